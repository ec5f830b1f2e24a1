package org.article30.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When rules on organisations fire, and when not. */
class OrganisationRulesTest {

    @Test
    @DisplayName("R-ORG-03 fires on addresses that are a bare domain, blacked out or missing")
    void findsUnusableContacts() {
        assertThat(Trial.of("R-ORG-03").fields("""
                'parties': [{'id': 'a', 'name': 'A', 'contacts': [{'kind': 'EMAIL', 'value': 'a.example'}, {'kind': 'EMAIL', 'value': '[email protected]'}, {'kind': 'WEB'}],
                    'officer': {'contacts': [{'kind': 'EMAIL', 'value': 'dpo@'}]}}]""")).containsExactly(
                "contacts.0.value", "contacts.1.value", "contacts.2.value", "officer.contacts.0.value");
    }

    @Test
    @DisplayName("R-ORG-03 is silent on addresses that can be used")
    void leavesUsableContactsAlone() {
        assertThat(Trial.of("R-ORG-03").fields("""
                'parties': [{'id': 'a', 'name': 'A', 'contacts': [{'kind': 'EMAIL', 'value': 'post@a.example'}, {'kind': 'WEB', 'value': 'a.example'}, {'kind': 'PERSON'}]}]""")).isEmpty();
    }

    @Test
    @DisplayName("R-ORG-08 fires on a number of the wrong form and on one that reads like an example")
    void findsOddNumbers() {
        assertThat(Trial.of("R-ORG-08").fields("""
                'parties': [{'id': 'a', 'name': 'A', 'numbers': [{'register': 'ICO', 'number': 'Z123456'}, {'register': 'ICO', 'number': 'Z1234567'}]}]"""))
                .containsExactly("numbers.0.number", "numbers.1.number");
    }

    @Test
    @DisplayName("R-ORG-08 is silent on a well-formed number and on a register it does not know")
    void leavesGoodNumbersAlone() {
        assertThat(Trial.of("R-ORG-08").fields("""
                'parties': [{'id': 'a', 'name': 'A', 'numbers': [{'register': 'COMPANIES_HOUSE', 'number': '09648733'}, {'register': 'Guild', 'number': '7'}]}]""")).isEmpty();
    }
}
