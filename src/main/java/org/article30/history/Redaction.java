package org.article30.history;

import java.time.LocalDate;
import java.util.List;
import org.article30.store.Form;
import org.article30.store.Id;

/**
 * That something was taken out of the history (Article 17, Article 5(1)(e) GDPR): itself a revision, of kind {@link #KIND}, so that
 * it stands in the chain who took out what, when and why. What was taken out is not in it.
 *
 * @param kind the kind of the record, or blank where the history of all records up to a day was taken out
 * @param record the record whose history it is, or none
 * @param fields which fields of the record it is about, by their paths without the places of rows
 * @param before the day before which the values of all records were taken out, ISO 8601; blank for a single record
 * @param cuts the revisions it was taken out of
 */
public record Redaction(String kind, Id<?> record, List<String> fields, String before, List<Cut> cuts) {

    /** The kind of the revisions that say so. */
    public static final String KIND = "redaction";

    /** How they are written. */
    public static final Form<Redaction> FORM = Form.first(Redaction.class);

    /** What stands where a text was taken out. */
    public static final String TOMBSTONE = "[redacted]";

    /** What stands where a whole value was taken out. */
    static final String EMPTIED = "{}";

    public Redaction {
        fields = List.copyOf(fields);
        cuts = List.copyOf(cuts);
    }

    /**
     * A revision of which something was taken out.
     *
     * @param seq its place in the history
     * @param payloadHash the hash of what is left of its values, with its new salt: what is left may not be altered either
     */
    public record Cut(long seq, String payloadHash) {
    }

    /** Whether a value, as the history keeps it, has a mark where something would have been taken out. */
    static boolean bears(String value) {
        return value.equals(EMPTIED) || value.contains(TOMBSTONE);
    }

    /** The day before which all values were taken out; the earliest day there is if it is about a single record. */
    public LocalDate beginning() {
        return before.isBlank() ? LocalDate.MIN : LocalDate.parse(before);
    }
}
