package org.article30.history;

import org.article30.store.Form;
import org.article30.store.Id;

/**
 * What a record held on a past day.
 *
 * @param record which record
 * @param version the version it had, or of the last change that counts
 * @param form the form of the text
 * @param kind the kind of record
 * @param text the value as JSON text
 */
public record PastValue(Id<?> record, int version, int form, String kind, String text) {

    /** The value. */
    public <T> T read(Class<T> type) {
        return Form.read(text, form, kind, type);
    }
}
