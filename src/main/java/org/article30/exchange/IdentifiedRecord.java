package org.article30.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.article30.store.MalformedInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads the object a parser stands at as if it had no property "id", and keeps that property's text. So a record's id
 * can stand among its own properties in the file, and yet be no part of the value.
 */
final class IdentifiedRecord extends JsonParserDelegate {

    private final int depth;
    private String id = "";

    IdentifiedRecord(JsonParser parser) {
        super(parser);
        depth = parser.getParsingContext().getNestingDepth();
    }

    /** The text of the property "id"; blank where there was none. */
    String id() {
        return id;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        var token = delegate.nextToken();
        if (token == JsonToken.FIELD_NAME && delegate.getParsingContext().getNestingDepth() == depth && "id".equals(delegate.currentName())) {
            if (delegate.nextToken() != JsonToken.VALUE_STRING) {
                var place = delegate.currentTokenLocation();
                throw new MalformedInput(MalformedInput.Fault.WRONG_TYPE, place.getLineNr(), place.getColumnNr(),
                        delegate.getParsingContext().pathAsPointer().toString(), "");
            }
            id = delegate.getText();
            return nextToken();
        }
        return token;
    }

    @Override
    public @Nullable String nextFieldName() throws IOException {
        return nextToken() == JsonToken.FIELD_NAME ? currentName() : null;
    }
}
