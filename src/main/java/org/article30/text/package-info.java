/** The words of the program in its three languages. */
@NullMarked
package org.article30.text;

import org.jspecify.annotations.NullMarked;
