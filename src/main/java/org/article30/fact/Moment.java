package org.article30.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.article30.text.WrittenDate;

/**
 * A point in time to the minute with its offset from UTC (ISO 8601: "2026-03-01T14:30+01:00"), for clocks that run in
 * hours; a day alone where the hour is not known; or not known at all.
 *
 * @param date the day, to the day where an hour is known
 * @param minute the minute of the day from 0, or -1 where only the day is known
 * @param offset the offset from UTC, such as "+01:00" or "Z"; blank where only the day is known
 */
public record Moment(PartialDate date, int minute, String offset) {

    /** A moment that is not known. */
    public static final Moment BLANK = new Moment(PartialDate.BLANK, -1, "");

    /**
     * Reads "2026-03-01T14:30+01:00", or a date without an hour; blank text is {@link #BLANK}.
     *
     * @throws IllegalArgumentException when the text is none of these
     */
    @JsonCreator
    public static Moment of(String text) {
        if (!text.contains("T")) {
            return text.isBlank() ? BLANK : new Moment(PartialDate.of(text), -1, "");
        }
        try {
            return of(OffsetDateTime.parse(text.strip()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a point in time such as 2026-03-01T14:30+01:00: " + text, e);
        }
    }

    /** That point in time, to the minute. */
    public static Moment of(OffsetDateTime time) {
        return new Moment(PartialDate.of(time.toLocalDate()), time.getHour() * 60 + time.getMinute(), time.getOffset().getId());
    }

    /** That point on the clocks of a zone; where clocks are set back, the first of the two. */
    public static Moment of(LocalDateTime time, ZoneId zone) {
        return of(time.truncatedTo(ChronoUnit.MINUTES).atZone(zone).toOffsetDateTime());
    }

    /** Whether nothing is known. */
    public boolean isBlank() {
        return date.isBlank();
    }

    /** Whether the hour is known too. */
    public boolean isExact() {
        return minute >= 0;
    }

    /** The first point it can be; where only a day is known, its first minute in UTC. Only for a known moment. */
    public OffsetDateTime earliest() {
        return date.earliest().atStartOfDay().plusMinutes(Math.max(0, minute)).atOffset(isExact() ? ZoneOffset.of(offset) : ZoneOffset.UTC);
    }

    /** The last point it can be; where only a day is known, its last minute in UTC. Only for a known moment. */
    public OffsetDateTime latest() {
        return isExact() ? earliest() : date.latest().atTime(23, 59).atOffset(ZoneOffset.UTC);
    }

    /** The day, or the first it can be. Only for a known moment. */
    public LocalDate day() {
        return date.earliest();
    }

    /** As a reader of that language writes it, to the precision known; blank where not known. */
    public String format(Locale language) {
        return !isExact() ? date.format(language)
                : WrittenDate.moment(earliest().toLocalDateTime(), language);
    }

    /** ISO 8601, to the precision known; blank where not known. */
    @Override
    @JsonValue
    public String toString() {
        return isExact() ? DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT).format(earliest()) : date.toString();
    }
}
