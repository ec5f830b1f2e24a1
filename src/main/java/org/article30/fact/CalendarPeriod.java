package org.article30.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;

/**
 * A period of the calendar (ISO 8601: "P6M", "P180D", "P10Y"), or none. Six months are not 180 days: from
 * 1 January 2027 the first end on 1 July, the second on 30 June.
 *
 * @param years number of years
 * @param months number of months
 * @param days number of days; weeks are read as seven days
 */
public record CalendarPeriod(int years, int months, int days) {

    /** No period. */
    public static final CalendarPeriod BLANK = new CalendarPeriod(0, 0, 0);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /**
     * Reads an ISO 8601 period of years, months, weeks and days; blank text is {@link #BLANK}.
     *
     * @throws IllegalArgumentException when the text is none, or is negative
     */
    @JsonCreator
    public static CalendarPeriod of(String text) {
        if (text.isBlank()) {
            return BLANK;
        }
        try {
            var period = Period.parse(text.strip());
            if (period.isNegative()) {
                throw new IllegalArgumentException("a period cannot be negative: " + text);
            }
            return new CalendarPeriod(period.getYears(), period.getMonths(), period.getDays());
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new IllegalArgumentException("not a period such as P6M, P180D or P10Y: " + text, e);
        }
    }

    /** Whether there is no period. */
    public boolean isBlank() {
        return equals(BLANK);
    }

    /** The day on which the period ends that begins on {@code start}; the last of the year 9999 where that is later. */
    public LocalDate after(LocalDate start) {
        try {
            var end = start.plus(Period.of(years, months, days));
            return end.isAfter(LAST) ? LAST : end;
        } catch (DateTimeException e) {
            return LAST;
        }
    }

    /** ISO 8601; blank where there is none. */
    @Override
    @JsonValue
    public String toString() {
        return isBlank() ? "" : Period.of(years, months, days).toString();
    }
}
