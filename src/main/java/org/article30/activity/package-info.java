/** Processing activities: the records of Article 30(1) and 30(2) GDPR and what other duties ask of each. */
@NullMarked
package org.article30.activity;

import org.jspecify.annotations.NullMarked;
