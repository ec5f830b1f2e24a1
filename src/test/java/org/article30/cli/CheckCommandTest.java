package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.article30.store.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What "check" answers. */
class CheckCommandTest {

    @TempDir
    Path folder;
    private String file = "";

    @BeforeEach
    void makeRegister() throws IOException {
        var json = Files.writeString(folder.resolve("r.json"), """
                {"format":"article30-register","version":1,"register":{"title":"R","organisations":["a"]},
                "parties":[{"id":"a","kind":"LEGAL_ENTITY","name":"A","legalForm":"SA","seats":[{"street":"S","town":"T","country":"FR"}],
                    "contacts":[{"kind":"EMAIL","value":"a.example"}],"officer":{"decision":"NOT_REQUIRED","reason":"Small"}}],
                "waivers":[{"id":"w","rule":"R-ORG-03","record":"a","reason":"As published","until":"2026-12-31"}]}""");
        file = folder.resolve("r").toString();
        assertThat(Said.by("import", file, json.toString()).code()).isEqualTo(CommandLineInterface.DONE);
    }

    @Test
    void saysYesWhereAllFindingsAreAcceptedAndListsThemApart() {
        var said = Said.by("check", file, "--law-date", "2026-12-31", "--language", "en");
        assertThat(said.out()).contains("0 high, 0 medium, 0 low; 1 accepted. Law as of 2026-12-31.", "Accepted:", "R-ORG-03", "As published (2026-12-31)");
        assertThat(said.code()).isEqualTo(CommandLineInterface.DONE);
    }

    @Test
    void saysNoWhereAFindingIsOpenBecauseItsWaiverEnded() {
        var said = Said.by("check", file, "--law-date", "2027-01-01", "--language", "de");
        assertThat(said.out()).contains("1 hoch", "R-ORG-03").doesNotContain("As published");
        assertThat(said.code()).isEqualTo(CommandLineInterface.NO);
    }

    @Test
    void writesJsonForPrograms() throws IOException {
        var said = Said.by("check", file, "--law-date", "2027-01-01", "--format", "json");
        var tree = Json.mapper().readTree(said.out());
        assertThat(tree.get("open").asInt()).isEqualTo(1);
        assertThat(tree.at("/findings/0/field").asText()).isEqualTo("contacts.0.value");
        assertThat(said.code()).isEqualTo(CommandLineInterface.NO);
    }

    @Test
    void refusesAFormatItDoesNotKnowAndAFileThatIsNotThere() {
        assertThat(Said.by("check", file, "--format", "xml").code()).isEqualTo(CommandLineInterface.BAD);
        assertThat(Said.by("check", folder.resolve("none").toString()).code()).isEqualTo(CommandLineInterface.BAD);
    }
}
