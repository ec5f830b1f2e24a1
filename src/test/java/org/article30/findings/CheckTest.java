package org.article30.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.article30.law.Law;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.junit.jupiter.api.Test;

/** How waivers bear on findings, and how one record is looked at. */
class CheckTest {

    private static final String PARTY = "'parties': [{'id': 'a', 'name': 'A', 'contacts': [{'kind': 'EMAIL', 'value': 'a.example'}, {'kind': 'WEB'}]}]";

    @Test
    void showsAnAcceptedFindingAsAcceptedWithItsReason() {
        var found = Trial.of("R-ORG-03").found(PARTY + ", 'waivers': [{'id': 'w', 'rule': 'R-ORG-03', 'record': 'a', 'field': 'contacts.0.value', 'reason': 'As published', 'until': '2026-12-31'}]");
        assertThat(found).extracting(Found::isWaived).containsExactly(true, false);
        assertThat(found.getFirst().waiver().value().reason()).isEqualTo("As published");
    }

    @Test
    void heedsAWaiverUpToItsLastDay() {
        var waived = PARTY + ", 'waivers': [{'id': 'w', 'rule': 'R-ORG-03', 'record': 'a', 'reason': 'As published', 'until': '2026-12-31'}]";
        assertThat(Trial.of("R-ORG-03").on("2026-12-31").found(waived)).allMatch(Found::isWaived);
        assertThat(Trial.of("R-ORG-03").on("2027-01-01").found(waived)).noneMatch(Found::isWaived);
    }

    @Test
    void heedsNoWaiverOfAnotherRuleOrRecordOrWithoutAReason() {
        assertThat(Trial.of("R-ORG-03").found(PARTY + """
                , 'waivers': [{'id': 'w', 'rule': 'R-ORG-08', 'record': 'a', 'reason': 'As published'},
                    {'id': 'v', 'rule': 'R-ORG-03', 'record': 'b', 'reason': 'As published'}, {'id': 'u', 'rule': 'R-ORG-03', 'record': 'a'}]""")).noneMatch(Found::isWaived);
    }

    @Test
    void looksAtARecordAsItIsBeingEdited() {
        var view = Trial.view(PARTY);
        var edited = new Stored<>(Id.<Party>of("a"), 1, Party.BLANK);
        assertThat(new Check(new Given(view, Law.shipped(), LocalDate.of(2026, 11, 22))).on(Party.KIND, edited).map(found -> found.rule().id())).doesNotContain("R-ORG-03");
    }
}
