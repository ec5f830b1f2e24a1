package org.article30.ui;

import java.util.List;
import java.util.function.Function;
import org.article30.records.Kind;

/**
 * How records of a kind are laid out in their editor.
 *
 * @param kind the kind
 * @param sections the sections for a value, in order; asked again after each change, for they may depend on it
 * @param status a word or two on where the record stands, shown beside its title; blank for none
 * @param article the article of the GDPR that says what such a record has to state
 */
public record Outline<T extends Record>(Kind<T> kind, Function<T, List<Section>> sections, Function<T, String> status, String article) {

    private static final String RECORDS_OF_PROCESSING = "30";

    /** An outline of a record that Article 30 asks for. */
    public Outline(Kind<T> kind, Function<T, List<Section>> sections, Function<T, String> status) {
        this(kind, sections, status, RECORDS_OF_PROCESSING);
    }

    /** An outline whose sections are always the same and whose records have no status. */
    public static <T extends Record> Outline<T> of(Kind<T> kind, Section... sections) {
        var fixed = List.of(sections);
        return new Outline<>(kind, _ -> fixed, _ -> "");
    }
}
