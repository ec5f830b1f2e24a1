package org.article30.dpia;

import static org.assertj.core.api.Assertions.assertThat;

import org.article30.store.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when the authority is to answer (Article 36(2) GDPR). */
class PriorConsultationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            eight weeks                              | 'submittedOn': '2026-01-31' | 2026-03-28
            fourteen, told of within the month       | 'submittedOn': '2026-01-31', 'extensionNotifiedOn': '2026-02-28' | 2026-05-09
            an extension told of late changes nothing | 'submittedOn': '2026-01-31', 'extensionNotifiedOn': '2026-03-01' | 2026-03-28
            time that stood still is added           | 'submittedOn': '2026-01-01', 'suspensions': [{'from': '2026-01-10', 'until': '2026-01-20'}] | 2026-03-08
            time that stood still twice is added once | 'submittedOn': '2026-01-01', 'suspensions': [{'from': '2026-01-10', 'until': '2026-01-20'}, {'from': '2026-01-15', 'until': '2026-01-22'}] | 2026-03-10
            the same, the longer one first           | 'submittedOn': '2026-01-01', 'suspensions': [{'from': '2026-01-10', 'until': '2026-01-22'}, {'from': '2026-01-12', 'until': '2026-01-15'}] | 2026-03-10
            what was asked before the request does not count | 'submittedOn': '2026-01-15', 'suspensions': [{'from': '2026-01-10', 'until': '2026-01-20'}] | 2026-03-17
            information that is awaited stops it     | 'submittedOn': '2026-01-01', 'suspensions': [{'from': '2026-01-10', 'until': '2026-01-20'}, {'from': '2026-01-15'}] | -
            a day mistyped into the far future       | 'submittedOn': '9999-12-31' | 9999-12-31
            no day of receipt                        | 'submittedOn': '2026-01' | -
            """)
    void isDue(String what, String members, String due) {
        var consultation = Json.read(("{" + members + "}").replace('\'', '"'), PriorConsultation.class);
        assertThat(consultation.dueOn().toString()).as(what).isEqualTo(due == null ? "" : due);
    }
}
