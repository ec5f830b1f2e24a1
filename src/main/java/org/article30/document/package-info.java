/**
 * A document as plain records, and the renderer that turns it into a PDF file. Depends on nothing of this program;
 * only the PDF classes here know OpenPDF.
 */
@NullMarked
package org.article30.document;

import org.jspecify.annotations.NullMarked;
