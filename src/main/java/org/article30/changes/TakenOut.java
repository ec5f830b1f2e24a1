package org.article30.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.article30.history.Redaction;
import org.article30.history.Revision;
import org.article30.history.UnreadableChange;
import org.article30.store.Id;
import org.article30.text.Texts;

/** What was taken out of the history of a register, told without saying what it was. */
public final class TakenOut {

    private final Redaction redaction;

    /**
     * What a revision of kind {@link Redaction#KIND} says.
     *
     * @throws UnreadableChange if it cannot be read
     */
    public TakenOut(Revision revision) {
        redaction = UnreadableChange.unless(revision.seq(), () -> {
            var read = Redaction.FORM.read(revision.after(), revision.form());
            read.beginning(); // its day too
            return read;
        });
    }

    /** Of which record or before which day it was taken out, and of how many versions; {@code titles} tells what the record is or was called. */
    public List<FieldChange> told(Function<Id<?>, String> titles, Texts texts) {
        var told = new ArrayList<FieldChange>();
        if (!redaction.record().isNone()) {
            told.add(line(texts.text("changes.redacted.record"), titles.apply(redaction.record())));
        }
        if (!redaction.before().isBlank()) {
            told.add(line(texts.text("changes.redacted.before"), texts.date(redaction.beginning())));
        }
        told.add(line(texts.text("changes.redacted.versions"), Integer.toString(redaction.cuts().size())));
        return told;
    }

    private static FieldChange line(String label, String words) {
        return new FieldChange("", label, "", words, FieldChange.Kind.CHANGED);
    }
}
