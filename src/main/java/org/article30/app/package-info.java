/** Where the program starts and its parts are put together. */
@NullMarked
package org.article30.app;

import org.jspecify.annotations.NullMarked;
