/** What every recorded fact is made of: where it comes from, how sure it is, dates and periods of any precision. */
@NullMarked
package org.article30.fact;

import org.jspecify.annotations.NullMarked;
