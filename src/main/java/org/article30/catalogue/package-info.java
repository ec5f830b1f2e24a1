/** The register’s own catalogue entries, beside those that ship with the law data. */
@NullMarked
package org.article30.catalogue;

import org.jspecify.annotations.NullMarked;
