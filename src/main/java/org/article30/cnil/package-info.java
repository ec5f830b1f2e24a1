/** Exchange of impact assessments with the CNIL’s PIA tool: its JSON file read, mapped and written. */
@NullMarked
package org.article30.cnil;

import org.jspecify.annotations.NullMarked;
