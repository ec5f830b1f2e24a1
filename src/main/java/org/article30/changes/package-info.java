/** What changed in a register: from version to version, and between two days; in words, on pages of the window, and restored. */
@NullMarked
package org.article30.changes;

import org.jspecify.annotations.NullMarked;
