package org.article30.law;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;

/** Teaches Jackson the dates of the law data, yyyy-MM-dd or "open" ({@link LocalDate#MAX}), without another library. */
final class IsoDates extends SimpleModule {

    private static final long serialVersionUID = 1L;

    IsoDates() {
        addDeserializer(LocalDate.class, new StdScalarDeserializer<LocalDate>(LocalDate.class) {
            private static final long serialVersionUID = 1L;

            @Override
            public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                String text = parser.getText();
                return text.equals("open") ? LocalDate.MAX : LocalDate.parse(text);
            }
        });
    }
}
