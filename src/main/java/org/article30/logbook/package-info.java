/** What an authority asks for beside the register: breaches, requests of data subjects, consents. */
@NullMarked
package org.article30.logbook;

import org.jspecify.annotations.NullMarked;
