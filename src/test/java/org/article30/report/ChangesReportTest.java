package org.article30.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.article30.activity.Activity;
import org.article30.changes.Changelog;
import org.article30.changes.Extent;
import org.article30.document.Conformance;
import org.article30.document.PdfRenderer;
import org.article30.history.Search;
import org.article30.history.Span;
import org.article30.law.Law;
import org.article30.party.Party;
import org.article30.register.OpenRegister;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.store.Json;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The report on changes, as a reader finds it in the PDF: what was added, changed and removed, by whom, why and since when. */
class ChangesReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Database database = Database.inMemory();
    private Id<Activity> payroll = Id.none();
    private Id<Party> press = Id.none();

    @AfterEach
    void close() {
        database.close();
    }

    private OpenRegister on(String day, String author) {
        return new OpenRegister(database, Clock.fixed(Instant.parse(day + "T10:15:00Z"), ZoneOffset.UTC), author);
    }

    private static Party party(String name) {
        return Json.read("{\"name\": \"" + name + "\", \"legalForm\": \"GmbH\"}", Party.class);
    }

    private static Activity activity(String status, String more) {
        return Json.read("{\"particulars\": {\"reference\": \"A1\", \"name\": \"Payroll\", \"status\": \"" + status + "\"}, \"facts\": {\"data\": ["
                + "{\"key\": \"d1\", \"term\": {\"text\": \"Wages\"}}" + more + "]}}", Activity.class);
    }

    @BeforeEach
    void write() {
        var march = on("2026-03-01", "Ada");
        var first = march.records(Activity.KIND).add(activity("DRAFT", ""));
        var daily = march.records(Party.KIND).add(party("Daily Press"));
        payroll = first.id();
        press = daily.id();
        var june = on("2026-06-10", "Grace");
        june.records(Activity.KIND).save(first.with(activity("IN_REVIEW", ", {\"key\": \"d2\", \"term\": {\"text\": \"Tax class\"}}")), "complete at last", LocalDate.of(2026, 5, 1));
        june.records(Party.KIND).remove(daily, "contract ended");
        june.records(Transfer.KIND).add(Json.read("{\"name\": \"Orders abroad\", \"country\": \"CH\"}", Transfer.class));
    }

    private ReportRequest request(Locale language) {
        return new ReportRequest(Texts.in(language), Instant.parse("2026-11-22T12:00:00Z"), TODAY, TODAY, Law.shipped(), Id.none());
    }

    private byte[] print(Span span, Id<?> record, Locale language) {
        var register = on("2026-11-22", "");
        var out = new ByteArrayOutputStream();
        new PdfRenderer().render(Reports.compose(ChangesReport.on(new Changelog(register, span, record)), register.view(), request(language)), out);
        return out.toByteArray();
    }

    /** Without any space, since a line may end anywhere. */
    private static String text(byte[] file) throws IOException {
        var reader = new PdfReader(file);
        var text = new StringBuilder();
        for (var page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return squeezed(text.toString());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 10 June 2026; 10:15, by Grace   | added: Tax class   | Draft     | In review       | 1 May 2026 | Added     | Deleted   | Switzerland
            fr | 10 juin 2026; 10:15, par Grace  | ajouté : Tax class | Brouillon | En validation   | 1er mai 2026 | Ajouté    | Supprimé  | Suisse
            de | 10. Juni 2026; 10:15, von Grace | hinzugefügt: Tax class | Entwurf | In Prüfung    | 1. Mai 2026 | Hinzugefügt | Gelöscht | Schweiz
            """)
    void tellsWhatWasChangedAddedAndRemovedByWhomWhyAndSinceWhen(String language, String recorded, String row, String before, String after, String since,
            String added, String removed, String country) throws IOException {
        var texts = Texts.in(Locale.of(language));
        assertThat(texts.text("choice.Status.DRAFT")).isEqualTo(before);
        var text = text(print(Span.ALL.from(LocalDate.of(2026, 6, 1)), Id.none(), Locale.of(language)));
        assertThat(text).contains(squeezed("A1 Payroll"), squeezed(row), squeezed(before + texts.text("choice.Status.IN_REVIEW")), squeezed(since), squeezed("complete at last"));
        assertThat(text).contains(squeezed("Daily Press"), removed, squeezed("contract ended"), "GmbH");
        assertThat(text).contains(squeezed("Orders abroad"), added, country);
        assertThat(text).contains(squeezed(recorded).split(";"));
        assertThat(text).doesNotContain("IN_REVIEW", payroll.toString(), press.toString(), "{\"");
    }

    @Test
    void keepsToTheDaysAskedForBothIncluded() throws IOException {
        var june = text(print(new Span(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 10)), Id.none(), Locale.ENGLISH));
        assertThat(june).contains(squeezed("3 changes were made, to 3 records."), squeezed("from 10 June 2026 to 10 June 2026, both days included"), "Taxclass").doesNotContain("1March2026,");
        var before = text(print(new Span(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 6, 9)), Id.none(), Locale.ENGLISH));
        assertThat(before).contains(squeezed("Nothing was changed."));
    }

    @Test
    void tellsTheHistoryOfOneRecordChangeByChange() throws IOException {
        var text = text(print(Span.ALL, payroll, Locale.ENGLISH));
        assertThat(text).contains(squeezed("2 changes were made, to one record."), squeezed("Changes of A1 Payroll"), squeezed("All changes of “A1 Payroll” recorded up to 22 November 2026"), "Ada", "Grace", "Wages", squeezed("Tax class"))
                .doesNotContain(squeezed("Daily Press"), squeezed("Orders abroad"));
    }

    @Test
    void tellsTheHistoryOfARecordThatWasRemoved() throws IOException {
        assertThat(text(print(Span.ALL, press, Locale.ENGLISH))).contains(squeezed("Daily Press"), squeezed("contract ended"), "Added", "Deleted");
    }

    private String told(Search search, boolean byTitle) {
        var register = on("2026-11-22", "");
        return String.join("\n", Said.lines(ChangesReport.on(new Changelog(register, new Extent(search, Id.none(), byTitle))), register.view(), request(Locale.ENGLISH)));
    }

    @Test
    void keepsToWhatWasLookedForAndSaysSo() {
        assertThat(told(new Search("", "party", "Grace", false, Span.ALL), false)).contains("\nChanges recorded up to 22 November 2026.", "Kind of record: Party", "Changed by: Grace",
                "One change was made, to one record.", "Daily Press", "Reason: contract ended").doesNotContain("Payroll", "Ada");
        assertThat(told(new Search("complete", "", "", false, Span.ALL), false)).contains("Title, reason or name contains: complete", "A1 Payroll").doesNotContain("Daily Press");
        assertThat(told(new Search("", "", "", true, Span.ALL), false)).contains("Show: Deleted records", "Daily Press").doesNotContain("A1 Payroll", "Orders abroad");
        assertThat(told(new Search("abroad", "", "", false, Span.ALL), true)).contains("Title contains: abroad", "Orders abroad").doesNotContain("A1 Payroll", "Daily Press");
        assertThat(told(Search.ALL, false)).contains("All changes recorded up to 22 November 2026.").doesNotContain("Not all changes");
    }

    @Test
    void addsUpNoChangesOfWhichOnlySomeAreTold() {
        var register = on("2026-07-01", "Grace");
        var now = register.records(Activity.KIND).find(payroll).orElseThrow();
        register.records(Activity.KIND).save(new Stored<>(payroll, now.version(), activity("ENDED", "")), "");
        assertThat(told(new Search("", "activity", "", false, Span.ALL.from(LocalDate.of(2026, 6, 1))), false)).contains("All changes together");
        assertThat(told(new Search("", "", "Grace", false, Span.ALL), false)).contains("In review | Retired").doesNotContain("All changes together");
    }

    @Test
    void isReadableForArchivesAndScreenReaders() throws Exception {
        var file = print(Span.ALL, Id.none(), Locale.GERMAN);
        assertThat(Conformance.faults(file, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void addsUpSeveralChangesOfARecordBeforeItTellsEach() {
        var register = on("2026-07-01", "Ada");
        var now = register.records(Activity.KIND).find(payroll).orElseThrow();
        register.records(Activity.KIND).save(new Stored<>(payroll, now.version(), activity("ENDED", "")), "");
        var report = ChangesReport.on(new Changelog(register, Span.ALL.from(LocalDate.of(2026, 6, 1)), payroll));
        var said = Said.lines(report, register.view(), request(Locale.ENGLISH));
        assertThat(said.stream().filter(line -> line.startsWith("Status") || line.startsWith("All changes")).toList())
                .isEqualTo(List.of("All changes together", "Status | Draft | Retired", "Status | Draft | In review", "Status | In review | Retired"));
    }
}
