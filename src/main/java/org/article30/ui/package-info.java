/**
 * What every screen is made of: values while they are edited, work in the background, and one editor for any record. Knows
 * no feature.
 */
@NullMarked
package org.article30.ui;

import org.jspecify.annotations.NullMarked;
