/** Which reports there are, and printing them. */
@NullMarked
package org.article30.report;

import org.jspecify.annotations.NullMarked;
