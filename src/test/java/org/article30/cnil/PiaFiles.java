package org.article30.cnil;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.article30.dpia.ImpactAssessment;
import org.article30.text.Texts;

/** The PIA files that the tests begin with. */
final class PiaFiles {

    static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    private PiaFiles() {
    }

    /** The text of a file beside the tests. */
    static String text(String name) {
        try (var in = Objects.requireNonNull(PiaFiles.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that holds every structure of the format, to be changed. */
    static ObjectNode everything() {
        return (ObjectNode) PiaValues.document(text("everything.json"));
    }

    /** What importing a text gives. */
    static PiaImport.Imported imported(String text, Path folder) {
        try {
            return PiaImport.read(Files.writeString(folder.resolve("source.json"), text), ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The assessment of the file that holds every structure. */
    static ImpactAssessment assessment(Path folder) {
        return imported(text("everything.json"), folder).assessment();
    }
}
