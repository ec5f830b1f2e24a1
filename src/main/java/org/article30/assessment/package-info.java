/** What the register says for screenings and impact assessments, and what has moved since it was confirmed. */
@NullMarked
package org.article30.assessment;

import org.jspecify.annotations.NullMarked;
