package org.article30.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.article30.store.MalformedInput.Fault;
import org.jspecify.annotations.Nullable;

/** Reads a record from an object of its components; what is not there is as in its {@code BLANK}. */
final class RecordReader extends StdDeserializer<Object> implements ResolvableDeserializer {

    private final JavaType type;
    private final RecordShape shape;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<JsonDeserializer<Object>> readers = new ArrayList<>();

    RecordReader(JavaType type) {
        super(type);
        this.type = type;
        this.shape = RecordShape.of(type.getRawClass());
    }

    /** Called once by Jackson, after this reader is known to it, so that a record may hold others of its own kind. */
    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        for (int i = 0; i < shape.size(); i++) {
            places.put(shape.name(i), i);
            JavaType component = context.getTypeFactory().resolveMemberType(shape.type(i), type.getBindings());
            readers.add(context.findContextualValueDeserializer(component, null));
        }
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw new Json.Flaw(parser, Fault.WRONG_TYPE, parser.getText());
        }
        @Nullable Object[] values = new Object[shape.size()];
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Integer place = places.get(parser.currentName());
            if (place == null) {
                throw new Json.Flaw(parser, Fault.UNKNOWN_PROPERTY, parser.currentName());
            }
            values[place] = component(place, parser, context);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == null ? blank(i, parser) : values[i];
        }
        return built(values, parser);
    }

    private Object component(int place, JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.nextToken() == JsonToken.VALUE_NULL) {
            throw new Json.Flaw(parser, Fault.WRONG_TYPE, "null");
        }
        return readers.get(place).deserialize(parser, context);
    }

    private Object blank(int place, JsonParser parser) throws IOException {
        Object blank = shape.blank(place);
        if (blank == null) {
            throw new Json.Flaw(parser, Fault.MISSING, shape.name(place));
        }
        return blank;
    }

    private Object built(@Nullable Object[] values, JsonParser parser) throws IOException {
        try {
            return shape.build(values);
        } catch (IllegalArgumentException e) {
            throw new Json.Flaw(parser, Fault.UNKNOWN_WORD, String.valueOf(e.getMessage()));
        }
    }
}
