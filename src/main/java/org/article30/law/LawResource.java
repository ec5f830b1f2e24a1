package org.article30.law;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;

/** Reads the data files that lie beside this package. They ship with the program: a fault in one is a fault of the build. */
final class LawResource {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(EnumFeature.READ_ENUM_KEYS_USING_INDEX)
            .addModule(new IsoDates())
            .build();

    private LawResource() {
    }

    /** The JSON array in the file {@code name}, each object as a {@code type}. */
    static <T> List<T> list(String name, Class<T> type) {
        try (InputStream in = open(name)) {
            return List.copyOf(JSON.readerForListOf(type).<List<T>>readValue(in));
        } catch (IOException e) {
            throw new UncheckedIOException("law data " + name + " cannot be read", e);
        }
    }

    /** The JSON object in the file {@code name}. */
    static <T> T object(String name, Class<T> type) {
        try (InputStream in = open(name)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("law data " + name + " cannot be read", e);
        }
    }

    /** What data-set.json of a file that a user brings says; throws UnusableLaw where it is not what it should be. */
    static LawDataSet dataSet(String json) {
        try {
            return JSON.readValue(json, LawDataSet.class);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new UnusableLaw("json", LawFile.DATA_SET, place == null ? 1 : place.getLineNr(), place == null ? 1 : place.getColumnNr());
        } catch (DateTimeException e) {
            throw new UnusableLaw("json", LawFile.DATA_SET, 1, 1);
        }
    }

    /** The rows of the CSV file {@code name}. */
    static List<CsvRow> csv(String name) {
        try (InputStream in = open(name)) {
            return CsvRow.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("law data " + name + " cannot be read", e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = LawResource.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("law data " + name + " is missing from the program");
        }
        return in;
    }
}
