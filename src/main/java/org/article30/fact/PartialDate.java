package org.article30.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.article30.text.WrittenDate;

/**
 * A date known to the year, the month or the day (ISO 8601: "2012", "2012-11", "2012-11-05"), or not known at all.
 *
 * @param year the year, 0 where the date is not known
 * @param month the month from 1, 0 where only the year is known
 * @param day the day of the month, 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) {

    /** A date that is not known. */
    public static final PartialDate BLANK = new PartialDate(0, 0, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * Reads "2012", "2012-11" or "2012-11-05"; blank text is {@link #BLANK}.
     *
     * @throws IllegalArgumentException when the text is none of these or names no day of the calendar
     */
    @JsonCreator
    public static PartialDate of(String text) {
        if (text.isBlank()) {
            return BLANK;
        }
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a date of the form 2012, 2012-11 or 2012-11-05: " + text);
        }
        return checked(new PartialDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3))), text);
    }

    /** The date to the day, in the years 1 to 9999; others throw IllegalArgumentException. */
    public static PartialDate of(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException("not a date of four digits: " + date);
        }
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Whether the date is not known. */
    public boolean isBlank() {
        return year == 0;
    }

    /** The first day it can be; only for a known date. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day it can be; only for a known date. */
    public LocalDate latest() {
        return day > 0 ? earliest() : YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
    }

    /** As a reader of that language writes it, to the precision known; blank where not known. */
    public String format(Locale language) {
        if (isBlank()) {
            return "";
        }
        if (day > 0) {
            return WrittenDate.day(earliest(), language);
        }
        return month > 0 ? DateTimeFormatter.ofPattern("LLLL uuuu", language).format(earliest()) : Integer.toString(year);
    }

    /** ISO 8601, to the precision known; blank where not known. */
    @Override
    @JsonValue
    public String toString() {
        if (isBlank()) {
            return "";
        }
        var known = digits(4, year);
        if (month > 0) {
            known += "-" + digits(2, month);
        }
        return month > 0 && day > 0 ? known + "-" + digits(2, day) : known;
    }

    private static String digits(int least, int number) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }

    private static PartialDate checked(PartialDate date, String text) {
        try {
            date.earliest();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no day of the calendar: " + text, e);
        }
        if (!date.toString().equals(text.strip())) {
            throw new IllegalArgumentException("a year, month or day that is 0: " + text);
        }
        return date;
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
