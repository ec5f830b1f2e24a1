package org.article30.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.article30.db.tables.records.RevisionRecord;
import org.article30.store.Json;
import org.article30.text.Folded;

/**
 * A text, date or other single value that a field of a record held at some time.
 *
 * @param field the path of the field, without the places of rows: {@code contacts.value}
 * @param text the value as text
 */
public record PastText(String field, String text) {

    /** Whether words tell a value: it stands in them as one or more whole words, in whatever case and with or without diacritics. */
    public static boolean isToldBy(String words, String value) {
        var sought = Folded.text(value).strip();
        return !sought.isEmpty() && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(sought) + "(?![\\p{L}\\p{N}])").matcher(Folded.text(words)).find();
    }

    /** All single values in the text of one of the two values of a revision with their fields, in the form it was written in. */
    static Set<PastText> in(RevisionRecord row, String value) {
        var found = new LinkedHashSet<PastText>();
        if (!value.isEmpty()) {
            gather(tree(row, value), "", found);
        }
        return found;
    }

    /** The tree of the text of one of the two values of a revision, in the form it was written in. */
    static ObjectNode tree(RevisionRecord row, String value) {
        return UnreadableChange.unless(row.getSeq(), () -> Json.read(value, ObjectNode.class));
    }

    private static void gather(JsonNode node, String path, Set<PastText> found) {
        if (node instanceof ObjectNode object) {
            names(object).forEach(name -> gather(object.get(name), path.isEmpty() ? name : path + "." + name, found));
        } else if (node.isArray()) {
            node.forEach(row -> gather(row, path, found));
        } else if (!node.asText().equals(Redaction.TOMBSTONE)) {
            found.add(new PastText(path, node.asText()));
        }
    }

    static List<String> names(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
