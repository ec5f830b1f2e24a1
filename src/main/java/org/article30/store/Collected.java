package org.article30.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collections within values: those read cannot be changed, and equal ones give equal text. */
final class Collected {

    private Collected() {
    }

    /** Has every list, set and map read in such a way that it cannot be changed. */
    static final class Immutable extends BeanDeserializerModifier {
        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(DeserializationConfig config, CollectionType type,
                BeanDescription description, JsonDeserializer<?> reader) {
            return Set.class.isAssignableFrom(type.getRawClass())
                    ? new SetReader(type, null)
                    : new Closing(reader, read -> List.copyOf((List<?>) read));
        }

        @Override
        public JsonDeserializer<?> modifyMapDeserializer(DeserializationConfig config, MapType type,
                BeanDescription description, JsonDeserializer<?> reader) {
            return new Closing(reader, read -> Collections.unmodifiableMap((Map<?, ?>) read));
        }
    }

    private static final class Closing extends DelegatingDeserializer {

        private final Function<Object, Object> closed;

        Closing(JsonDeserializer<?> reader, Function<Object, Object> closed) {
            super(reader);
            this.closed = closed;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Closing(reader, closed);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return closed.apply(super.deserialize(parser, context));
        }
    }

    /** Reads a set as a list in which nothing is repeated. */
    private static final class SetReader extends StdDeserializer<Object> implements ContextualDeserializer {

        private final JavaType type;
        private final @Nullable JsonDeserializer<Object> elements;

        SetReader(JavaType type, @Nullable JsonDeserializer<Object> elements) {
            super(type);
            this.type = type;
            this.elements = elements;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            JavaType list = context.getTypeFactory().constructCollectionType(List.class, type.getContentType());
            return new SetReader(type, context.findContextualValueDeserializer(list, property));
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (elements == null) {
                throw new IllegalStateException("not resolved: " + type);
            }
            List<?> read = (List<?>) elements.deserialize(parser, context);
            Set<Object> set = new LinkedHashSet<>();
            for (Object element : read) {
                if (!set.add(element)) {
                    throw new Json.Flaw(parser, MalformedInput.Fault.REPEATED, String.valueOf(element));
                }
            }
            return Collections.unmodifiableSet(set);
        }
    }

    /** Writes a set in the order of its elements, or of their text where they have none. */
    static final class SetWriter extends JsonSerializer<Set<?>> {
        @Override
        public void serialize(Set<?> set, JsonGenerator out, SerializerProvider provider) throws IOException {
            List<Object> elements = new ArrayList<>(set);
            elements.sort(SetWriter::compare);
            out.writeStartArray(set);
            for (Object element : elements) {
                provider.defaultSerializeValue(element, out);
            }
            out.writeEndArray();
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static int compare(Object a, Object b) {
            return a instanceof Comparable comparable && a.getClass() == b.getClass()
                    ? comparable.compareTo(b)
                    : Json.compact(a).compareTo(Json.compact(b));
        }
    }
}
