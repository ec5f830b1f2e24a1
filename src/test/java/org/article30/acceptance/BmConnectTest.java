package org.article30.acceptance;

import static org.article30.acceptance.Sample.cites;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.article30.activity.BasisStatus;
import org.article30.activity.Capacity;
import org.article30.activity.DataItem;
import org.article30.activity.DataSubject;
import org.article30.activity.EndAction;
import org.article30.activity.LegalBasis;
import org.article30.activity.RetentionException;
import org.article30.activity.RetentionSource;
import org.article30.activity.Trait;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.SpecialCategory;
import org.article30.law.Law;
import org.article30.law.LegalRegime;
import org.article30.party.Decision;
import org.article30.party.Party;
import org.article30.party.PartyKind;
import org.article30.party.Regime;
import org.article30.party.Representative;
import org.article30.party.RoleHolder;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the register must show of BM Connect: who it is, what it does, for how long, on which bases, and where data go. */
class BmConnectTest {

    private final Sample bm = Sample.of("bm-connect");

    @Test
    @DisplayName("AC-BM-01 a brand of an undetermined legal entity, one company with a postal address")
    void AC_BM_01_brandAndCompany() {
        var brand = bm.party("brand");
        assertThat(brand.name()).isEqualTo("BM Connect");
        assertThat(brand.kind()).isEqualTo(PartyKind.ESTABLISHMENT_OR_BRAND);
        assertThat(brand.parent().isNone()).isTrue();
        assertThat(brand.unverified()).contains("not determined");
        assertThat(bm.view().all(Party.KIND).stream().map(Stored::value)
                .filter(party -> party.seats().stream().anyMatch(seat -> !seat.street().isBlank())))
                .singleElement().satisfies(company -> {
                    assertThat(company.name()).isEqualTo("BatchMaster Software, Pvt. Ltd.");
                    assertThat(company.kind()).isEqualTo(PartyKind.LEGAL_ENTITY);
                    assertThat(company.seats()).singleElement().satisfies(seat -> {
                        assertThat(seat.town()).isEqualTo("Indore");
                        assertThat(seat.country()).isEqualTo("IN");
                        assertThat(cites(seat.provenance(), 130)).isTrue();
                    });
                });
    }

    @Test
    @DisplayName("AC-BM-02 controller of 20 activities and processor of 4")
    void AC_BM_02_controllerAndProcessor() {
        assertThat(bm.in(Capacity.CONTROLLER)).hasSize(20);
        assertThat(bm.in(Capacity.PROCESSOR)).hasSize(4);
        assertThat(bm.stored()).hasSize(24).allSatisfy(stored -> assertThat(stored.value().controllers().getFirst().party()).isEqualTo(bm.id("brand")));
    }

    @Test
    @DisplayName("AC-BM-03 the controller of each processor activity is the category customer organisation, without a list")
    void AC_BM_03_clientsAreACategory() {
        assertThat(bm.in(Capacity.PROCESSOR)).allSatisfy(stored -> assertThat(stored.value().clients()).singleElement()
                .satisfies(client -> assertThat(client.party()).isEqualTo(bm.id("customers"))));
        assertThat(bm.party("customers").kind()).isEqualTo(PartyKind.CATEGORY);
        assertThat(bm.party("customers").members()).isEmpty();
    }

    @Test
    @DisplayName("AC-BM-04 the rule that makes BM Connect a processor is a condition")
    void AC_BM_04_roleRuleIsACondition() {
        assertThat(bm.in(Capacity.PROCESSOR)).allSatisfy(stored -> {
            var client = stored.value().clients().getFirst();
            assertThat(client.condition()).contains("contract").contains("e-mail address").contains("may act");
            assertThat(cites(client.provenance(), 84)).isTrue();
        });
    }

