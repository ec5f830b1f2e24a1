package org.article30.changes;

import java.time.LocalDate;
import org.article30.activity.Activity;
import org.article30.activity.Status;
import org.article30.history.Revision;
import org.article30.records.DanglingReference;
import org.article30.records.Kind;
import org.article30.records.VersionTakenOut;
import org.article30.register.OpenRegister;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;

/** Brings back what a record of an open register said after a past change. */
public final class Restoring {

    private final OpenRegister register;
    private final Texts texts;

    /** Restores in a register; {@code texts} name what has no title. */
    public Restoring(OpenRegister register, Texts texts) {
        this.register = register;
        this.texts = texts;
    }

    /**
     * What came of restoring.
     *
     * @param record the record as it is now
     * @param written whether anything was written: not where it said just that
     */
    public record Restored(Stored<?> record, boolean written) {
    }

    /** The question whether to bring back what a line tells: of which day and version it is, or which removal it takes back. */
    public String question(Line line) {
        var revision = register.chronicle().at(line.last()).orElseThrow();
        var day = texts.date(LocalDate.ofInstant(revision.recordedAt(), register.chronicle().zone()));
        return revision.isRemoval() ? texts.text("changes.restore.title.removed", line.title(), day) : texts.text("changes.restore.title", line.title(), day, revision.version());
    }

    /** Whether the record as it is now is approved, so that changing it needs a reason. */
    public boolean needsReason(Line line) {
        return register.records(Activity.KIND).find(new Id<>(line.record().value()))
                .filter(now -> now.value().particulars().status() == Status.APPROVED).isPresent();
    }

    /**
     * Saves what the record said after the change of a line, or before where that removed it, as a new version.
     *
     * @param reason why, in the user's words; may be empty
     * @throws VersionTakenOut when something of it was taken out of the history; nothing is written
     * @throws ReferenceGone when it refers to a record that is no longer there; nothing is written
     */
    public Restored restore(Line line, String reason) {
        var revision = register.chronicle().at(line.last()).orElseThrow();
        try {
            var newest = newest(line);
            var record = restore(Changes.kind(revision), revision, reason);
            return new Restored(record, newest(line) != newest);
        } catch (DanglingReference e) {
            throw new ReferenceGone(line.title(), new Titles(register, texts).apply(e.missing()), e);
        }
    }

    private long newest(Line line) {
        return register.chronicle().last(line.record()).orElseThrow().seq();
    }

    private <T extends Record> Stored<T> restore(Kind<T> kind, Revision revision, String reason) {
        return register.records(kind).restore(revision, reason);
    }
}
