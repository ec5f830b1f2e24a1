package org.article30.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema that ships with the program, as others use it: the samples keep to it, and what is wrong does not. */
class SchemaValidityTest {

    @SuppressWarnings("unused") // a source of parameters
    private static final List<String> SAMPLES = Samples.NAMES;

    private static final JsonSchema SCHEMA = schema();

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void acceptsTheSample(String sample) throws IOException {
        assertThat(faults(text("samples/" + sample + ".json"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}",
        "{'format':'article30-register','version':2}",
        "{'format':'article30-register','version':1,'people':[]}",
        "{'format':'article30-register','version':1,'parties':[{'name':'without an id'}]}",
        "{'format':'article30-register','version':1,'parties':[{'id':'a','nmae':'misspelt'}]}",
        "{'format':'article30-register','version':1,'parties':[{'id':'a','kind':'COMPANY'}]}",
        "{'format':'article30-register','version':1,'documents':[{'id':'a','date':'22 November 2026'}]}",
        "{'format':'article30-register','version':1,'activities':[{'id':'a','purposes':'Pay wages'}]}"})
    void refuses(String wrong) {
        assertThat(faults(wrong.replace('\'', '"'))).isNotEmpty();
    }

    private static List<String> faults(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text("register.schema.json"), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(RegisterJson.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
