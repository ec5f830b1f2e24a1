/** The first page: how much there is, what is unfinished, what changed last. */
@NullMarked
package org.article30.overview;

import org.jspecify.annotations.NullMarked;
