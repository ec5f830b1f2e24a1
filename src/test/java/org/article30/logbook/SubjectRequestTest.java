package org.article30.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.article30.fact.ClockState;
import org.article30.store.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a request is to be answered (Article 12(3) GDPR). */
class SubjectRequestTest {

    private static SubjectRequest request(String members) {
        return Json.read(("{" + members + "}").replace('\'', '"'), SubjectRequest.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            the last day of a shorter month         | 'receivedOn': '2026-01-31' | 2026-02-28
            the leap day                            | 'receivedOn': '2028-01-31' | 2028-02-29
            from the leap day                       | 'receivedOn': '2028-02-29' | 2028-03-29
            two more months                         | 'receivedOn': '2026-01-31', 'extensionNotifiedOn': '2026-02-28' | 2026-04-30
            an extension told of late is none       | 'receivedOn': '2026-01-31', 'extensionNotifiedOn': '2026-03-01' | 2026-02-28
            from when the identity was established  | 'receivedOn': '2026-01-31', 'identityOn': '2026-02-10' | 2026-03-10
            an identity that was known before       | 'receivedOn': '2026-01-31', 'identityOn': '2020-02-10' | 2026-02-28
            no day of receipt                       | 'receivedOn': '2026-01' | -
            a day mistyped into the far future      | 'receivedOn': '9999-12-31' | 9999-12-31
            """)
    void isDue(String what, String members, String due) {
        assertThat(request(members).dueOn().toString()).as(what).isEqualTo(due == null ? "" : due);
    }

    @Test
    void isLateTheDayAfter() {
        var received = "'receivedOn': '2026-01-31'";
        assertThat(request(received).clock(LocalDate.of(2026, 2, 28))).isEqualTo(ClockState.SOON);
        assertThat(request(received).clock(LocalDate.of(2026, 3, 1))).isEqualTo(ClockState.OVERDUE);
        assertThat(request(received + ", 'answeredOn': '2026-03-01'").clock(LocalDate.of(2026, 3, 1))).isEqualTo(ClockState.LATE);
        assertThat(request(received + ", 'outcome': 'WITHDRAWN'").clock(LocalDate.of(2026, 3, 1))).isEqualTo(ClockState.NONE);
    }
}
