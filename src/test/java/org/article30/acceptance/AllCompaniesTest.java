package org.article30.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.document.PdfRenderer;
import org.article30.exchange.Samples;
import org.article30.fact.Certainty;
import org.article30.fact.Provenance;
import org.article30.law.Law;
import org.article30.party.Party;
import org.article30.register.Register;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.report.Report;
import org.article30.report.ReportRequest;
import org.article30.report.Reports;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for the register of every company. */
class AllCompaniesTest {

    private static final List<String> COMPANIES = List.of("bpe", "cet-power", "bm-connect", "bpo7", "ubpartner");

    private final Sample bpe = Sample.of("bpe");

    @Test
    @DisplayName("AC-ALL-01 a fact is printed with its place, or as the keeper’s own")
    void printsWhereAFactComesFrom() {
        assertThat(PrintedReport.of("controller-register", bpe.view())).containsPattern("Deliver the order .*\\| \\d+:32\n");
        var own = bpe.changed(Activity.KIND, activity -> Sample.with(activity, "purposes", activity.purposes().stream()
                .map(purpose -> Sample.with(purpose, "provenance", Provenance.BLANK)).toList()));
        assertThat(PrintedReport.of("controller-register", own.view())).containsPattern("Deliver the order .*\\| " + Texts.in(Locale.ENGLISH).text("report.own") + "\n");
    }

    @Test
    @DisplayName("AC-ALL-01 every fact said to be stated names a place in a document of its register")
    void namesAPlaceForEveryStatedFact() {
        assertThat(COMPANIES).map(Sample::of).allSatisfy(sample -> assertThat(provenances(sample.name())).isNotEmpty()
                .filteredOn(provenance -> provenance.certainty() == Certainty.STATED || provenance.certainty() == Certainty.POLICY_WIDE)
                .allMatch(provenance -> !provenance.citations().isEmpty() && provenance.citations().stream()
                        .noneMatch(citation -> citation.place().isBlank() || sample.view().document(citation.document()).title().isBlank())));
    }

    @Test
    @DisplayName("AC-ALL-02 what a record lacks is printed as not stated")
    void printsWhatIsNotStated() {
        var silent = bpe.changed(Activity.KIND, activity -> Sample.with(Activity.BLANK, "particulars", activity.particulars()));
        var printed = PrintedReport.of("activity", silent.view(), bpe.<Activity>id("a01"));
        assertThat(Stream.of("Capacity: ", "Department: ", "Categories of data subjects: ", "Categories of personal data: "))
                .allSatisfy(label -> assertThat(printed).containsPattern("(?m)^" + label + "not stated in source"));
        assertThat(List.of("(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)")).allSatisfy(item ->
                assertThat(below(printed, "## " + item)).containsIgnoringCase("not stated in source"));
    }

