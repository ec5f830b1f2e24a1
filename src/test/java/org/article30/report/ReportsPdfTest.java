package org.article30.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.activity.RetentionRule;
import org.article30.document.Conformance;
import org.article30.document.PdfRenderer;
import org.article30.exchange.Samples;
import org.article30.law.Countries;
import org.article30.law.Law;
import org.article30.party.Party;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The reports as PDF files: conforming to PDF/A-3a and PDF/UA-1, and with everything in them that can be read out again. */
class ReportsPdfTest {

    static final List<Report> REPORTS = Reports.ALL;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final RegisterView COMPLETE = RegisterView.of(Samples.load("complete"));
    /** Running heads are no text to a reader of tagged files. */
    private static final PdfRenderer UNTAGGED = new PdfRenderer(0);
    private static final List<String> REGISTERS = List.of("controller-register", "processor-register");

    static Stream<Arguments> samplesAndLanguages() {
        return Stream.concat(Samples.NAMES.stream().map(sample -> Arguments.of(sample, Locale.UK)),
                Stream.of(Arguments.of("complete", Locale.FRENCH), Arguments.of("complete", Locale.GERMAN)));
    }

    @ParameterizedTest
    @FieldSource("REPORTS")
    void printsEachReportOfASmallRegisterForArchivesAndScreenReaders(Report report) throws Exception {
        var language = Texts.LANGUAGES.get(Reports.ALL.indexOf(report) % Texts.LANGUAGES.size());
        assertConforms(print(report, small(), language));
    }

    @ParameterizedTest
    @FieldSource("REGISTERS")
    void printsARegisterThatUsesEverythingForArchivesAndScreenReaders(String report) throws Exception {
        assertConforms(print(Reports.find(report).orElseThrow(), COMPLETE, Locale.FRENCH));
    }

    @ParameterizedTest
    @MethodSource("samplesAndLanguages")
    void namesEveryActivityOrganisationCountryAndRetentionRuleInTheRegisters(String sample, Locale language) throws Exception {
        var view = RegisterView.of(Samples.load(sample));
        var text = read(view, language, "controller-register") + read(view, language, "processor-register");
        assertThat(activities(view).map(activity -> activity.value().title())).isNotEmpty().map(ReportsPdfTest::squeezed).allMatch(text::contains);
        assertThat(organisations(view)).isNotEmpty().map(ReportsPdfTest::squeezed).allMatch(text::contains);
        assertThat(countries(view, language)).map(ReportsPdfTest::squeezed).allMatch(text::contains);
        assertThat(rules(view).flatMap(rule -> Stream.of(rule.scope(), rule.criteria()))).map(ReportsPdfTest::squeezed).allMatch(text::contains);
    }

    @Test
    void keepsTheLettersOfEveryLanguage() throws Exception {
        var names = COMPLETE.all(Party.KIND).stream().map(party -> party.value().name()).toList();
        var text = read(COMPLETE, Locale.UK, "parties");
        assertThat(String.join(" ", names)).containsPattern("\\p{IsGreek}").containsPattern("\\p{IsCyrillic}").contains("Ł", "Ö", "Ş");
        assertThat(text).contains(names.stream().map(ReportsPdfTest::squeezed).toList());
    }

    @Test
    void marksEveryPageOfAnActivityThatRestsOnSomethingUnverified() throws Exception {
        var view = RegisterView.of(Samples.load("bpe"));
        var pages = pages(print(Reports.find("activity").orElseThrow(), view, Locale.UK, UNTAGGED));
        var sections = pages.subList(2, pages.size()).stream().takeWhile(page -> !page.contains("Parties")).toList();
        assertThat(sections).hasSizeGreaterThan(5).allMatch(page -> page.contains("Unverified"));
    }

    /** One activity as controller and one as processor, of the register that uses everything. */
    private static RegisterView small() {
        var activities = List.of(first(Capacity.CONTROLLER), first(Capacity.PROCESSOR));
        return new RegisterView(Samples.load("complete"), activities);
    }

    private static Stored<Activity> first(Capacity capacity) {
        return activities(COMPLETE).filter(activity -> activity.value().capacity() == capacity).findFirst().orElseThrow();
    }

    private static Stream<Stored<Activity>> activities(RegisterView view) {
        return StreamSupport.stream(view.activities().spliterator(), false);
    }

    private static Stream<String> organisations(RegisterView view) {
        var named = activities(view).flatMap(activity -> activity.value().controllers().stream()).map(link -> view.party(link.party()).name());
        return Stream.concat(named, view.register().organisations().stream().map(id -> view.party(id).name())).distinct();
    }

    private static Stream<String> countries(RegisterView view, Locale language) {
        return activities(view).flatMap(activity -> view.transfersOf(activity.id()).stream()).map(Stored::value)
                .flatMap(transfer -> Stream.of(transfer.country().isBlank() ? "" : Countries.name(transfer.country(), language), transfer.countryText()));
    }

    private static Stream<RetentionRule> rules(RegisterView view) {
        return activities(view).flatMap(activity -> view.factsOf(activity.value()).retention().stream());
    }

    private static byte[] print(Report report, RegisterView view, Locale language) {
        return print(report, view, language, new PdfRenderer());
    }

    private static byte[] print(Report report, RegisterView view, Locale language, PdfRenderer renderer) {
        var record = Reports.first(report, view).orElse(Id.NONE);
        var request = new ReportRequest(Texts.in(language), Instant.parse("2026-11-22T12:00:00Z"), DAY, DAY, Law.shipped(), record);
        var out = new ByteArrayOutputStream();
        renderer.render(Reports.compose(report, view, request), out);
        return out.toByteArray();
    }

    private static void assertConforms(byte[] file) throws Exception {
        assertThat(Conformance.faults(file, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /** The text of a printed report without any space, since a line may end anywhere. */
    private static String read(RegisterView view, Locale language, String report) throws IOException {
        return String.join("", pages(print(Reports.find(report).orElseThrow(), view, language)));
    }

    /** The same page by page. */
    private static List<String> pages(byte[] file) throws IOException {
        var reader = new PdfReader(file);
        var pages = new ArrayList<String>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(squeezed(new PdfTextExtractor(reader).getTextFromPage(page)));
        }
        return pages;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
