package org.article30.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.article30.activity.Activity;
import org.article30.document.Block;
import org.article30.exchange.RegisterJson;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** What a record says of the country of a transfer. */
class TransferSectionTest {

    @Test
    void namesTheDecisionOfTheLawThatJudgesTheTransfer() {
        assertThat(country("\"country\": \"US\"")).contains("(EU) 2023/1795");
        assertThat(country("\"regime\": \"UK\", \"country\": \"US\"")).contains("Judged by UK law").doesNotContain("2023/1795");
        assertThat(country("\"regime\": \"UK\", \"country\": \"GB\"")).contains("Not a third country");
    }

    private static String country(String transfer) {
        var content = RegisterJson.read(new StringReader("""
                {"format": "article30-register", "version": 1, "activities": [{"id": "a"}], "transfers": [{"id": "t", "activities": ["a"], %s}]}""".formatted(transfer)));
        var view = RegisterView.of(content);
        var wording = new Wording(view, Texts.in(Locale.ENGLISH), Law.shipped(), LocalDate.of(2026, 11, 22));
        List<Stored<Activity>> activities = content.of(Activity.KIND);
        var table = new TransferSection(wording).of(activities.getFirst()).stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).findFirst().orElseThrow();
        return table.rows().iterator().next().get(1).plain();
    }
}
