package org.article30.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Applies the change from one value to another, field by field, to a third: what the change left alone stays as the third has
 * it. Rows of a list are told apart by their {@code key} where all have one; else by their place in lists that stayed of one
 * length, and where rows came or went, those are put in and taken out.
 */
final class FieldChanges {

    private static final String KEY = "key";

    private FieldChanges() {
    }

    /** {@code base} with what changed from {@code before} to {@code after}; missing where it is taken away. */
    static JsonNode applied(JsonNode base, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return base;
        }
        if (base.isObject() && before.isObject() && after.isObject()) {
            return fields(base, before, after);
        }
        if (base.isArray() && before.isArray() && after.isArray()) {
            return rows(rows(base), rows(before), rows(after));
        }
        return after;
    }

    private static ObjectNode fields(JsonNode base, JsonNode before, JsonNode after) {
        var result = JsonNodeFactory.instance.objectNode();
        for (var name : names(after, base, before)) {
            var value = applied(field(base, name), field(before, name), field(after, name));
            if (!value.isMissingNode()) {
                result.set(name, value);
            }
        }
        return result;
    }

    private static Set<String> names(JsonNode... nodes) {
        var names = new LinkedHashSet<String>();
        for (var node : nodes) {
            node.fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    private static JsonNode field(JsonNode node, String name) {
        var value = node.get(name);
        return value == null ? MissingNode.getInstance() : value;
    }

    private static ArrayNode rows(List<JsonNode> base, List<JsonNode> before, List<JsonNode> after) {
        if (areKeyed(base) && areKeyed(before) && areKeyed(after)) {
            return byKey(keyed(base), keyed(before), keyed(after));
        }
        return base.size() == before.size() && before.size() == after.size() ? byPlace(base, before, after) : cameAndWent(base, before, after);
    }

    private static ArrayNode byKey(Map<String, JsonNode> base, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(base.keySet());
        var missing = MissingNode.getInstance();
        return list(keys.stream()
                .map(key -> applied(base.getOrDefault(key, missing), before.getOrDefault(key, missing), after.getOrDefault(key, missing))).toList());
    }

    private static ArrayNode byPlace(List<JsonNode> base, List<JsonNode> before, List<JsonNode> after) {
        var result = new ArrayList<JsonNode>();
        for (int i = 0; i < base.size(); i++) {
            result.add(applied(base.get(i), before.get(i), after.get(i)));
        }
        return list(result);
    }

    private static ArrayNode cameAndWent(List<JsonNode> base, List<JsonNode> before, List<JsonNode> after) {
        var went = without(before, after);
        var came = without(after, before);
        var result = without(base, went);
        for (var row : came) {
            int place = after.indexOf(row);
            int behind = place == 0 ? -1 : result.indexOf(after.get(place - 1));
            result.add(place == 0 ? 0 : behind < 0 ? result.size() : behind + 1, row);
        }
        return list(result);
    }

    private static List<JsonNode> without(List<JsonNode> rows, List<JsonNode> others) {
        var left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }

    private static boolean areKeyed(List<JsonNode> rows) {
        return keyed(rows).size() == rows.size() && rows.stream().allMatch(row -> row.path(KEY).isTextual());
    }

    private static Map<String, JsonNode> keyed(List<JsonNode> rows) {
        var keyed = new LinkedHashMap<String, JsonNode>();
        rows.forEach(row -> keyed.put(row.path(KEY).asText(), row));
        return keyed;
    }

    private static List<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static ArrayNode list(List<JsonNode> rows) {
        var array = JsonNodeFactory.instance.arrayNode();
        rows.stream().filter(row -> !row.isMissingNode()).forEach(array::add);
        return array;
    }
}
