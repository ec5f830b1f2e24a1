package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.law.Law;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferList;
import org.article30.ui.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said beside a transfer and an engagement of how they stand today. */
class TransferVerdictsTest {

    private final Session session = new Session(Database.inMemory(), Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), Law::shipped, "");
    private final TransferVerdicts verdicts = new TransferVerdicts(session, Texts.in(Locale.ENGLISH));

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void saysOfATransferHowItStandsAndWhyGroundByGround() {
        open("ubpartner");
        var google = verdicts.of(get(Transfer.KIND, "ubpartner.t03"));
        assertThat(google).singleElement().satisfies(verdict -> {
            assertThat(verdict.heading()).isEqualTo("Transfer to country and entity not stated on 22 November 2026");
            assertThat(verdict.word()).isEqualTo("Country not stated");
            assertThat(verdict.grounds()).extracting(Verdict.Ground::field).containsExactly("safeguards.0.tool", "safeguards.1.tool", "safeguards.2.tool", "safeguards.3.tool");
            assertThat(verdict.grounds().getLast().text()).contains("Not valid since 16 July 2020");
        });
        assertThat(verdicts.of(get(Transfer.KIND, "ubpartner.t04")).getFirst().word()).isEqualTo("Covered");
    }

    @Test
    void saysOfAnEngagementHowEachPlaceStands() {
        open("complete");
        assertThat(verdicts.of(get(Engagement.KIND, "complete.eng.chat"))).isNotEmpty().allMatch(verdict -> verdict.heading().contains("on 22 November 2026"));
        assertThat(verdicts.of(get(Engagement.KIND, "complete.eng.host"))).extracting(Verdict::word).containsOnly("No third country");
        assertThat(verdicts.of(Engagement.BLANK)).isEmpty();
    }

    @Test
    void theListSaysTheStatusInWords() {
        open("bm-connect");
        var status = new TransferList(Texts.in(Locale.ENGLISH), session::partyName, id -> verdicts.status(session.store(Transfer.KIND).find(id).orElseThrow().value()).state()).columns().stream()
                .filter(column -> column.title().equals("Status today")).findFirst().orElseThrow();
        assertThat(status.text().apply(stored(Transfer.KIND, "bm-connect.t01"))).isEqualTo("Not covered");
        assertThat(status.text().apply(stored(Transfer.KIND, "bm-connect.t03"))).isEqualTo("Covered");
    }

    private void open(String sample) {
        new Import(session.register(), Samples.load(sample)).run("");
        session.look();
    }

    private <T extends Record> T get(Kind<T> kind, String id) {
        return stored(kind, id).value();
    }

    private <T extends Record> Stored<T> stored(Kind<T> kind, String id) {
        return session.store(kind).find(Id.of(id)).orElseThrow();
    }
}
