package org.article30.history;

/**
 * Which changes are looked for.
 *
 * @param words words that the reason, the author or the title of the record contains, or any text of a record that was
 *     removed; blank for any
 * @param kind the kind of record; blank for any
 * @param author who made them; blank for anybody
 * @param removed whether only records are wanted that are not there now: then the change that removed each
 * @param span the days on which they were recorded
 */
public record Search(String words, String kind, String author, boolean removed, Span span) {

    /** All changes. */
    public static final Search ALL = new Search("", "", "", false, Span.ALL);
}
