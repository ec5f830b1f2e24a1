package org.article30.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and moments in full, as readers of a language write them. */
public final class WrittenDate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);

    private WrittenDate() {
    }

    /** A day: 1 May 2026, 1. Mai 2026, 1er mai 2026. */
    public static String day(LocalDate day, Locale language) {
        return firstOfMonth(DAY.withLocale(language).format(day), language);
    }

    /** A day and a time of it, to the minute. */
    public static String moment(TemporalAccessor moment, Locale language) {
        return firstOfMonth(MOMENT.withLocale(language).format(moment), language);
    }

    /** French counts the first day of a month, and no other, by an ordinal; the locale data does not know. */
    private static String firstOfMonth(String written, Locale language) {
        return language.getLanguage().equals("fr") ? written.replaceFirst("^1(?=\\h\\p{L})", "1er") : written;
    }
}
