package org.article30.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * Values as JSON text and back, without loss: the one form in which records are stored, kept in history and exported.
 *
 * <p>Written are a record's components in declaration order; what equals the record's static {@code BLANK} is left
 * out, in nested records too. Sets and maps are written in the order of their elements and keys, so that equal values
 * give equal text. Read, a component that is not there takes {@code BLANK}'s (or empty text, an empty list, the first
 * constant, {@link Id#NONE}); collections are immutable. Input is taken to be hostile: see {@link #LIMITS}.
 */
public final class Json {

    /** What is read at most: 100 levels deep, texts of 1,000,000 characters, 512 MB in all. */
    public static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(100)
            .maxStringLength(1_000_000)
            .maxNameLength(1_000)
            .maxNumberLength(100)
            .maxDocumentLength(512L << 20)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(factory())
            .addModule(new Values())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .withCoercionConfig(LogicalType.Textual, texts -> texts
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withCoercionConfig(LogicalType.Enum, words -> words
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .build();

    private static final ObjectWriter COMPACT = MAPPER.writer();
    private static final ObjectWriter PRETTY = MAPPER.writer(printer());

    private Json() {
    }

    /** The value on one line. */
    public static String compact(Object value) {
        return write(COMPACT, value);
    }

    /** The value with a line a property, indented by two blanks, lines ended by LF on every system. */
    public static String pretty(Object value) {
        return write(PRETTY, value);
    }

    /** The value of that type that a text holds; {@link MalformedInput} says where it does not. */
    public static <T> T read(String text, Class<T> type) {
        return read(new StringReader(text), type);
    }

    /** The value of that type that a reader holds, which is closed; {@link MalformedInput} says where it does not. */
    public static <T> T read(Reader text, Class<T> type) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            T value = next(parser, type);
            end(parser);
            return value;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next value that a parser of {@link #mapper()} comes to, for what is read piece by piece. */
    public static <T> T next(JsonParser parser, Class<T> type) throws IOException {
        try {
            T value = MAPPER.readerFor(type).readValue(parser);
            if (value == null) {
                throw new Flaw(parser, MalformedInput.Fault.WRONG_TYPE, "null");
            }
            return value;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw MalformedInput.at(parser, e);
        }
    }

    private static void end(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() != null) {
                throw new Flaw(parser, MalformedInput.Fault.TRAILING, "");
            }
        } catch (JsonProcessingException e) {
            throw MalformedInput.at(parser, e);
        }
    }

    /** The mapper itself, for formats that are read and written piece by piece. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The writer behind {@link #pretty}, for what is written piece by piece. */
    public static ObjectWriter prettyWriter() {
        return PRETTY;
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonFactory factory() {
        return new JsonFactoryBuilder()
                .streamReadConstraints(LIMITS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    /** What a value's reading stops at. */
    static final class Flaw extends JsonMappingException {

        private final MalformedInput.Fault fault;
        private final String detail;

        Flaw(JsonParser parser, MalformedInput.Fault fault, String detail) {
            super(parser, fault + " " + detail);
            this.fault = fault;
            this.detail = detail;
        }

        MalformedInput.Fault fault() {
            return fault;
        }

        String detail() {
            return detail;
        }
    }
}
