package org.article30.cnil;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.article30.store.Json;
import org.article30.store.MalformedInput;

/** JSON values without loss: numbers keep their digits, what is repeated is refused, and a value’s text says it again. */
final class PiaValues {

    private static final ObjectReader READER = Json.mapper().reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private PiaValues() {
    }

    /** The one value that a text holds. Throws {@link MalformedInput} with line and column where it holds none, or more. */
    static JsonNode document(String text) {
        try (JsonParser parser = Json.mapper().createParser(text)) {
            try {
                var value = READER.<JsonNode>readTree(parser);
                if (value == null || value.isMissingNode()) {
                    throw new MalformedInput(MalformedInput.Fault.SYNTAX, 1, 1, "", "");
                }
                if (parser.nextToken() != null) {
                    throw trailing(parser);
                }
                return value;
            } catch (JsonProcessingException e) {
                throw MalformedInput.at(parser, e);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MalformedInput trailing(JsonParser parser) {
        var place = parser.currentTokenLocation();
        return new MalformedInput(MalformedInput.Fault.TRAILING, place.getLineNr(), place.getColumnNr(), "", "");
    }

    /** The properties of an object, each as JSON text in which what is no character, and so not kept in a register, is escaped. */
    static Map<String, String> texts(JsonNode object) {
        var texts = new TreeMap<String, String>();
        object.properties().forEach(property -> texts.put(property.getKey(), property.getValue().toString().replace("\uFFFE", "\\uFFFE").replace("\uFFFF", "\\uFFFF")));
        return texts;
    }

    /** An object of these properties, the well-known first, then the others by name. */
    static ObjectNode object(Map<String, String> texts, Iterable<String> first) {
        var object = Json.mapper().createObjectNode();
        first.forEach(name -> {
            var text = texts.get(name);
            if (text != null) {
                object.set(name, document(text));
            }
        });
        new TreeMap<>(texts).forEach((name, text) -> {
            if (!object.has(name)) {
                object.set(name, document(text));
            }
        });
        return object;
    }
}
