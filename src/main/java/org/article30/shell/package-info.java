/** The window: navigation, status line, preferences, about. Knows no feature. */
@NullMarked
package org.article30.shell;

import org.jspecify.annotations.NullMarked;
