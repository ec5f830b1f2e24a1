package org.article30.history;

import java.time.LocalDate;
import java.util.List;
import org.article30.store.ExpectedFailure;

/** What was superseded before a day was to be taken out of the history, but that day is still to come. Nothing was changed. */
public final class DayToCome extends RuntimeException implements ExpectedFailure {

    private final LocalDate day;

    DayToCome(LocalDate day) {
        super("a day to come: " + day);
        this.day = day;
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "history.day-to-come";
    }

    /** The sentence's argument: the day, ISO 8601. */
    @Override
    public List<Object> arguments() {
        return List.of(day.toString());
    }
}
