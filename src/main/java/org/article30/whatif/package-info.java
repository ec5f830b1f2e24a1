/** What would follow if a decision or an instrument could no longer be relied on. */
@NullMarked
package org.article30.whatif;

import org.jspecify.annotations.NullMarked;