    @Test
    @DisplayName("AC-BM-05 administrator and host are roles below the customer organisation, with their powers")
    void AC_BM_05_administratorAndHost() {
        var roles = bm.party("customers").roleHolders();
        assertThat(roles).extracting(RoleHolder::role).containsExactly("Administrator", "Host");
        assertThat(roles.getFirst().powers()).contains("access", "modify", "delete", "restrict", "third-party sites", "set the retention period");
        assertThat(roles.getLast().powers()).contains("record");
        assertThat(cites(roles.getFirst().provenance(), 45, 84)).isTrue();
        assertThat(cites(roles.getLast().provenance(), 90)).isTrue();
    }

    @Test
    @DisplayName("AC-BM-06 two rules side by side: 180 days after deactivation, six months after the end of the subscription")
    void AC_BM_06_twoRetentionRules() {
        var deactivation = bm.rule("a01", "deactivation");
        assertThat(deactivation.period()).isEqualTo(CalendarPeriod.of("P180D"));
        assertThat(deactivation.trigger().code()).isEqualTo("account_deleted");
        var subscription = bm.rule("a01", "subscription");
        assertThat(subscription.period()).isEqualTo(CalendarPeriod.of("P6M"));
        assertThat(subscription.trigger().code()).isEqualTo("contract_end");
        assertThat(List.of(deactivation, subscription)).allMatch(rule -> rule.endAction() == EndAction.ERASE_OR_OBFUSCATE);
        assertThat(bm.facts("a17").data()).filteredOn(item -> item.retention().contains("deactivation")).extracting(DataItem::key)
                .containsExactly("registration", "linked");
    }

    @Test
    @DisplayName("AC-BM-07 from 2027-01-01 180 days end on 2027-06-30, six months on 2027-07-01")
    void AC_BM_07_retentionCanBeCalculated() {
        var start = LocalDate.of(2027, 1, 1);
        assertThat(bm.rule("a01", "deactivation").period().after(start)).isEqualTo("2027-06-30");
        assertThat(bm.rule("a01", "subscription").period().after(start)).isEqualTo("2027-07-01");
    }

    @Test
    @DisplayName("AC-BM-08 a period the administrator sets, then obfuscated and archived without an end")
    void AC_BM_08_administratorSetRetention() {
        var rule = bm.rule("b03", "adminset");
        assertThat(rule.setBy()).isEqualTo(RetentionSource.CUSTOMER);
        assertThat(rule.period().isBlank()).isTrue();
        assertThat(rule.endAction()).isEqualTo(EndAction.OBFUSCATE);
        assertThat(rule.endNote()).contains("archived", "no end of the archive");
    }

    @Test
    @DisplayName("AC-BM-09 seven exceptions to retention, each an entry without a period")
    void AC_BM_09_exceptionsAreEntries() {
        var exceptions = bm.rule("a04", "kept").exceptions();
        assertThat(exceptions).extracting(RetentionException::purpose).containsExactly("Legal obligations", "Disputes", "Enforcing agreements",
                "Business operations", "Marketing", "Cookies", "Developing and improving the services");
        assertThat(exceptions).allMatch(one -> one.period().isBlank() && cites(one.provenance(), 49));
    }

    @Test
    @DisplayName("AC-BM-10 recordings: audio and video, the host decides, participants are recorded")
    void AC_BM_10_recordings() {
        var facts = bm.facts("b02");
        assertThat(bm.labels(facts.subjects(), DataSubject::term)).contains("Meeting participants");
        assertThat(bm.labels(facts.data(), DataItem::term)).containsExactly("Video and audio recordings");
        assertThat(facts.data().getFirst().special()).isEqualTo(SpecialCategory.POSSIBLE);
        assertThat(facts.operations()).isNotEmpty().allMatch(operation -> operation.performedBy().equals("The host account"));
        assertThat(facts.traits()).anyMatch(mark -> mark.trait() == Trait.RECORDING);
    }

    @Test
    @DisplayName("AC-BM-11 the metadata of B03 are used in A04 as well, and both say so")
    void AC_BM_11_metadataAreUsedTwice() {
        assertThat(bm.activity("b03").related()).singleElement().satisfies(link -> {
            assertThat(link.activity()).isEqualTo(bm.id("a04"));
            assertThat(cites(link.provenance(), 29, 45)).isTrue();
        });
        assertThat(bm.activity("a04").related()).singleElement().satisfies(link -> assertThat(link.activity()).isEqualTo(bm.id("b03")));
    }

