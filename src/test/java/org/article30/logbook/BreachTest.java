package org.article30.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.article30.fact.ClockState;
import org.article30.store.Json;
import org.junit.jupiter.api.Test;

/** The 72 hours in which a breach is notified (Article 33(1) GDPR). */
class BreachTest {

    private static Breach breach(String members) {
        return Json.read(("{" + members + "}").replace('\'', '"'), Breach.class);
    }

    private static ClockState clock(String members, String now) {
        return breach(members).clock(Instant.parse(now));
    }

    @Test
    void areHoursWhateverTheClocksOnTheWallDo() {
        var aware = "'awareAt': '2026-03-27T14:30+01:00'";
        assertThat(breach(aware).notifyBy()).hasToString("2026-03-30T14:30+01:00");
        assertThat(clock(aware, "2026-03-30T13:30:00Z")).as("15:30 of summer time").isEqualTo(ClockState.SOON);
        assertThat(clock(aware, "2026-03-30T13:31:00Z")).isEqualTo(ClockState.OVERDUE);
        assertThat(clock(aware + ", 'notifiedAt': '2026-03-30T15:30+02:00'", "2026-04-30T00:00:00Z")).isEqualTo(ClockState.KEPT);
        assertThat(clock(aware + ", 'notifiedAt': '2026-03-30T15:31+02:00'", "2026-04-30T00:00:00Z")).isEqualTo(ClockState.LATE);
    }

    @Test
    void doNotRunWhereNothingIsToBeNotifiedOrTheHourIsNotKnown() {
        assertThat(clock("'awareAt': '2026-03-27'", "2026-04-30T00:00:00Z")).isEqualTo(ClockState.NONE);
        assertThat(clock("'awareAt': '2026-03-27T14:30Z', 'role': 'PROCESSOR'", "2026-04-30T00:00:00Z")).isEqualTo(ClockState.NONE);
        assertThat(clock("'awareAt': '2026-03-27T14:30Z', 'notification': 'NOT_NEEDED'", "2026-04-30T00:00:00Z")).isEqualTo(ClockState.NONE);
    }

    @Test
    void endWithTheLastHourThatADateCanBe() {
        assertThat(breach("'awareAt': '9999-12-31T14:30Z'").notifyBy()).hasToString("9999-12-31T14:30Z");
    }
}
