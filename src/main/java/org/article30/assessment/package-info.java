/** What the register says to the questions of Article 35 GDPR: proposals for a screening, and what follows from its answers. */
@NullMarked
package org.article30.assessment;

import org.jspecify.annotations.NullMarked;
