package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.article30.exchange.Import;
import org.article30.exchange.RegisterJson;
import org.article30.law.Law;
import org.article30.overview.Today;
import org.article30.store.Database;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** What of processors leads the first page. */
class ProcessorsTodayTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void putsWhatIsOverdueFirstThenWhatSoonIsDue() {
        var needed = needed("""
                {"format": "article30-register", "version": 1,
                 "engagements": [
                  {"id": "e", "name": "Hosting", "objectionPeriod": "P30D", "audit": {"method": "Visit", "nextOn": "2026-10"}},
                  {"id": "f", "name": "Mail", "audit": {"method": "Visit", "lastOn": "2025-12-01", "interval": "P1Y"}},
                  {"id": "g", "name": "Backup", "audit": {"method": "Visit", "nextOn": "2027-03-01"}}],
                 "changeNotices": [
                  {"id": "n1", "name": "No day", "engagement": "e", "receivedOn": "2026-11"},
                  {"id": "n2", "name": "Soon", "engagement": "e", "receivedOn": "2026-11-01"},
                  {"id": "n3", "name": "Overdue", "engagement": "e", "receivedOn": "2026-10-01"},
                  {"id": "n4", "name": "Decided", "engagement": "e", "receivedOn": "2026-10-01", "decision": "ACCEPTED"},
                  {"id": "n5", "name": "Time enough", "engagement": "e", "receivedOn": "2026-11-20"}]}""");
        assertThat(needed).extracting(Today.Item::title).startsWith("Overdue", "Hosting", "Soon", "No day", "Mail")
                .doesNotContain("Decided", "Time enough", "Backup");
        assertThat(needed.getFirst().detail()).isEqualTo("The time to object ended on 31 October 2026, and nothing is decided.");
        assertThat(needed).extracting(Today.Item::mood).startsWith("danger", "danger", "warning", "warning", "warning");
    }

    private static List<Today.Item> needed(String register) {
        try (var session = new Session(Database.inMemory(), CLOCK, Law::shipped, "Ada")) {
            new Import(session.register(), RegisterJson.read(new StringReader(register))).run("");
            return TodayOf.standing(session, Texts.in(Locale.ENGLISH)).needed();
        }
    }
}
