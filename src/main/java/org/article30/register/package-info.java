/** The register as a whole: whose it is, its file, and the read-only sight of it that reports and checks take. */
@NullMarked
package org.article30.register;

import org.jspecify.annotations.NullMarked;
