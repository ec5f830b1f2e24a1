package org.article30.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days on which changes were recorded, the first and the last included.
 *
 * @param from the first day
 * @param to the last day; a span that ends before it begins has no day
 */
public record Span(LocalDate from, LocalDate to) {

    /** All days. */
    public static final Span ALL = new Span(LocalDate.EPOCH, LocalDate.of(9999, 12, 30));

    /** From that day on. */
    public Span from(LocalDate day) {
        return new Span(day, to);
    }

    /** Up to that day. */
    public Span to(LocalDate day) {
        return new Span(from, day);
    }

    /** When the first day begins on the clocks of a zone. */
    public Instant begin(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** When the day after the last begins on the clocks of a zone. */
    public Instant end(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
