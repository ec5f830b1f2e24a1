/** The starting points that ship with the program: worked impact assessments and activities of common departments. */
@NullMarked
package org.article30.template;

import org.jspecify.annotations.NullMarked;
