package org.article30.cnil;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.article30.fact.PartialDate;

/** Days as the tool writes them: as the moment at which they begin where its user is, in Coordinated Universal Time. */
final class PiaDate {

    private static final int NOON = 12;

    private PiaDate() {
    }

    /** The day whose beginning is nearest to that moment; a plain day too. Blank where the text is neither. */
    static PartialDate of(String text) {
        try {
            if (!text.contains("T")) {
                return PartialDate.of(LocalDate.parse(text.strip()));
            }
            var moment = OffsetDateTime.parse(text.strip());
            return PartialDate.of(moment.toLocalDate().plusDays(moment.getHour() >= NOON ? 1 : 0));
        } catch (DateTimeException | IllegalArgumentException e) {
            return PartialDate.BLANK;
        }
    }

    /** The last day that a date can be, as the tool writes it; only for a known date. */
    static String written(PartialDate date) {
        return date.latest() + "T00:00:00.000Z";
    }
}
