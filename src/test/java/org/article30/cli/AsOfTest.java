package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.article30.exchange.Import;
import org.article30.exchange.RegisterJson;
import org.article30.party.Party;
import org.article30.register.OpenRegister;
import org.article30.store.Id;
import org.article30.store.Json;
import org.article30.store.Password;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Commands show a register as it stood on a day. */
class AsOfTest {

    private static final Id<Party> ACME = Id.of("acme");

    @TempDir
    Path folder;
    private String file = "";

    @BeforeEach
    void makeRegister() throws IOException {
        file = folder.resolve("r").toString();
        Files.writeString(folder.resolve("r.json"), """
                {"format":"article30-register","version":1,"register":{"title":"Records","organisations":["acme"]},
                "parties":[{"id":"acme","kind":"LEGAL_ENTITY","name":"Old Name SA"}],
                "activities":[{"id":"pay","particulars":{"reference":"A-1","name":"Payroll"},"controllers":[{"party":"acme"}]}]}""");
        OpenRegister.create(Path.of(file + ".mv.db"), Password.none(), on("2026-01-10"), "Ada").close();
        try (var register = OpenRegister.open(Path.of(file + ".mv.db"), Password.none(), on("2026-01-10"), "Ada")) {
            new Import(register, RegisterJson.read(Files.newBufferedReader(folder.resolve("r.json")))).run("");
        }
        rename("2026-06-10", "2026-06-10", "New Name SA");
        rename("2026-09-01", "2026-02-01", "True Name SA");
    }

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    }

    private void rename(String day, String since, String name) {
        try (var register = OpenRegister.open(Path.of(file + ".mv.db"), Password.none(), on(day), "Ada")) {
            var parties = register.records(Party.KIND);
            var acme = parties.find(ACME).orElseThrow();
            var json = Json.compact(acme.value()).replaceAll("\"name\":\"[^\"]*\"", "\"name\":\"" + name + "\"");
            parties.save(acme.with(Json.read(json, Party.class)), "renamed", LocalDate.parse(since));
        }
    }

    private String exported(String... options) throws IOException {
        var target = folder.resolve("out.json");
        Files.deleteIfExists(target);
        var arguments = new ArrayList<>(List.of("export", file, target.toString()));
        arguments.addAll(List.of(options));
        assertThat(Said.by(arguments.toArray(String[]::new)).code()).isEqualTo(CommandLineInterface.DONE);
        return Files.readString(target);
    }

    @Test
    void exportsTheRegisterAsItWasKnownThenOrIsKnownNow() throws IOException {
        assertThat(exported("--as-of", "2026-03-15")).contains("Old Name SA");
        assertThat(exported("--as-of", "2026-03-15", "--knowledge", "now")).contains("True Name SA");
        assertThat(exported("--as-of", "2026-07-01", "--knowledge", "then")).contains("New Name SA");
        assertThat(exported()).contains("True Name SA").isEqualTo(exported("--as-of", LocalDate.now(ZoneOffset.UTC).toString(), "--knowledge", "now"));
    }

    @Test
    void printsTheDayAndWhoseKnowledgeItIsAndTheProofOnTheCover() throws IOException {
        var target = folder.resolve("r.pdf");
        assertThat(Said.by("print", file, "controller-register", target.toString(), "--as-of", "2026-03-15", "--language", "en").code()).isEqualTo(CommandLineInterface.DONE);
        assertThat(text(target)).contains("as it was known then", "Old Name SA", "Payroll", "Proof of the history").doesNotContain("True Name SA");
        assertThat(Said.by("print", file, "controller-register", target.toString(), "--as-of", "2026-03-15", "--knowledge", "now", "--language", "fr").code()).isEqualTo(CommandLineInterface.DONE);
        assertThat(text(target)).contains("tel qu’on le sait aujourd’hui", "True Name SA");
    }

    @Test
    void judgesByTheLawOfThatDayUnlessToldOtherwise() {
        assertThat(Said.by("check", file, "--as-of", "2026-03-15", "--language", "en").out()).contains("Law as of 2026-03-15");
        assertThat(Said.by("check", file, "--as-of", "2026-03-15", "--law-date", "2026-04-01", "--language", "en").out()).contains("Law as of 2026-04-01");
    }

    @Test
    void refusesADayBeforeTheFirstOneToComeAndKnowledgeWithoutADay() {
        refused("2026-01-10", "--as-of", "2026-01-09");
        refused("2099-01-01", "--as-of", "2099-01-01");
        refused("maybe", "--as-of", "2026-03-15", "--knowledge", "maybe");
        refused("--as-of", "--knowledge", "now");
    }

    private void refused(String named, String... options) {
        var target = folder.resolve("refused.json");
        var arguments = new ArrayList<>(List.of("export", file, target.toString()));
        arguments.addAll(List.of(options));
        var said = Said.by(arguments.toArray(String[]::new));
        assertThat(said.code()).isEqualTo(CommandLineInterface.BAD);
        assertThat(said.err()).contains(named);
        assertThat(target).doesNotExist();
    }

    private static String text(Path pdf) throws IOException {
        try (var reader = new PdfReader(pdf.toString())) {
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return text.toString();
        }
    }
}
