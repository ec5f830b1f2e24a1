package org.article30.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.article30.document.Block;
import org.article30.document.Document;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.Statement;
import org.article30.exchange.Samples;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** Reports for the organisation alone say so on each page; those for others say nothing that is not for them. */
class InternalReportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final RegisterView BPO7 = RegisterView.of(Samples.load("bpo7"));

    @Test
    void marksEachSectionOfAnInternalReportItsListOfSourcesToo() {
        assertThat(Reports.ALL).filteredOn(Report::internal).extracting(Report::id)
                .containsExactly("transfers", "processors", "dpia-list", "completeness", "findings", "contradictions", "changes");
        assertThat(Reports.ALL).filteredOn(report -> !report.aboutOneRecord() || Reports.first(report, BPO7).isPresent()).allSatisfy(report -> assertThat(StreamSupport.stream(compose(report).blocks().spliterator(), false)
                .filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).filter(heading -> heading.level() == 1))
                .isNotEmpty().allSatisfy(heading -> assertThat(heading.mark().equals("internal")).isEqualTo(report.internal())));
        assertThat(compose(Reports.find("contradictions").orElseThrow()).blocks()).last().isInstanceOf(Block.Table.class);
    }

    @Test
    void tellsOthersOfNoContradictions() {
        var documents = StreamSupport.stream(compose(Reports.find("documents").orElseThrow()).blocks().spliterator(), false).toList();
        var contradicted = BPO7.all(EvidenceDocument.KIND).stream().flatMap(stored -> stored.value().statements().stream())
                .filter(statement -> !statement.contradicts().isBlank()).toList();
        assertThat(documents.toString()).contains(contradicted.stream().map(Statement::text).toList())
                .doesNotContain(contradicted.stream().map(Statement::contradicts).toList());
    }

    private static Document compose(Report report) {
        var record = Reports.first(report, BPO7).orElse(Id.NONE);
        return Reports.compose(report, BPO7, new ReportRequest(Texts.in(Locale.ENGLISH), Instant.EPOCH, DAY, DAY, Law.shipped(), record));
    }
}
