/** Screening, impact assessments and prior consultation (Articles 35 and 36 GDPR). */
@NullMarked
package org.article30.dpia;

import org.jspecify.annotations.NullMarked;
