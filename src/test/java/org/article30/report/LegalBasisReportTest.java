package org.article30.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.exchange.RegisterJson;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

class LegalBasisReportTest {

    @Test
    void numbersPurposesAsTheirRecordDoesEvenWhereTwoSayTheSame() {
        var same = "{'text': 'Support', 'bases': []}";
        var basis = "{'basis': {'code': '6-1-f'}}";
        assertThat(rows(same, "{'text': 'Billing', 'bases': [%s]}".formatted(basis), same)).extracting(row -> row.get(1).plain())
                .satisfiesExactly(none -> assertThat(none).containsSubsequence("P1 ", "P3 ").doesNotContain("P2 "), some -> assertThat(some).startsWith("P2 "));
    }

    private static List<List<Text>> rows(String... purposes) {
        var lists = "{'format': 'article30-register', 'version': 1, 'activities': [{'id': 'a', 'purposes': [%s]}]}".formatted(String.join(",", purposes));
        var day = LocalDate.of(2026, 11, 22);
        var view = RegisterView.of(RegisterJson.read(new StringReader(lists.replace('\'', '"'))));
        var request = new ReportRequest(Texts.in(Locale.ENGLISH), Instant.EPOCH, day, day, Law.shipped(), Id.NONE);
        var rows = new ArrayList<List<Text>>();
        Reports.compose(Reports.find("legal-basis").orElseThrow(), view, request).blocks().forEach(block -> {
            if (block instanceof Block.Table table) {
                table.rows().forEach(rows::add);
            }
        });
        return rows;
    }
}
