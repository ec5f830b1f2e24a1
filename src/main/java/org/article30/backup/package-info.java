/** Backups of a register as SQL text, restoring them, and what can be recovered of a damaged register file. */
@NullMarked
package org.article30.backup;

import org.jspecify.annotations.NullMarked;
