package org.article30.cnil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article30.cnil.PiaNote.Kind;
import org.article30.cnil.PiaProblem.Fault;
import org.article30.store.MalformedInput;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no file of the tool is refused with the place; what is odd but harmless is taken and told. */
class PiaReaderTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("no pia", file -> file.remove("pia"), Fault.NO_PIA, "source.json"),
                fault("pia is a list", file -> file.putArray("pia"), Fault.NO_PIA, "source.json"),
                fault("a name that is a number", file -> pia(file).put("name", 1), Fault.WRONG_TYPE, "pia.name"),
                fault("a status of another world", file -> pia(file).put("status", 5), Fault.OUT_OF_RANGE, "pia.status"),
                fault("a status in words", file -> pia(file).put("status", "done"), Fault.WRONG_TYPE, "pia.status"),
                fault("answers that are no list", file -> file.put("answers", "none"), Fault.WRONG_TYPE, "answers"),
                fault("an answer that is a text", file -> list(file, "answers").insert(2, "x"), Fault.WRONG_TYPE, "answers[2]"),
                fault("a reference in words", file -> part(file, "answers", 3).put("reference_to", "121"), Fault.WRONG_TYPE, "answers[3].reference_to"),
                fault("no reference", file -> part(file, "answers", 3).remove("reference_to"), Fault.WRONG_TYPE, "answers[3].reference_to"),
                fault("an unknown question", file -> part(file, "answers", 3).put("reference_to", 228), Fault.UNKNOWN_REFERENCE, "answers[3].reference_to"),
                fault("a huge question", file -> part(file, "answers", 3).put("reference_to", 121L << 32), Fault.WRONG_TYPE, "answers[3].reference_to"),
                fault("data that is a text", file -> part(file, "answers", 0).put("data", "x"), Fault.WRONG_TYPE, "answers[0].data"),
                fault("a text that is a list", file -> data(file, 0).putArray("text"), Fault.WRONG_TYPE, "answers[0].data.text"),
                fault("a gauge too high", file -> data(file, 22).put("gauge", 5), Fault.OUT_OF_RANGE, "answers[22].data.gauge"),
                fault("a gauge below", file -> data(file, 22).put("gauge", -1), Fault.OUT_OF_RANGE, "answers[22].data.gauge"),
                fault("a gauge between", file -> data(file, 22).put("gauge", 1.5), Fault.WRONG_TYPE, "answers[22].data.gauge"),
                fault("a gauge without end", file -> data(file, 22).put("gauge", Long.MAX_VALUE), Fault.OUT_OF_RANGE, "answers[22].data.gauge"),
                fault("an entry that is a number", file -> data(file, 18).putArray("list").add(1), Fault.WRONG_TYPE, "answers[18].data.list[0]"),
                fault("a measure that is not there", file -> data(file, 21).putArray("list").add("Locked desks").add("Dogs"), Fault.UNKNOWN_MEASURE, "answers[21].data.list[1]"),
                fault("two measures of one number", file -> part(file, "measures", 1).put("id", 41), Fault.REPEATED, "measures[1].id"),
                fault("a measure’s number in words", file -> part(file, "measures", 1).put("id", "42"), Fault.WRONG_TYPE, "measures[1].id"),
                fault("an evaluation’s reference as number", file -> part(file, "evaluations", 0).put("reference_to", 1.1), Fault.WRONG_TYPE, "evaluations[0].reference_to"),
                fault("an unknown item", file -> part(file, "evaluations", 0).put("reference_to", "4.1"), Fault.UNKNOWN_REFERENCE, "evaluations[0].reference_to"),
                fault("a question under another item", file -> part(file, "evaluations", 0).put("reference_to", "2.2.211"), Fault.UNKNOWN_REFERENCE, "evaluations[0].reference_to"),
                fault("an evaluation of no measure", file -> part(file, "evaluations", 14).put("reference_to", "3.1.43"), Fault.UNKNOWN_MEASURE, "evaluations[14].reference_to"),
                fault("residual gauges too high", file -> ((ObjectNode) part(file, "evaluations", 18).path("gauges")).put("y", 7), Fault.OUT_OF_RANGE, "evaluations[18].gauges.y"),
                fault("a day that is none", file -> part(file, "evaluations", 2).put("estimated_implementation_date", "soon"), Fault.NO_DATE, "evaluations[2].estimated_implementation_date"),
                fault("a comment on no question", file -> part(file, "comments", 0).put("reference_to", 999), Fault.UNKNOWN_REFERENCE, "comments[0].reference_to"),
                fault("answers without end", file -> IntStream.range(0, 5_000).forEach(_ -> list(file, "answers").add(part(file, "answers", 0))), Fault.TOO_MANY, "answers"),
                fault("half a character", file -> data(file, 0).put("text", "\ud800"), Fault.NOT_TEXT, "source.json"),
                fault("more than a register keeps", file -> data(file, 0).put("text", "\"".repeat(600_000)), Fault.TOO_LONG, "answers[0].data"));
    }

    private static Arguments fault(String what, Consumer<ObjectNode> change, Fault fault, String place) {
        return Arguments.of(what, change, fault, place);
    }

    private static ObjectNode pia(ObjectNode file) {
        return (ObjectNode) file.path("pia");
    }

    private static ArrayNode list(ObjectNode file, String name) {
        return (ArrayNode) file.path(name);
    }

    private static ObjectNode part(ObjectNode file, String list, int at) {
        return (ObjectNode) list(file, list).get(at);
    }

    private static ObjectNode data(ObjectNode file, int answer) {
        return (ObjectNode) part(file, "answers", answer).path("data");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void refusesWithTheFaultAndItsPlace(String what, Consumer<ObjectNode> change, Fault fault, String place) {
        var file = PiaFiles.everything();
        change.accept(file);
        var text = fault == Fault.NOT_TEXT ? file.toString().replace("\ud800", "\\ud800") : file.toString();
        var problem = catchThrowableOfType(PiaProblem.class, () -> PiaFiles.imported(text, folder));
        assertThat(problem).as(what).isNotNull();
        assertThat(problem.fault()).isEqualTo(fault);
        assertThat(problem.place()).isEqualTo(place);
        for (var language : Texts.LANGUAGES) {
            assertThat(Texts.in(language).text(problem.textKey(), problem.arguments().toArray())).contains(place);
        }
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", MalformedInput.Fault.SYNTAX, 1),
                Arguments.of("Dear DPO,", MalformedInput.Fault.SYNTAX, 1),
                Arguments.of("{\"pia\":{}}\n{}", MalformedInput.Fault.TRAILING, 2),
                Arguments.of("{\"pia\":{}}\nend", MalformedInput.Fault.SYNTAX, 2),
                Arguments.of("{\n\"pia\":{\"name\":\"a\",\n\"name\":\"b\"}}", MalformedInput.Fault.REPEATED, 3),
                Arguments.of("{\"pia\":\n" + "[".repeat(10_000), MalformedInput.Fault.TOO_LARGE, 2),
                Arguments.of("{\"pia\":\n{\"name\":\"" + "x".repeat(1_000_001) + "\"}}", MalformedInput.Fault.TOO_LARGE, 2));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("texts")
    void refusesWhatIsNoJsonWithItsLine(String text, MalformedInput.Fault fault, int line) {
        var problem = catchThrowableOfType(MalformedInput.class, () -> PiaFiles.imported(text, folder));
        assertThat(problem.fault()).isEqualTo(fault);
        assertThat(problem.line()).isEqualTo(line);
    }

    @Test
    void refusesAFileCutAnywhere() {
        var text = PiaFiles.text("everything.json").strip();
        for (var length = 0; length < text.length(); length += 101) {
            var cut = text.substring(0, length);
            assertThatThrownBy(() -> PiaFiles.imported(cut, folder)).isInstanceOf(MalformedInput.class);
        }
    }

    @Test
    void refusesFiftyMegabytesWithoutReadingThem() throws IOException {
        var file = folder.resolve("large.json");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L << 20);
        }
        assertThatThrownBy(() -> PiaReader.read(file)).isInstanceOfSatisfying(PiaProblem.class, problem -> assertThat(problem.fault()).isEqualTo(Fault.TOO_LARGE));
    }

    @Test
    void refusesBytesThatAreNoUnicode() throws IOException {
        var file = Files.write(folder.resolve("latin.json"), "{\"pia\":{\"name\":\"é\"}}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> PiaReader.read(file)).isInstanceOfSatisfying(PiaProblem.class, problem -> assertThat(problem.fault()).isEqualTo(Fault.NOT_TEXT));
        assertThatThrownBy(() -> PiaReader.read(folder.resolve("none.json"))).isInstanceOfSatisfying(PiaProblem.class, problem -> assertThat(problem.fault()).isEqualTo(Fault.UNREADABLE));
    }

    @Test
    void tellsWhatIsOddButKept() {
        var file = PiaFiles.everything();
        list(file, "answers").add(part(file, "answers", 0).deepCopy());
        assertThat(PiaFiles.imported(file.toString(), folder).notes()).extracting(PiaNote::kind)
                .containsExactlyInAnyOrder(Kind.SCRIPT, Kind.LOST_MEASURE, Kind.LOST_COMMENT, Kind.REPEATED, Kind.MEASURES_PLANNED);
        for (var language : Texts.LANGUAGES) {
            for (var kind : Kind.values()) {
                assertThat(new PiaNote(kind, "here").sentence(Texts.in(language))).contains("here");
            }
        }
        assertThat(new PiaNote(Kind.SCRIPT, "here").sentence(Texts.in(Locale.FRENCH))).contains("actif");
    }

    @Test
    void takesAnswersToQuestionsOfAStructureThatTheFileBrings() {
        var file = PiaFiles.everything();
        var section = pia(file).putObject("structure_data").putArray("sections").addObject().put("id", 2);
        section.putArray("items").addObject().put("id", 3).putArray("questions").addObject().put("id", 231);
        part(file, "answers", 3).put("reference_to", 231);
        part(file, "evaluations", 0).put("reference_to", "2.3.231");
        assertThat(PiaFiles.imported(file.toString(), folder).notes()).extracting(PiaNote::kind).contains(Kind.OWN_QUESTION);
    }

    @Test
    void takesAFileOfNothingButItsName() {
        var imported = PiaFiles.imported("\uFEFF{\"pia\":{\"name\":\"Bare\"},\"answers\":null}", folder);
        assertThat(imported.assessment().sheet().name()).isEqualTo("Bare");
        assertThat(imported.notes()).isEmpty();
    }
}
