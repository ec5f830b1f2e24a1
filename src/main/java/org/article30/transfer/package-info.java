/** Transfers to third countries and international organisations (Chapter V GDPR). */
@NullMarked
package org.article30.transfer;

import org.jspecify.annotations.NullMarked;
