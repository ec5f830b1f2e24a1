/** The command line: one class a command, the same features without a window. */
@NullMarked
package org.article30.cli;

import org.jspecify.annotations.NullMarked;
