package org.article30.ui;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.article30.law.Catalogue;
import org.article30.store.Id;
import org.article30.text.Texts;

/**
 * What lies at hand while a record is edited: the words, and the other records of the register.
 *
 * @param texts the words, in the window's language
 * @param records the records of a kind, by the kind's name such as "party", sorted by title; quick, for it is asked whenever
 *     a list opens
 * @param ownTerms the register's own entries of a shipped list, sorted by label; quick
 * @param open shows the record of that kind and id
 * @param create lets the user make a new record of that kind, and hands its id over once it is stored; may never do so
 * @param readOnly whether records are only shown, as those of a past day are
 */
public record Desk(
        Texts texts,
        Function<String, List<Reference>> records,
        Function<Catalogue, List<Reference>> ownTerms,
        BiConsumer<String, Id<?>> open,
        BiConsumer<String, Consumer<Id<?>>> create,
        boolean readOnly) {

    /** A desk at which records are edited. */
    public Desk(Texts texts, Function<String, List<Reference>> records, Function<Catalogue, List<Reference>> ownTerms,
            BiConsumer<String, Id<?>> open, BiConsumer<String, Consumer<Id<?>>> create) {
        this(texts, records, ownTerms, open, create, false);
    }

    /** The title of a record of that kind, or words for one that is gone. */
    public String title(String kind, Id<?> id) {
        return found(records.apply(kind), id, texts);
    }

    static String found(List<Reference> among, Id<?> id, Texts texts) {
        return among.stream().filter(known -> known.id().equals(id)).map(Reference::title).findFirst().orElseGet(() -> texts.text("editor.key.gone"));
    }
}
