/** Formats in which a register leaves the program and comes back, one class each, and the built-in samples. */
@NullMarked
package org.article30.exchange;

import org.jspecify.annotations.NullMarked;
