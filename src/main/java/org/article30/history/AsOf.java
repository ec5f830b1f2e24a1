package org.article30.history;

import java.time.LocalDate;

/**
 * A state of the register in the past.
 *
 * @param day the day at whose end the register stood so
 * @param knowledge as it was known then, or as it is known now
 */
public record AsOf(LocalDate day, Knowledge knowledge) {
}
