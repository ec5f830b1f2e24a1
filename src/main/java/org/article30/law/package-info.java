/**
 * What the register knows of the law, as dated data with its source: code lists, the items of Article 30, help texts on
 * provisions, countries, adequacy decisions, thresholds, and the formats of register numbers. Depends on no other package
 * of the program. Nothing here is legal advice.
 */
@NullMarked
package org.article30.law;

import org.jspecify.annotations.NullMarked;
