package org.article30.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.article30.exchange.Samples;
import org.article30.party.Party;
import org.article30.register.RegisterView;
import org.article30.report.Report;
import org.article30.report.Reports;
import org.article30.text.Texts;
import org.article30.transfer.Safeguard;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the reports say of the sample that lacks nothing. */
class CompleteReportsTest {

    static final List<Locale> LANGUAGES = Texts.LANGUAGES;

    private final Sample sample = Sample.of("complete");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void neverSaysThatSomethingIsNotStated(Locale language) {
        var silence = Texts.in(language).text("report.not-stated");
        for (var report : Reports.ALL.stream().filter(report -> !report.aboutOneRecord()).toList()) {
            assertThat(around(silence, PrintedReport.of(report.id(), sample.view(), language))).as(report.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void printsEveryActivityInOneOfTheTwoRegisters(Locale language) {
        var registers = PrintedReport.of("controller-register", sample.view(), language) + PrintedReport.of("processor-register", sample.view(), language);
        assertThat(sample.activities()).allMatch(activity -> registers.contains(activity.particulars().name()));
        assertThat(sample.transfers()).extracting(transfer -> sample.view().party(transfer.recipient()).name()).allMatch(registers::contains);
        assertThat(sample.transfers()).flatExtracting(Transfer::safeguards).extracting(Safeguard::reference).allMatch(registers::contains);
    }

    @Test
    void printsEveryPartyByItsName() {
        var printed = PrintedReport.of("parties", sample.view(), Locale.ENGLISH);
        assertThat(sample.all(Party.KIND)).extracting(Party::name).allMatch(printed::contains);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void composesEveryReportOfEverySample(Locale language) {
        for (var name : Samples.NAMES) {
            var view = RegisterView.of(Samples.load(name));
            assertThat(Reports.ALL.stream().filter(report -> !report.aboutOneRecord()).map(Report::id))
                    .allMatch(report -> !PrintedReport.of(report, view, language).isBlank());
        }
    }

    /** The lines that say so, each with the four before it, which tell where it stands. */
    private static List<String> around(String words, String printed) {
        var lines = printed.lines().toList();
        return IntStream.range(0, lines.size()).filter(line -> lines.get(line).contains(words))
                .mapToObj(line -> String.join(" | ", lines.subList(Math.max(0, line - 4), line + 1))).toList();
    }
}
