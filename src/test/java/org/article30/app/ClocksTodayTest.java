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

/** Which periods lead the first page. */
class ClocksTodayTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void putsBreachesFirstThenRequestsThenAssessments() {
        var needed = needed("""
                {"format": "article30-register", "version": 1,
                 "breaches": [
                  {"id": "b1", "name": "Late", "awareAt": "2026-11-19T10:00Z"},
                  {"id": "b2", "name": "Running", "awareAt": "2026-11-21T10:00Z"},
                  {"id": "b3", "name": "Told", "awareAt": "2026-11-01T10:00Z", "notification": "NOTIFIED", "notifiedAt": "2026-11-02T10:00Z"}],
                 "subjectRequests": [
                  {"id": "r1", "person": "Overdue", "receivedOn": "2026-10-01"},
                  {"id": "r2", "person": "Due", "receivedOn": "2026-10-25"},
                  {"id": "r3", "person": "Far off", "receivedOn": "2026-11-20"}],
                 "impactAssessments": [
                  {"id": "i1", "sheet": {"name": "Cameras"}, "actions": [{"what": "Encrypt", "due": "2026-11-01"}], "review": {"reviewOn": "2027-01-01"}},
                  {"id": "i2", "sheet": {"name": "Example", "origin": "EXAMPLE"}, "review": {"reviewOn": "2020-01-01"}}],
                 "interestAssessments": [{"id": "l1", "name": "Logs", "reviewOn": "2026-11-25"}],
                 "consents": [{"id": "c1", "person": "Reader", "expiresOn": "2026-11-01", "withdrawnAt": "2026-01-01"}]}""");
        assertThat(needed).extracting(Today.Item::title).startsWith("Late", "Overdue", "Cameras", "Running", "Due", "Logs").doesNotContain("Told", "Far off", "Example", "Reader");
        assertThat(needed).extracting(Today.Item::detail).contains("Was to be notified by 22 November 2026, 10:00", "Was to be answered by 1 November 2026",
                "Encrypt: was due on 1 November 2026", "Review due on 25 November 2026");
    }

    private static List<Today.Item> needed(String register) {
        try (var session = new Session(Database.inMemory(), CLOCK, Law::shipped, "Ada")) {
            new Import(session.register(), RegisterJson.read(new StringReader(register))).run("");
            return TodayOf.standing(session, Texts.in(Locale.ENGLISH)).needed();
        }
    }
}