    @Test
    @DisplayName("AC-ALL-06 five registers stand in one, and each by itself")
    void keepsAllCompaniesInOneRegister() {
        var together = together();
        var ids = RegisterContent.KINDS.stream().flatMap(kind -> together.of(kind).stream()).map(stored -> (Object) stored.id()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        var printed = PrintedReport.of("controller-register", RegisterView.of(together));
        assertThat(COMPANIES).allSatisfy(name -> assertThat(Sample.of(name).activities()).filteredOn(activity -> activity.capacity() != Capacity.PROCESSOR)
                .allSatisfy(activity -> assertThat(printed).contains("## " + activity.title())));
        assertThat(PrintedReport.of("controller-register", bpe.view())).contains("BPE-A01").doesNotContain("UBP-A01");
    }

    @Test
    @DisplayName("AC-ALL-06 a report is on one organisation and its group, or on all")
    void printsOneOrganisationOrAll() {
        var together = RegisterView.of(together());
        var one = PrintedReport.ofOrganisation("controller-register", together, bpe.id("sas"));
        assertThat(bpe.activities()).allSatisfy(activity -> assertThat(one).contains("## " + activity.title()));
        assertThat(one).startsWith("\n" + bpe.party("sas").name() + "\n").doesNotContain("UBP-A01", "BM-A01");
        var group = Sample.of("complete");
        var service = PrintedReport.ofOrganisation("controller-register", group.view(), group.id("uk"));
        assertThat(service).contains("## VOR-C15").doesNotContain("## VOR-C01");
    }

    @Test
    @DisplayName("AC-ALL-07 the controller and the processor register are printed apart")
    void printsTwoRegisters() {
        var bm = Sample.of("bm-connect");
        var controller = PrintedReport.of("controller-register", bm.view());
        var processor = PrintedReport.of("processor-register", bm.view());
        assertThat(bm.activities()).extracting(Activity::capacity).contains(Capacity.CONTROLLER, Capacity.PROCESSOR);
        assertThat(bm.activities()).allSatisfy(activity -> {
            var heading = "## " + activity.title() + "\n";
            assertThat(processor.contains(heading)).isEqualTo(activity.capacity() == Capacity.PROCESSOR);
            assertThat(controller.contains(heading)).isNotEqualTo(activity.capacity() == Capacity.PROCESSOR);
        });
        assertThat(List.of("controller-register", "processor-register")).allSatisfy(report -> assertThat(pdf(report, bm)).startsWith("%PDF-"));
    }

    @Test
    @DisplayName("AC-ALL-08 a reviewer’s hint is in no report")
    void printsNoHints() {
        assertThat(List.of("bpe", "ubpartner")).allSatisfy(name -> {
            var sample = Sample.of(name);
            var hints = hints(sample);
            assertThat(hints).hasSizeGreaterThan(20);
            assertThat(Reports.ALL).filteredOn(report -> !report.aboutOneRecord()).extracting(Report::id)
                    .allSatisfy(report -> assertThat(PrintedReport.of(report, sample.view())).doesNotContain(hints));
            assertThat(sample.stored()).allSatisfy(stored ->
                    assertThat(PrintedReport.of("activity", sample.view(), stored.id())).doesNotContain(hints));
        });
    }

    private static Set<String> hints(Sample sample) {
        return Stream.of(sample.activities().stream().map(Activity::notes), sample.transfers().stream().map(Transfer::notes),
                        sample.all(Party.KIND).stream().map(Party::notes), Stream.of("Reviewer’s hint"))
                .flatMap(notes -> notes).map(note -> note.replace("Reviewer’s hint: ", "")).filter(note -> !note.isBlank()).collect(Collectors.toSet());
    }

    private static RegisterContent together() {
        var all = new RegisterContent();
        COMPANIES.forEach(name -> RegisterContent.KINDS.stream().filter(kind -> kind != Register.KIND)
                .forEach(kind -> Sample.copy(kind, Samples.load(name), all)));
        return all;
    }

    private static List<Provenance> provenances(String name) {
        var content = Samples.load(name);
        var found = new ArrayList<Provenance>();
        RegisterContent.KINDS.forEach(kind -> content.of(kind).forEach(stored -> found.addAll(Sample.found(stored.value(), Provenance.class))));
        return found;
    }

    private static String below(String printed, String heading) {
        var from = printed.indexOf("\n" + heading);
        assertThat(from).as(heading).isNotNegative();
        var to = printed.indexOf("\n## ", from + 1);
        return printed.substring(from, to < 0 ? printed.length() : to);
    }

    private static String pdf(String report, Sample sample) {
        var day = LocalDate.of(2026, 11, 22);
        var request = new ReportRequest(Texts.in(Locale.ENGLISH), Instant.parse("2026-11-22T12:00:00Z"), day, day, Law.shipped(), Id.none());
        var out = new ByteArrayOutputStream();
        new PdfRenderer().render(Reports.compose(Reports.find(report).orElseThrow(), sample.view(), request), out);
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
