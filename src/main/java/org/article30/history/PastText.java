package org.article30.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text, date or other single value that a field of a record held at some time.
 *
 * @param field the path of the field, without the places of rows: {@code contacts.value}
 * @param text the value as text
 */
public record PastText(String field, String text) {

    /** All single values in a JSON tree with their fields. */
    static Set<PastText> in(JsonNode tree) {
        var found = new LinkedHashSet<PastText>();
        gather(tree, "", found);
        return found;
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
