package org.article30.whatif;

import java.time.LocalDate;
import org.article30.law.Law;

/**
 * That a ground can no longer be relied on from a day on.
 *
 * @param ground what falls
 * @param day the first day without it; in the past, the law data may know that very end
 */
public record Assumption(Ground ground, LocalDate day) {

    /** The law as it would be then. */
    Law after(Law law) {
        return law.ending(ground.rows(), day);
    }

    /** The last day before. */
    LocalDate before() {
        return day.minusDays(1);
    }
}
