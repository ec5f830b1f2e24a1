package org.article30.changes;

import org.article30.history.Search;
import org.article30.history.Span;
import org.article30.store.Id;

/**
 * Which changes a report tells: those that a page lists.
 *
 * @param search what is looked for
 * @param record the record whose changes are wanted, or none for all
 * @param byTitle whether the words looked for are those of a record's title as it is now, as where records are listed by
 *     what some days did to them; else they are those of each change
 */
public record Extent(Search search, Id<?> record, boolean byTitle) {

    /** All changes that were recorded on some days: of the record, or with none of all. */
    public static Extent of(Span span, Id<?> record) {
        return new Extent(new Search("", "", "", false, span), record, false);
    }

    /** Whether something else than the days and the record was looked for. */
    public boolean isFiltered() {
        return !search.equals(of(search.span(), record).search());
    }

    /** Whether, of a record that was changed, every change of those days is told. */
    public boolean tellsWhole() {
        return byTitle || search.words().isBlank() && search.author().isBlank() && !search.removed();
    }

    /** What is looked for in the changes themselves: without words where these are of the title. */
    Search inChanges() {
        return byTitle ? new Search("", search.kind(), search.author(), search.removed(), search.span()) : search;
    }
}
