package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.article30.activity.Activity;
import org.article30.dpia.ImpactAssessment;
import org.article30.party.Party;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterView;
import org.article30.store.Password;
import org.article30.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class TemplateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void listsTheTemplatesInTheLanguageAskedFor() {
        var english = Said.by("template", "list").done().out();
        assertThat(english.lines()).hasSize(Templates.IDS.size());
        assertThat(english).contains("video-surveillance    Video surveillance (Facilities), with impact assessment", "payroll               Payroll (Human resources)\n");
        assertThat(Said.by("template", "list", "--language", "fr").done().out()).contains("Vidéosurveillance (Services généraux), avec analyse d’impact");
        assertThat(Said.in(Locale.GERMAN, "template", "list").done().out()).contains("Videoüberwachung (Gebäudemanagement), mit Folgenabschätzung");
    }

    @Test
    void beginsRecordsOfARegisterFromATemplate() {
        var register = Said.sample("ubpartner", folder);
        var before = content(register);
        var said = Said.by("template", "add", "employee-monitoring", register, "--language", "fr").done().out();
        assertThat(said).contains("New activity: A-1 Suivi de l’usage informatique", "New impact assessment: DPIA-1 Analyse d’impact").doesNotContain("--organisation");
        assertThat(Said.by("template", "add", "visitors", register).done().out()).contains("New activity: A-2 Visitors");
        var after = content(register);
        assertThat(after.all(ImpactAssessment.KIND)).hasSize(before.all(ImpactAssessment.KIND).size() + 1);
        var owner = after.register().organisations().getFirst();
        assertThat(after.activities()).filteredOn(one -> !one.value().particulars().template().isBlank())
                .hasSize(2).allSatisfy(one -> assertThat(one.value().controllers()).extracting(each -> each.party()).containsExactly(owner));
    }

    @Test
    void printsFromWhichTemplateAnActivityWasBegun() throws IOException {
        var register = Said.sample("ubpartner", folder);
        var pdf = folder.resolve("activity.pdf");
        Said.by("template", "add", "visitors", register, "--language", "de").done();
        Said.by("print", register, "activity", pdf, "--record", "A-1", "--language", "de").done();
        try (var reader = new PdfReader(pdf.toString())) {
            var text = new StringBuilder();
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
            assertThat(text.toString().replaceAll("\\s", "")).contains("AuseinerVorlagebegonnenBesucher");
        }
    }

    @Test
    void takesTheOrganisationThatIsNamed() {
        var register = Said.sample("complete", folder);
        var other = content(register).all(Party.KIND).getLast();
        Said.by("template", "add", "payroll", register, "--organisation", other.value().name()).done();
        assertThat(content(register).activities()).filteredOn(one -> one.value().particulars().template().equals("Payroll"))
                .singleElement().satisfies(one -> assertThat(one.value().controllers()).extracting(each -> each.party()).containsExactly(other.id()));
    }

    @Test
    void refusesWhatItCannotUseAndChangesNothing() {
        var register = Said.sample("ubpartner", folder);
        var before = count(register);
        Said.by("template").refused("incomplete", "article30 template --help");
        Said.by("template", "add", "payroll").refused("Something is missing: FILE");
        Said.by("template", "add", "pay", register).refused("“pay”", "payroll, recruitment");
        Said.by("template", "add", "payroll", register, "--language", "nl").refused("nl", "en, fr, de");
        Said.by("template", "add", "payroll", register, "--organisation", "Nobody").refused("Nobody");
        Said.by("template", "add", "payroll", folder.resolve("none.mv.db")).refused("none.mv.db");
        Said.in(Locale.GERMAN, "template", "add", "lohn", register).refused("Es gibt keine Vorlage „lohn“");
        assertThat(count(register)).isEqualTo(before);
    }

    private static int count(Path register) {
        try (var open = OpenRegister.look(register, Password.none())) {
            return open.records(Activity.KIND).all().size();
        }
    }

    private static RegisterView content(Path register) {
        try (var open = OpenRegister.look(register, Password.none())) {
            return RegisterView.of(open.content());
        }
    }
}
