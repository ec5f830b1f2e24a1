/** The parties of a register: controllers, processors, representatives, data protection officers, recipients, authorities. */
@NullMarked
package org.article30.party;

import org.jspecify.annotations.NullMarked;
