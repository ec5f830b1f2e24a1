package org.article30.document;

import java.time.Instant;
import java.util.List;

/**
 * The first page of a document.
 *
 * @param owner whose register it is, one line each: name, address; the first line is the author of the file and stands
 *     at the foot of every page
 * @param date when the document was made; it becomes the date of the file, so the same document with the same date
 *     gives the same bytes
 * @param facts what a reader must know about the report: report date, law date, whom to contact, version of the data
 * @param notice one or two sentences at the foot of the cover, or ""
 */
public record Cover(List<String> owner, Instant date, List<Fact> facts, String notice) {

    /** Keeps its own copies of the lists. */
    public Cover {
        owner = List.copyOf(owner);
        facts = List.copyOf(facts);
    }
}
