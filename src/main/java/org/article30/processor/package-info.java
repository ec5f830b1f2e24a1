/** Engagements of processors (Article 28 GDPR) and what they commit to. */
@NullMarked
package org.article30.processor;

import org.jspecify.annotations.NullMarked;
