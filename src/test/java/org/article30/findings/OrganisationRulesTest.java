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

    @Test
    @DisplayName("R-ORG-01 fires on what the organisation lacks, on a group whose companies are not named and on an activity without a controller")
    void findsUnidentifiedControllers() {
        assertThat(Trial.of("R-ORG-01").fields("""
                'register': {'organisations': ['a', 'g']}, 'parties': [{'id': 'a', 'kind': 'ESTABLISHMENT_OR_BRAND'}, {'id': 'g', 'kind': 'GROUP', 'name': 'G', 'members': [{'country': 'FR'}]}],
                'activities': [{'id': 'x'}]""")).containsExactlyInAnyOrder("name", "kind", "seats", "contacts", "members", "controllers");
        assertThat(Trial.of("R-ORG-01").fields(own("'kind': 'LEGAL_ENTITY', " + REACHABLE))).containsExactly("legalForm");
    }

    @Test
    @DisplayName("R-ORG-01 is silent on an organisation that is identified and on parties of others")
    void leavesIdentifiedControllersAlone() {
        assertThat(Trial.of("R-ORG-01").fields(own("'kind': 'LEGAL_ENTITY', 'legalForm': 'SA', " + REACHABLE))).isEmpty();
        assertThat(Trial.of("R-ORG-01").fields("'parties': [{'id': 'b'}]")).isEmpty();
    }

    @Test
    @DisplayName("R-ORG-04 fires where nobody decided, the reason is missing, or the officer cannot be reached")
    void findsUndecidedOfficers() {
        assertThat(Trial.of("R-ORG-04").fields(own("'kind': 'LEGAL_ENTITY'"))).containsExactly("officer.decision");
        assertThat(Trial.of("R-ORG-04").fields(own("'officer': {'decision': 'NOT_REQUIRED'}"))).containsExactly("officer.reason");
        assertThat(Trial.of("R-ORG-04").fields(own("'officer': {'decision': 'APPOINTED', 'name': 'N'}"))).containsExactly("officer.contacts");
    }

    @Test
    @DisplayName("R-ORG-04 is silent on a reasoned decision, an officer that can be reached, and on other parties")
    void leavesDecidedOfficersAlone() {
        assertThat(Trial.of("R-ORG-04").fields(own("'officer': {'decision': 'NOT_REQUIRED', 'reason': 'No large scale'}"))).isEmpty();
        assertThat(Trial.of("R-ORG-04").fields(own("'officer': {'decision': 'APPOINTED', 'contacts': [{'kind': 'EMAIL', 'value': 'dpo@a.example'}]}"))).isEmpty();
        assertThat(Trial.of("R-ORG-04").fields("'parties': [{'id': 'b', 'name': 'B'}]")).isEmpty();
    }

    @Test
    @DisplayName("R-ORG-05 fires on an officer at a shared mailbox or at the address of another function")
    void findsOfficersInAnotherRole() {
        assertThat(Trial.of("R-ORG-05").found(own("'officer': {'contacts': [{'kind': 'EMAIL', 'value': 'support@a.example'}]}"))).extracting(found -> found.spot().key()).containsExactly("rule.R-ORG-05.shared");
        assertThat(Trial.of("R-ORG-05").found(own("'officer': {'contacts': [{'kind': 'EMAIL', 'value': 'law@a.example'}]}, 'roleHolders': [{'role': 'Lawyer', 'contact': 'law@a.example'}]")))
                .extracting(found -> found.spot().key()).containsExactly("rule.R-ORG-05.function");
    }

    @Test
    @DisplayName("R-ORG-05 is silent on an officer with an address of its own")
    void leavesOfficersOfTheirOwnAlone() {
        assertThat(Trial.of("R-ORG-05").fields(own("'contacts': [{'kind': 'EMAIL', 'value': 'info@a.example'}], 'officer': {'contacts': [{'kind': 'EMAIL', 'value': 'dpo@a.example'}]}"))).isEmpty();
    }

    @Test
    @DisplayName("R-ORG-06 fires on an open decision, a missing name, and where an organisation abroad was never asked")
    void findsUndecidedRepresentatives() {
        assertThat(Trial.of("R-ORG-06").fields(own("'representatives': [{'regime': 'EU'}, {'regime': 'UK', 'decision': 'NOT_REQUIRED'}, {'regime': 'CH', 'decision': 'APPOINTED'}]")))
                .containsExactly("representatives.0.decision", "representatives.2.party");
        assertThat(Trial.of("R-ORG-06").fields(own("'seats': [{'country': 'IN'}]"))).containsExactly("representatives");
        assertThat(Trial.of("R-ORG-06").fields(own("'seats': [{'country': 'GB'}]"))).containsExactly("representatives");
    }

    @Test
    @DisplayName("R-ORG-06 is silent on a seat in the Union, on one in the United Kingdom while Union law applied there, and on a reasoned decision")
    void leavesDecidedRepresentativesAlone() {
        assertThat(Trial.of("R-ORG-06").fields(own("'seats': [{'country': 'IN'}, {'country': 'FR'}]"))).isEmpty();
        assertThat(Trial.of("R-ORG-06").on("2020-12-31").fields(own("'seats': [{'country': 'GB'}]"))).isEmpty();
        assertThat(Trial.of("R-ORG-06").fields(own("'seats': [{'country': 'IN'}], 'representatives': [{'regime': 'EU', 'decision': 'NOT_REQUIRED', 'reason': 'Nobody there is addressed'}]"))).isEmpty();
    }

    @Test
    @DisplayName("R-ORG-07 fires on head offices in two countries, within one party or a group")
    void findsContradictorySeats() {
        assertThat(Trial.of("R-ORG-07").fields(own("'seats': [{'kind': 'HEAD_OFFICE', 'country': 'IN'}, {'kind': 'HEAD_OFFICE', 'country': 'FR'}], 'mainEstablishment': {'decision': 'APPOINTED'}")))
                .containsExactly("seats.0.country", "seats.1.country");
        assertThat(Trial.of("R-ORG-07").fields("""
                'register': {'organisations': ['a']}, 'parties': [{'id': 'a', 'parent': 'g', 'seats': [{'kind': 'ADDRESS', 'country': 'IN'}]},
                    {'id': 'g', 'kind': 'GROUP', 'name': 'G', 'seats': [{'kind': 'HEAD_OFFICE', 'country': 'US'}]}]""")).containsExactly("seats.0.country", "mainEstablishment.decision");
    }

    @Test
    @DisplayName("R-ORG-07 is silent on one head office with branches and on a registered office elsewhere than that of the group")
    void leavesOneHeadOfficeAlone() {
        assertThat(Trial.of("R-ORG-07").fields(own("'seats': [{'kind': 'HEAD_OFFICE', 'country': 'IN'}, {'kind': 'BRANCH', 'country': 'FR'}]"))).isEmpty();
        assertThat(Trial.of("R-ORG-07").fields("""
                'register': {'organisations': ['a']}, 'parties': [{'id': 'a', 'parent': 'g', 'seats': [{'kind': 'REGISTERED_OFFICE', 'country': 'GB'}]},
                    {'id': 'g', 'kind': 'GROUP', 'name': 'G', 'seats': [{'kind': 'HEAD_OFFICE', 'country': 'LU'}]}]""")).isEmpty();
    }

    @Test
    @DisplayName("R-ORG-11 fires on a name that is outdated on the day")
    void findsOutdatedNames() {
        assertThat(Trial.of("R-ORG-11").fields("'parties': [{'id': 'a', 'name': 'Twitter'}], 'catalogueEntries': [{'id': 'c', 'label': 'Seals', 'description': 'Such as TRUSTe'}]"))
                .containsExactlyInAnyOrder("name", "description");
    }

    @Test
    @DisplayName("R-ORG-11 is silent before the change of name, and on an old name kept as a further one")
    void leavesNamesOfTheDayAlone() {
        assertThat(Trial.of("R-ORG-11").on("2023-07-23").fields("'parties': [{'id': 'a', 'name': 'Twitter'}]")).isEmpty();
        assertThat(Trial.of("R-ORG-11").fields("'parties': [{'id': 'a', 'name': 'X', 'otherNames': [{'name': 'Twitter'}]}]")).isEmpty();
    }

    private static final String REACHABLE = "'name': 'A', 'seats': [{'street': 'S', 'town': 'T'}], 'contacts': [{'kind': 'EMAIL', 'value': 'post@a.example'}]";

    /** A register of one organisation with these components. */
    private static String own(String components) {
        return "'register': {'organisations': ['a']}, 'parties': [{'id': 'a', " + components + "}]";
    }
}
