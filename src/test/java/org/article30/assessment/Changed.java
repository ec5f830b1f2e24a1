package org.article30.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.article30.exchange.Samples;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Json;
import org.article30.store.Stored;

/** The complete sample with one thing changed. */
final class Changed {

    private static final RegisterContent SAMPLE = Samples.load("complete");

    private Changed() {
    }

    /** The sample as it is. */
    static RegisterView nothing() {
        return RegisterView.of(SAMPLE);
    }

    /** The sample with what stands at a path of a record replaced by what a JSON text says. */
    static RegisterView at(String id, String path, String json) {
        var changed = new RegisterContent();
        RegisterContent.KINDS.forEach(kind -> copy(kind, changed, Id.of(id), path, json));
        return RegisterView.of(changed);
    }

    /** The sample with one more record. */
    static <T extends Record> RegisterView with(Kind<T> kind, String id, T value) {
        var changed = new RegisterContent();
        RegisterContent.KINDS.forEach(each -> copy(each, changed, Id.NONE, "", ""));
        changed.add(kind, new Stored<>(Id.of(id), 1, value));
        return RegisterView.of(changed);
    }

    private static <T extends Record> void copy(Kind<T> kind, RegisterContent into, Id<?> id, String path, String json) {
        SAMPLE.of(kind).forEach(stored -> into.add(kind, stored.id().equals(id) ? stored.with(changed(kind, stored.value(), path, json)) : stored));
    }

    private static <T extends Record> T changed(Kind<T> kind, T value, String path, String json) {
        ObjectNode tree = Json.mapper().valueToTree(value);
        JsonNode node = tree;
        var names = path.split("\\.");
        for (var i = 0; i < names.length - 1; i++) {
            node = below(node, names[i]);
        }
        set(node, names[names.length - 1], json);
        return Json.read(tree.toString(), kind.type());
    }

    private static JsonNode below(JsonNode node, String name) {
        return node instanceof ArrayNode rows ? rows.get(Integer.parseInt(name)) : node.has(name) ? node.get(name) : ((ObjectNode) node).putObject(name);
    }

    private static void set(JsonNode node, String name, String json) {
        try {
            ((ObjectNode) node).set(name, Json.mapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
