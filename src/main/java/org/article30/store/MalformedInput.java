package org.article30.store;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/**
 * Text that cannot be read as what it should be. Says where (line and column, from 1 on, and the JSON pointer of the
 * place) and what is wrong there; {@link #textKey()} and {@link #arguments()} make it a sentence in the user's language.
 */
public final class MalformedInput extends RuntimeException implements ExpectedFailure {

    /** What is wrong with the input. */
    public enum Fault {
        /** It is no well-formed JSON, or ends too early. */
        SYNTAX("store.malformed.syntax"),
        /** A property that the format does not know. */
        UNKNOWN_PROPERTY("store.malformed.unknownProperty"),
        /** A property that is there twice, or an element that a set holds twice. */
        REPEATED("store.malformed.repeated"),
        /** A text where a number should be, an object where a list should be, and the like. */
        WRONG_TYPE("store.malformed.wrongType"),
        /** A word that is none of those the format knows in this place, or a date that is none. */
        UNKNOWN_WORD("store.malformed.unknownWord"),
        /** Something the format needs is not there. */
        MISSING("store.malformed.missing"),
        /** Nested too deeply, too long a text, too much altogether. */
        TOO_LARGE("store.malformed.tooLarge"),
        /** More text after the end. */
        TRAILING("store.malformed.trailing");

        private final String textKey;

        Fault(String textKey) {
            this.textKey = textKey;
        }
    }

    private final Fault fault;
    private final int line;
    private final int column;
    private final String pointer;
    private final String detail;

    /** A fault at a place; {@code detail} is the name, word or text at fault, as short as possible, or empty. */
    public MalformedInput(Fault fault, int line, int column, String pointer, String detail) {
        super("%s at line %d, column %d, %s: %s".formatted(fault, line, column, pointer.isEmpty() ? "top" : pointer, detail));
        this.fault = fault;
        this.line = line;
        this.column = column;
        this.pointer = pointer;
        this.detail = detail;
    }

    /** The fault a parser stopped at. */
    public static MalformedInput at(JsonParser parser, Exception wrapped) {
        Exception thrown = wrapped.getClass() == JsonMappingException.class && wrapped.getCause() instanceof JsonProcessingException cause
                ? cause
                : wrapped;
        JsonLocation place = place(parser, thrown);
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return new MalformedInput(fault(thrown, parser), Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()),
                pointer, detail(thrown, parser));
    }

    private static JsonLocation place(JsonParser parser, Exception thrown) {
        return thrown instanceof StreamReadException read && !(read instanceof InputCoercionException) && read.getLocation() != null
                ? read.getLocation()
                : parser.currentTokenLocation();
    }

    private static Fault fault(Exception thrown, JsonParser parser) {
        boolean word = parser.hasToken(JsonToken.VALUE_STRING) || parser.hasToken(JsonToken.FIELD_NAME);
        return switch (thrown) {
            case Json.Flaw flaw -> flaw.fault();
            case UnrecognizedPropertyException _ -> Fault.UNKNOWN_PROPERTY;
            case InvalidFormatException _ -> word ? Fault.UNKNOWN_WORD : Fault.WRONG_TYPE;
            case StreamConstraintsException _ -> Fault.TOO_LARGE;
            case InputCoercionException _ -> Fault.WRONG_TYPE;
            case StreamReadException read when read.getOriginalMessage().startsWith("Duplicate") -> Fault.REPEATED;
            case StreamReadException _ -> Fault.SYNTAX;
            // bytes that are no text of the encoding
            case JsonMappingException mapped when mapped.getCause() instanceof CharacterCodingException -> Fault.SYNTAX;
            case ValueInstantiationException _, IllegalArgumentException _ -> Fault.UNKNOWN_WORD;
            default -> trailing(thrown) ? Fault.TRAILING : parser.currentToken() == null ? Fault.SYNTAX : Fault.WRONG_TYPE;
        };
    }

    private static boolean trailing(Exception thrown) {
        return thrown instanceof JsonProcessingException json && json.getOriginalMessage().startsWith("Trailing token");
    }

    private static String detail(Exception thrown, JsonParser parser) {
        String text = switch (thrown) {
            case Json.Flaw flaw -> flaw.detail();
            case UnrecognizedPropertyException unknown -> unknown.getPropertyName();
            case InvalidFormatException format -> String.valueOf(format.getValue());
            case ValueInstantiationException _ when parser.hasToken(JsonToken.VALUE_STRING) -> text(parser);
            default -> "";
        };
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static String text(JsonParser parser) {
        try {
            return parser.getText();
        } catch (IOException e) {
            return "";
        }
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** The line of the place, from 1 on. */
    public int line() {
        return line;
    }

    /** The column of the place, from 1 on. */
    public int column() {
        return column;
    }

    /** The JSON pointer (RFC 6901) of the place; empty for the whole. */
    public String pointer() {
        return pointer;
    }

    /** The name, word or text at fault; may be empty. */
    public String detail() {
        return detail;
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return fault.textKey;
    }

    /** The sentence's arguments: line, column, pointer, detail, all as text. */
    @Override
    public List<Object> arguments() {
        return List.of(String.valueOf(line), String.valueOf(column), pointer.isEmpty() ? "/" : pointer, detail);
    }
}
