/** Which reports exist, and what each is composed of. */
@NullMarked
package org.article30.report;

import org.jspecify.annotations.NullMarked;
