/** Documents and evidence files: what facts are taken from and what proves them. */
@NullMarked
package org.article30.evidence;

import org.jspecify.annotations.NullMarked;
