/** The records of a register, of every kind: added, saved, removed, found, and which refers to which. */
@NullMarked
package org.article30.records;

import org.jspecify.annotations.NullMarked;
