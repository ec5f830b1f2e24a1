/** Legitimate interests: their assessments (Article 6(1)(f) GDPR). */
@NullMarked
package org.article30.interest;

import org.jspecify.annotations.NullMarked;
