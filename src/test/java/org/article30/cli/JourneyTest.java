package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.exchange.RegisterJson;
import org.article30.exchange.Samples;
import org.article30.law.Countries;
import org.article30.party.Party;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.report.Reports;
import org.article30.text.Texts;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Each sample from the built-in facts to a register file, to paper in three languages, out of the program and in again. */
class JourneyTest {

    @SuppressWarnings("unused") // a source of parameters
    private static final List<String> SAMPLES = Samples.NAMES;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void printsEveryActivityOrganisationCountryAndTimeLimit(String sample) throws IOException {
        var register = Said.sample(sample, folder);
        for (var language : Texts.LANGUAGES) {
            var pdf = folder.resolve(language.getLanguage() + ".pdf");
            Said.by("print", register, "controller-register", pdf, "--language", language.getLanguage()).done();
            var printed = squeezed(text(pdf));
            assertThat(facts(Samples.load(sample), language)).allSatisfy((fact, what) ->
                    assertThat(printed.contains(squeezed(fact))).as("%s in %s: %s", what, language, fact).isTrue());
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void exportsTheSameBytesAfterAnImportIntoANewRegister(String sample) throws IOException {
        var register = Said.sample(sample, folder);
        for (var ending : List.of("json", "zip")) {
            var first = folder.resolve("first." + ending);
            var again = folder.resolve("again." + ending);
            var other = folder.resolve("from-" + ending + ".mv.db");
            Said.by("export", register, first).done();
            Said.by("import", other, first).done();
            Said.by("export", other, again, "--format", ending).done();
            assertThat(again).hasSameBinaryContentAs(first);
        }
        try (var reader = Files.newBufferedReader(folder.resolve("first.json"))) {
            assertThat(RegisterJson.read(reader).size()).isEqualTo(Samples.load(sample).size());
        }
    }

    @Test
    void listsTheReportsInEachLanguage() {
        for (var language : Texts.LANGUAGES) {
            var lines = Said.in(language, "reports").done().out().lines().toList();
            assertThat(lines).hasSameSizeAs(Reports.ALL);
            for (int i = 0; i < lines.size(); i++) {
                var report = Reports.ALL.get(i);
                assertThat(lines.get(i)).startsWith(report.id() + " ").endsWith(report.about(Texts.in(language)));
            }
        }
    }

    @Test
    void printsOneActivityByItsReferenceNameOrId() throws IOException {
        var register = Said.sample("complete", folder);
        var activity = Samples.load("complete").of(Activity.KIND).getFirst();
        var particulars = activity.value().particulars();
        for (var word : List.of(particulars.reference(), particulars.name(), activity.id().toString())) {
            var pdf = folder.resolve("one.pdf");
            Said.by("print", register, "activity", pdf, "--record", word, "--law-date", "2026-01-01").done();
            assertThat(squeezed(text(pdf))).contains(squeezed(particulars.name()), squeezed("1 January 2026"));
            Files.delete(pdf);
        }
    }

    /** What a controller register of this content has to say in a language, and what it is. */
    private static Map<String, String> facts(RegisterContent content, Locale language) {
        var facts = new HashMap<String, String>();
        var view = RegisterView.of(content);
        content.of(Activity.KIND).stream().filter(stored -> stored.value().capacity() != Capacity.PROCESSOR).forEach(stored -> {
            var activity = stored.value();
            facts.put(activity.title(), "activity");
            view.factsOf(activity).retention().forEach(rule -> {
                facts.put(rule.scope(), "what a time limit is for");
                facts.put(rule.criteria(), "criteria of a time limit");
            });
            view.transfersOf(stored.id()).forEach(transfer -> facts.put(country(transfer.value(), language), "country of a transfer"));
            activity.controllers().forEach(link -> facts.put(view.party(link.party()).name(), "controller"));
        });
        view.register().organisations().forEach(id -> parties(view.party(id), language, facts));
        return facts;
    }

    private static void parties(Party party, Locale language, Map<String, String> facts) {
        facts.put(party.name(), "organisation");
        party.seats().stream().filter(seat -> Countries.isCode(seat.country()))
                .forEach(seat -> facts.put(Countries.name(seat.country(), language), "country of an organisation"));
    }

    private static String country(Transfer transfer, Locale language) {
        return Countries.isCode(transfer.country()) ? Countries.name(transfer.country(), language) : transfer.countryText();
    }

    private static String text(Path pdf) throws IOException {
        var text = new StringBuilder();
        try (var reader = new PdfReader(Files.readAllBytes(pdf))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
        }
        return text.toString();
    }

    /** Without blanks, for lines are broken where the paper wants it. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b\\u00ad]", "");
    }
}
