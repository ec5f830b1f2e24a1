/** Drawings of a document, shown in a window and written as SVG. */
@NullMarked
package org.article30.figure;

import org.jspecify.annotations.NullMarked;
