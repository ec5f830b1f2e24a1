/** Who changed what, when and why: kept for good, chained by hashes, and what undo reads from. */
@NullMarked
package org.article30.history;

import org.jspecify.annotations.NullMarked;
