package org.article30.changes;

import java.util.List;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A record that two states of a register tell differently.
 *
 * @param kind its kind
 * @param id which record
 * @param title what it is called in the later state, or in the former where it was removed
 * @param effect what became of it
 * @param fields its fields that differ; of a record added or removed all that say something
 */
public record RecordChange(Kind<?> kind, Id<?> id, String title, Effect effect, List<FieldChange> fields) {

    public RecordChange {
        fields = List.copyOf(fields);
    }
}
