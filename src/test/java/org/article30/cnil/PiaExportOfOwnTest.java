package org.article30.cnil;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.article30.activity.Activity;
import org.article30.dpia.ImpactAssessment;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.register.OpenRegister;
import org.article30.store.Database;
import org.article30.store.Json;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An assessment that was made here as a file that the tool imports. */
class PiaExportOfOwnTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07.891234Z"), ZoneOffset.UTC);

    private static final String OWN = """
            {"sheet":{"reference":"DPIA-1","name":"Cameras <at> the \\"gate\\"","team":[{"name":"Head of security","role":"RESPONSIBLE"},{"name":"Board","role":"ACCOUNTABLE"}]},
             "activities":["%s"],
             "description":{"nature":"Cameras film the gate.\\n\\n• day & night"},
             "measures":[{"key":"m1","name":"Short storage","status":"PLANNED","text":"Two days."}],
             "risks":[
              {"key":"r1","name":"Footage is leaked","origin":"EVENT","kind":"ILLEGITIMATE_ACCESS","threats":"Theft\\nHacking","impacts":"Shame","likelihood":"SIGNIFICANT","severity":"SIGNIFICANT",
               "mitigations":[{"measure":"m1","lowersLikelihood":1,"lowersSeverity":0}]},
              {"key":"r2","name":"Footage is watched","origin":"EVENT","kind":"ILLEGITIMATE_ACCESS","threats":"Curiosity\\nTheft","severity":"MAXIMUM"},
              {"key":"r3","name":"People feel watched","kind":"OTHER"}],
             "actions":[{"what":"Set the recorder","measure":"m1","owner":"IT","due":"2026-06-01"},{"what":"Test it","measure":"m1","owner":"IT","due":"2026-05"}],
             "advice":{"conclusion":"WITH_CONDITIONS","text":"Only the gate."},
             "decision":{"outcome":"APPROVED"},"notes":"Internal"}
            """;

    @TempDir
    private Path folder;

    private String text = "";
    private List<PiaNote> notes = List.of();

    private JsonNode exported(Locale language) {
        try (var register = new OpenRegister(Database.inMemory(), CLOCK, "")) {
            new Import(register, Samples.load("complete")).run("");
            var activity = register.records(Activity.KIND).all().stream().filter(stored -> stored.value().particulars().name().equals("Video surveillance")).findFirst().orElseThrow();
            var own = Json.read(OWN.formatted(activity.id()), ImpactAssessment.class);
            Stored<ImpactAssessment> stored = register.records(ImpactAssessment.KIND).add(own);
            notes = PiaExport.of(register, stored, Texts.in(language)).notes();
            text = PiaRoundTrip.exported(register, stored, Texts.in(language));
            return PiaValues.document(text);
        }
    }

    @Test
    void hasWhatTheToolAsksFor() {
        var file = exported(Locale.ENGLISH);
        assertThat(file.properties().stream().map(Map.Entry::getKey)).containsExactly("pia", "answers", "measures", "evaluations", "comments");
        assertThat(file.path("answers")).hasSize(36).allSatisfy(answer -> {
            assertThat(answer.path("reference_to").isInt()).isTrue();
            assertThat(answer.path("data").path("list").isArray()).isTrue();
        });
        assertThat(file.path("answers").findValuesAsText("reference_to")).doesNotHaveDuplicates();
        assertThat(file.path("evaluations")).isNotEmpty().allSatisfy(evaluation -> assertThat(evaluation.path("reference_to").isTextual()).isTrue());
        assertThat(file.path("measures")).isNotEmpty().allSatisfy(measure -> assertThat(measure.path("id").isInt()).isTrue());
        assertThat(file.at("/pia/created_at").asText()).isEqualTo("2026-03-04T05:06:07.891Z");
        assertThat(file.at("/answers/0/updated_at").asText()).isEqualTo("2026-03-04T05:06:07.891Z");
    }

    @Test
    void writesOwnWordsEscapedAndRisksOfAKindAsOne() {
        var file = exported(Locale.ENGLISH);
        assertThat(file.at("/pia/name").asText()).isEqualTo("Cameras <at> the \"gate\"");
        assertThat(file.at("/pia/author_name").asText()).isEqualTo("Head of security");
        assertThat(file.at("/pia/validator_name").asText()).isEqualTo("Board");
        assertThat(file.at("/pia/status").asInt()).isEqualTo(2);
        assertThat(file.at("/pia/dpo_status").asInt()).isEqualTo(1);
        assertThat(data(file, 111).path("text").asText()).isEqualTo("<p>Cameras film the gate.</p>\n<p>• day &amp; night</p>");
        assertThat(data(file, 322).path("list").toString()).isEqualTo("[\"Theft\",\"Hacking\",\"Curiosity\"]");
        assertThat(data(file, 324).path("list").toString()).isEqualTo("[\"Short storage\"]");
        assertThat(data(file, 325).path("gauge").asInt()).isEqualTo(4);
        assertThat(data(file, 326).path("gauge").asInt()).isEqualTo(3);
        assertThat(data(file, 335).path("gauge").isNull()).isTrue();
        assertThat(text).doesNotContain("Internal");
        assertThat(notes).extracting(note -> note.sentence(PiaFiles.ENGLISH)).singleElement().asString().contains("People feel watched");
    }

    @Test
    void plansInTheEvaluationOfTheMeasureAndWritesWhatRemains() {
        var file = exported(Locale.ENGLISH);
        var plan = file.path("evaluations").valueStream().filter(evaluation -> evaluation.path("reference_to").asText().equals("3.1.1")).findFirst().orElseThrow();
        assertThat(plan.path("action_plan_comment").asText()).isEqualTo("Set the recorder<br />\nTest it");
        assertThat(plan.path("person_in_charge").asText()).isEqualTo("IT");
        assertThat(plan.path("estimated_implementation_date").asText()).isEqualTo("2026-06-01T00:00:00.000Z");
        var risk = file.path("evaluations").valueStream().filter(evaluation -> evaluation.path("reference_to").asText().equals("3.2")).findFirst().orElseThrow();
        assertThat(risk.path("gauges").toString()).isEqualTo("{\"x\":4,\"y\":2}");
    }

    @Test
    void letsTheRegisterAnswerWhereThereAreNoWords() {
        var english = exported(Locale.ENGLISH);
        for (var question : new int[] {112, 121, 211, 212, 215}) {
            assertThat(data(english, question).path("text").asText()).as("question %d", question).isNotBlank();
        }
        assertThat(data(english, 112).path("text").asText()).contains("Controller: ");
        assertThat(data(exported(Locale.GERMAN), 112).path("text").asText()).contains("Verantwortlicher: ");
        assertThat(english.path("measures").size()).isGreaterThan(1);
    }

    @Test
    void givesTheSameBytesAndIsImportedAgain() {
        exported(Locale.FRENCH);
        var first = text;
        exported(Locale.FRENCH);
        assertThat(text).isEqualTo(first);
        var again = PiaFiles.imported(text, folder).assessment();
        assertThat(again.sheet().name()).isEqualTo("Cameras the \"gate\"");
        assertThat(again.description().nature()).isEqualTo("Cameras film the gate.\n\n• day & night");
        assertThat(PiaRoundTrip.differences(PiaValues.document(text), PiaValues.document(PiaRoundTrip.exported(again, PiaFiles.ENGLISH)))).isEmpty();
    }

    private static JsonNode data(JsonNode file, int question) {
        return file.path("answers").valueStream().filter(answer -> answer.path("reference_to").asInt() == question).findFirst().orElseThrow().path("data");
    }
}
