/** The register file: opening, transactions, migrations, and how values become text and back. */
@NullMarked
package org.article30.store;

import org.jspecify.annotations.NullMarked;
