package org.article30.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where things came to stand when a document was measured.
 *
 * @param entries the headings in order
 * @param anchors the targets of links by key
 * @param pages how many pages there are
 */
record Places(List<Entry> entries, Map<String, Place> anchors, int pages) {

    private static final String DIRECT = "\u0000";

    /** A heading for contents and bookmarks. */
    record Entry(int level, String text, Place place) {
    }

    /** A page, counted from 1, and a height on it. */
    record Place(int page, float y) {

        Place shifted(int pages) {
            return new Place(page + pages, y);
        }
    }

    /** A key that stands for a place itself; no anchor of a document has it. */
    static String key(Place place) {
        return DIRECT + place.page() + "@" + place.y();
    }

    /** Whether a key stands for a place itself. */
    static boolean isDirect(String key) {
        return key.startsWith(DIRECT);
    }

    /** Where a link of that key leads; empty if no anchor has the key. */
    Optional<Place> target(String key) {
        if (!isDirect(key)) {
            return Optional.ofNullable(anchors.get(key));
        }
        int at = key.indexOf('@');
        return Optional.of(new Place(
                Integer.parseInt(key.substring(DIRECT.length(), at)), Float.parseFloat(key.substring(at + 1))));
    }

    /** The same places in a document with so many pages put before. */
    Places shifted(int before) {
        var moved = new HashMap<String, Place>(anchors.size() * 2);
        anchors.forEach((key, place) -> moved.put(key, place.shifted(before)));
        var headings = new ArrayList<Entry>(entries.size());
        entries.forEach(entry -> headings.add(new Entry(entry.level, entry.text, entry.place.shifted(before))));
        return new Places(headings, moved, pages + before);
    }
}
