package org.article30.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.exchange.Samples;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report of every sample can be composed to its end in every language. */
class ReportLanguagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static Stream<Arguments> samplesAndLanguages() {
        return Samples.NAMES.stream().flatMap(sample -> Texts.LANGUAGES.stream().map(language -> Arguments.of(sample, language)));
    }

    @ParameterizedTest
    @MethodSource("samplesAndLanguages")
    void saysEverythingInTheLanguageOfTheReport(String sample, Locale language) {
        var view = RegisterView.of(Samples.load(sample));
        for (var report : Reports.ALL.stream().filter(report -> !report.aboutOneRecord() || Reports.first(report, view).isPresent()).toList()) {
            var heads = heads(report, view, language);
            assertThat(heads).as(report.id()).isNotEmpty().allSatisfy(head -> assertThat(head).isNotBlank().doesNotContain("{"));
            if (!language.equals(Texts.LANGUAGES.getFirst())) {
                assertThat(heads).as(report.id()).isNotEqualTo(heads(report, view, Texts.LANGUAGES.getFirst()));
            }
        }
    }

    /** The labels and heads of a report; its rows are made too, since a text they lack is only missed then. */
    private static List<String> heads(Report report, RegisterView view, Locale language) {
        var record = Reports.first(report, view).orElse(Id.NONE);
        var request = new ReportRequest(Texts.in(language), Instant.parse("2026-11-22T12:00:00Z"), DAY, DAY, Law.shipped(), record);
        var document = Reports.compose(report, view, request);
        var heads = new ArrayList<String>(List.of(document.title(), document.words().contents(), document.words().untaggedNotice()));
        document.cover().facts().stream().map(Fact::label).forEach(heads::add);
        document.blocks().forEach(block -> heads(block, heads));
        return heads;
    }

    private static void heads(Block block, List<String> heads) {
        switch (block) {
            case Block.Facts facts -> facts.facts().stream().map(Fact::label).forEach(heads::add);
            case Block.Table table -> {
                table.columns().stream().map(Block.Column::title).forEach(heads::add);
                table.rows().forEach(row -> assertThat(row).extracting(Text::plain).hasSameSizeAs(table.columns()));
            }
            default -> { }
        }
    }
}
