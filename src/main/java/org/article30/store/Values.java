package org.article30.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How {@link Json} reads and writes records, dates and collections. */
final class Values extends SimpleModule {

    Values() {
        super("values");
        text(LocalDate.class, LocalDate::parse);
        text(LocalDateTime.class, LocalDateTime::parse);
        text(Instant.class, Instant::parse);
        text(YearMonth.class, YearMonth::parse);
        text(Period.class, Period::parse);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new RecordDeserializers());
        context.addSerializers(new RecordSerializers());
        context.addBeanDeserializerModifier(new Collected.Immutable());
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new StdScalarDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                    throw new Json.Flaw(parser, MalformedInput.Fault.WRONG_TYPE, parser.getText());
                }
                try {
                    return parse.apply(parser.getText());
                } catch (DateTimeException e) {
                    throw new Json.Flaw(parser, MalformedInput.Fault.UNKNOWN_WORD, parser.getText());
                }
            }
        });
    }

    /** Whether a record leaves its writing to its components, and has no text form of its own as a partial date has. */
    private static boolean plainRecord(JavaType type) {
        Class<?> raw = type.getRawClass();
        return raw.isRecord() && Stream.<AnnotatedElement[]>of(raw.getDeclaredMethods(), raw.getDeclaredConstructors())
                .flatMap(Arrays::stream)
                .noneMatch(part -> part.isAnnotationPresent(JsonValue.class) || part.isAnnotationPresent(JsonCreator.class));
    }

    private static final class RecordDeserializers extends SimpleDeserializers {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return plainRecord(type) ? new RecordReader(type) : null;
        }
    }

    private static final class RecordSerializers extends SimpleSerializers {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription description) {
            return plainRecord(type) ? new RecordWriter() : null;
        }

        @Override
        public @Nullable JsonSerializer<?> findCollectionSerializer(SerializationConfig config, CollectionType type,
                BeanDescription description, @Nullable TypeSerializer typed, @Nullable JsonSerializer<Object> elements) {
            return Set.class.isAssignableFrom(type.getRawClass()) ? new Collected.SetWriter() : null;
        }
    }
}
