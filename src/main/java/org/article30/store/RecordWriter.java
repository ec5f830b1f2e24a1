package org.article30.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a record's components in declaration order, leaving out what is as in its {@code BLANK}. */
final class RecordWriter extends JsonSerializer<Record> {

    @Override
    public void serialize(Record value, JsonGenerator out, SerializerProvider provider) throws IOException {
        RecordShape shape = RecordShape.of(value.getClass());
        out.writeStartObject(value);
        for (int i = 0; i < shape.size(); i++) {
            Object component = shape.get(value, i);
            if (!component.equals(shape.blank(i))) {
                out.writeFieldName(shape.name(i));
                provider.defaultSerializeValue(component, out);
            }
        }
        out.writeEndObject();
    }
}
