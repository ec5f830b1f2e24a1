package org.article30.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When rules on entries as such fire, and when not. */
class EntryRulesTest {

    @Test
    @DisplayName("R-REC-01 fires on entries without a name and an activity without a reference")
    void findsUnnamedEntries() {
        assertThat(Trial.of("R-REC-01").fields("'parties': [{'id': 'a'}], 'documents': [{'id': 'd'}], 'activities': [{'id': 'x'}], 'transfers': [{'id': 't'}]"))
                .containsExactlyInAnyOrder("name", "title", "particulars.reference", "particulars.name", "name");
    }

    @Test
    @DisplayName("R-REC-01 is silent on named entries")
    void leavesNamedEntriesAlone() {
        assertThat(Trial.of("R-REC-01").fields("'parties': [{'id': 'a', 'name': 'A'}], 'activities': [{'id': 'x', 'particulars': {'reference': 'A-1', 'name': 'Pay'}}]")).isEmpty();
    }

    @Test
    @DisplayName("R-REC-02 fires where the capacity is not stated")
    void findsMissingCapacity() {
        assertThat(Trial.of("R-REC-02").fields("'activities': [{'id': 'x'}]")).containsExactly("capacity");
    }

    @Test
    @DisplayName("R-REC-02 is silent on a capacity, be it an unclear one")
    void leavesStatedCapacityAlone() {
        assertThat(Trial.of("R-REC-02").fields("'activities': [{'id': 'x', 'capacity': 'CONTROLLER'}, {'id': 'y', 'capacity': 'UNCLEAR'}]")).isEmpty();
    }

    @Test
    @DisplayName("R-REC-03 fires on an approved activity of a group whose companies are not named, and says why")
    void findsWrongApproval() {
        assertThat(Trial.of("R-REC-03").found("""
                'parties': [{'id': 'g', 'kind': 'GROUP', 'name': 'G'}], 'activities': [{'id': 'x', 'particulars': {'status': 'APPROVED'}, 'controllers': [{'party': 'g'}]}]"""))
                .extracting(found -> found.spot().key()).containsExactly("finding.approval.unnamed-controllers");
    }

    @Test
    @DisplayName("R-REC-03 is silent on a draft, and on an approval nothing stands in the way of")
    void leavesRightApprovalAlone() {
        assertThat(Trial.of("R-REC-03").fields("""
                'parties': [{'id': 'a', 'kind': 'LEGAL_ENTITY', 'name': 'A'}], 'activities': [{'id': 'x'},
                    {'id': 'y', 'particulars': {'status': 'APPROVED'}, 'controllers': [{'party': 'a'}]}]""")).isEmpty();
    }
}