    @Test
    @DisplayName("AC-BM-12 three bases listed and not mapped for 18 activities, A02 a contract with a customer, A10 a conflict")
    void AC_BM_12_legalBases() {
        var listed = bm.in(Capacity.CONTROLLER).stream().filter(stored -> stored.value().purposes().stream().allMatch(purpose ->
                purpose.bases().size() == 3 && purpose.bases().stream().allMatch(basis -> basis.status() == BasisStatus.NOT_MAPPED))).toList();
        assertThat(listed).hasSize(18);
        assertThat(listed.getFirst().value().purposes().getFirst().bases()).extracting(basis -> basis.basis().code()).containsExactly("6-1-a", "6-1-b", "6-1-f");
        assertThat(bases("a02").filter(basis -> basis.status() == BasisStatus.STATED)).isNotEmpty()
                .allMatch(basis -> basis.basis().text().equals("perform a contract with a customer"));
        assertThat(bases("a10")).isNotEmpty().allMatch(basis -> basis.status() == BasisStatus.CONFLICT);
    }

    @Test
    @DisplayName("AC-BM-14 “business purposes” is nowhere recorded as a legal basis")
    void AC_BM_14_businessPurposesAreNoBasis() {
        assertThat(bm.stored().flatMap(stored -> stored.value().purposes().stream()).flatMap(purpose -> purpose.bases().stream()))
                .isNotEmpty().noneMatch(basis -> basis.basis().text().contains("business purposes"));
        assertThat(bases("a01").toList().getLast().provenance().note()).contains("business purposes");
    }

    @Test
    @DisplayName("AC-BM-15 seven transfers; India without a tool; “US” stays ambiguous")
    void AC_BM_15_transfers() {
        assertThat(bm.view().all(Transfer.KIND)).hasSize(7).allMatch(stored -> stored.value().safeguards().isEmpty());
        assertThat(bm.transfer("t01").country()).isEqualTo("IN");
        assertThat(Law.shipped().decisionOn(LegalRegime.EU, "IN", LocalDate.of(2026, 11, 22))).isEmpty();
        assertThat(bm.transfer("t02").country()).isBlank();
        assertThat(bm.transfer("t02").countryText()).isEqualTo("ambiguous: United States or us");
    }

    @Test
    @DisplayName("AC-BM-16 New Zealand needs no further tool: adequacy decision 2013/65/EU")
    void AC_BM_16_newZealand() {
        assertThat(bm.transfer("t03").country()).isEqualTo("NZ");
        assertThat(Law.shipped().decisionOn(LegalRegime.EU, "NZ", LocalDate.of(2026, 11, 22))).hasValueSatisfying(decision -> assertThat(decision.number()).isEqualTo("2013/65/EU"));
    }

    @Test
    @DisplayName("AC-BM-17 no representative in the EU, the UK and Switzerland, whose residents are addressed")
    void AC_BM_17_representatives() {
        assertThat(bm.party("brand").representatives()).allMatch(one -> one.decision() == Decision.NOT_STATED && cites(one.provenance(), 37))
                .extracting(Representative::regime).containsExactly("EU", "UK", "CH");
    }

    @Test
    @DisplayName("AC-BM-18 the populations EU, NO, IS, LI, UK and CH stand together")
    void AC_BM_18_populations() {
        assertThat(bm.party("brand").regimes()).filteredOn(regime -> regime.law().equals("GDPR")).allMatch(regime -> cites(regime.provenance(), 37))
                .extracting(Regime::code).containsExactly("EU", "NO", "IS", "LI", "UK", "CH");
    }

    private Stream<LegalBasis> bases(String activity) {
        return bm.activity(activity).purposes().stream().flatMap(purpose -> purpose.bases().stream());
    }
}
