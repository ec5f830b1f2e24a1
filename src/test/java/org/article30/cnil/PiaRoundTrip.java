package org.article30.cnil;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.article30.dpia.ImpactAssessment;
import org.article30.register.OpenRegister;
import org.article30.store.Database;
import org.article30.store.Stored;
import org.article30.text.Texts;

/**
 * Imports files of the CNIL’s PIA tool into a register in memory, exports them again and says field by field what
 * differs: {@code PiaRoundTrip FILE...}. No differences are permitted; an export of an unchanged import is the file.
 */
public final class PiaRoundTrip {

    private PiaRoundTrip() {
    }

    /** Prints, for each file named, what was imported and what differs. */
    public static void main(String[] files) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var texts = Texts.in(java.util.Locale.ENGLISH);
        for (var name : files) {
            var file = Path.of(name);
            var imported = PiaImport.read(file, texts);
            var assessment = imported.assessment();
            out.printf("%s: “%s”, %d measures, %d actions, %d risks%n", file.getFileName(), assessment.sheet().name(),
                    assessment.measures().size(), assessment.actions().size(), assessment.risks().size());
            imported.notes().forEach(note -> out.println("  note: " + note.sentence(texts)));
            var source = PiaValues.document(Files.readString(file));
            var differences = differences(source, PiaValues.document(exported(assessment, texts)));
            out.printf("  %d values compared, %d differences%n", count(source), differences.size());
            differences.forEach(difference -> out.println("  " + difference));
        }
    }

    /** The text of the file that a register in memory exports for an assessment stored in it. */
    static String exported(ImpactAssessment assessment, Texts texts) {
        try (var register = new OpenRegister(Database.inMemory(), Clock.systemUTC(), "")) {
            return exported(register, register.records(ImpactAssessment.KIND).add(assessment), texts);
        }
    }

    /** The text of the file that a register exports for one of its assessments. */
    static String exported(OpenRegister register, Stored<ImpactAssessment> stored, Texts texts) {
        var read = register.records(ImpactAssessment.KIND).find(stored.id()).orElseThrow();
        var out = new ByteArrayOutputStream();
        try {
            PiaExport.of(register, read, texts).write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The places at which two values differ, with what stands there; properties may come in another order, elements not. */
    static List<String> differences(JsonNode expected, JsonNode actual) {
        var differences = new ArrayList<String>();
        compare("", expected, actual, differences);
        return differences;
    }

    private static void compare(String place, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isObject() && actual.isObject()) {
            var names = new TreeSet<String>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(place.isEmpty() ? name : place + "." + name, expected.path(name), actual.path(name), differences));
        } else if (expected.isArray() && actual.isArray()) {
            for (var i = 0; i < Math.max(expected.size(), actual.size()); i++) {
                compare(place + "[" + i + "]", expected.path(i), actual.path(i), differences);
            }
        } else if (!expected.equals(actual)) {
            differences.add(place + ": " + expected + " -> " + actual);
        }
    }

    private static int count(JsonNode value) {
        return value.isValueNode() ? 1 : value.valueStream().mapToInt(PiaRoundTrip::count).sum();
    }
}
