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
    void acceptsOneOfTwoFindingsOnAField() {
        var party = "'parties': [{'id': 'a', 'regimes': [{'code': 'IN', 'law': 'Information Technology Act'}]}]";
        var first = Trial.of("R-NAT-01").found(party).getFirst();
        assertThat(Trial.of("R-NAT-01").found(party + waiver(first))).extracting(Found::isWaived).containsExactly(true, false);
    }

    @Test
    void opensAnAcceptedFindingAgainWhenItsRowChangesOrAnotherTakesItsPlace() {
        var waiver = waiver(Trial.of("R-ORG-03").found(PARTY).getFirst());
        assertThat(Trial.of("R-ORG-03").found(PARTY + waiver)).extracting(Found::isWaived).containsExactly(true, false);
        assertThat(Trial.of("R-ORG-03").found(PARTY.replace("a.example", "b.example") + waiver)).noneMatch(Found::isWaived);
        assertThat(Trial.of("R-ORG-03").found(PARTY.replace("{'kind': 'EMAIL', 'value': 'a.example'}", "{'kind': 'EMAIL', 'value': 'c.example'}, {'kind': 'EMAIL', 'value': 'a.example'}") + waiver)).noneMatch(Found::isWaived);
    }

    /** A waiver of a finding, as it is signed. */
    private static String waiver(Found found) {
        return ", 'waivers': [{'id': 'w', 'rule': '%s', 'record': 'a', 'field': '%s', 'about': '%s', 'reason': 'Known'}]".formatted(found.rule().id(), found.spot().field(), found.about());
    }

    @Test
    void looksAtARecordAsItIsBeingEdited() {
        var view = Trial.view(PARTY);
        var edited = new Stored<>(Id.<Party>of("a"), 1, Party.BLANK);
        assertThat(new Check(new Given(view, Law.shipped(), LocalDate.of(2026, 11, 22))).on(Party.KIND, edited).map(found -> found.rule().id())).doesNotContain("R-ORG-03");
    }
}
