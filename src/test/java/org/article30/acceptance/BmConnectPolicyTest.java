package org.article30.acceptance;

import static org.article30.acceptance.Sample.cites;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.article30.activity.Capacity;
import org.article30.activity.Recipient;
import org.article30.activity.RecipientKind;
import org.article30.activity.RightKind;
import org.article30.activity.RightStatus;
import org.article30.activity.Trait;
import org.article30.catalogue.CatalogueEntry;
import org.article30.evidence.StatementKind;
import org.article30.fact.Answer;
import org.article30.law.Catalogue;
import org.article30.law.EmailAddress;
import org.article30.law.Law;
import org.article30.party.Contact;
import org.article30.party.ContactKind;
import org.article30.party.Party;
import org.article30.processor.Commitment;
import org.article30.processor.Coverage;
import org.article30.register.Approval;
import org.article30.register.Completeness;
import org.article30.register.CompletenessItem;
import org.article30.register.CompletenessItem.State;
import org.article30.store.Stored;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the register must show of BM Connect: sources, recipients, rights, commitments, statements, and what is missing. */
class BmConnectPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Sample bm = Sample.of("bm-connect");

    @Test
    @DisplayName("AC-BM-19 cookies by opt-out; Google Ads a named recipient whose role is undetermined")
    void AC_BM_19_cookies() {
        assertThat(bm.activity("a10").accountability().consents()).singleElement()
                .satisfies(consent -> assertThat(consent.mechanism()).startsWith("Opt-out"));
        assertThat(bm.activity("a10").accountability().trackers()).isNotEmpty();
        assertThat(recipient("a10", "google")).satisfies(google -> {
            assertThat(bm.view().party(google.party()).name()).isEqualTo("Google (Google Ads)");
            assertThat(google.kind()).isEqualTo(RecipientKind.UNDETERMINED);
        });
    }

    @Test
    @DisplayName("AC-BM-20 twelve sources, eleven kinds of third parties among them")
    void AC_BM_20_sources() {
        var sources = bm.view().all(CatalogueEntry.KIND).stream().filter(stored -> stored.value().list() == Catalogue.SOURCES_OF_DATA).toList();
        assertThat(sources).hasSize(12);
        var third = sources.stream().map(Stored::value).filter(source -> cites(source.provenance(), 9)).map(CatalogueEntry::label).toList();
        assertThat(third).containsExactlyInAnyOrder("Other users of the services", "Linked third-party services", "Resellers and distributors",
                "The person’s employer", "The person’s administrator", "Publicly available sources", "Payment and delivery service vendors",
                "Advertising networks", "Analytics providers", "Business partners");
        var used = bm.stored().flatMap(stored -> bm.view().factsOf(stored.value()).sources().stream()).map(source -> source.term().entry()).toList();
        assertThat(sources).allMatch(source -> used.contains(source.id()));
    }

    @Test
    @DisplayName("AC-BM-21 under 13, and minor in one’s jurisdiction: two limits")
    void AC_BM_21_minors() {
        assertThat(bm.statements(StatementKind.AGE_LIMIT)).hasSize(2).allMatch(limit -> cites(limit.provenance(), 110));
        assertThat(bm.statements(StatementKind.AGE_LIMIT).getFirst().text()).contains("under 13");
        assertThat(bm.statements(StatementKind.AGE_LIMIT).getLast().text()).contains("jurisdiction");
        assertThat(bm.facts("a19").subjects()).singleElement().satisfies(minors -> assertThat(minors.vulnerable()).isEqualTo(Answer.YES));
        assertThat(bm.facts("a19").traits()).anyMatch(mark -> mark.trait() == Trait.MINORS);
    }

    @Test
    @DisplayName("AC-BM-22 what a complaint must contain")
    void AC_BM_22_complaintInputs() {
        assertThat(bm.rights("a18", RightKind.OTHER)).singleElement().satisfies(right -> {
            assertThat(right.procedure()).contains("information provided", "sensitive", "address, telephone number or e-mail address");
            assertThat(right.channels()).extracting(Contact::kind).containsExactly(ContactKind.POST, ContactKind.EMAIL);
        });
    }

    @Test
    @DisplayName("AC-BM-23 only Indian courts")
    void AC_BM_23_forum() {
        assertThat(bm.statements(StatementKind.FORUM_CLAUSE)).singleElement().satisfies(clause -> {
            assertThat(clause.text()).contains("Only Indian courts");
            assertThat(cites(clause.provenance(), 126)).isTrue();
        });
    }

    @Test
    @DisplayName("AC-BM-24 the rights granted, portability narrowed, no complaint to an authority")
    void AC_BM_24_rights() {
        assertThat(Stream.of(RightKind.RECTIFICATION, RightKind.ERASURE, RightKind.RESTRICTION, RightKind.OBJECTION, RightKind.WITHDRAWAL).map(this::status))
                .containsOnly(RightStatus.STATED);
        assertThat(status(RightKind.ACCESS)).as("only what the person provided, line 96").isEqualTo(RightStatus.NARROWED);
        assertThat(status(RightKind.PORTABILITY)).isEqualTo(RightStatus.NARROWED);
        assertThat(status(RightKind.COMPLAINT)).isEqualTo(RightStatus.NOT_STATED);
    }

    @Test
    @DisplayName("AC-BM-25 the channels: self-service, notification centre, support, administrator")
    void AC_BM_25_channels() {
        assertThat(Stream.of("a01", "b01").flatMap(id -> bm.facts(id).rights().stream()).flatMap(right -> right.channels().stream()).map(Contact::value))
                .contains("BM Connect profile page", "E-mail notification centre", "Support team", "The organisation’s administrative user");
    }

    @Test
    @DisplayName("AC-BM-26 the hidden e-mail addresses are refused, the support team has none")
    void AC_BM_26_contacts() {
        var contacts = bm.view().all(Party.KIND).stream().flatMap(stored -> stored.value().contacts().stream()).toList();
        assertThat(contacts).filteredOn(contact -> contact.kind() == ContactKind.EMAIL).hasSize(2)
                .allSatisfy(contact -> assertThat(EmailAddress.check(contact.value())).contains(EmailAddress.Fault.REDACTED));
        assertThat(contacts).filteredOn(contact -> contact.value().equals("Support team")).singleElement()
                .satisfies(contact -> assertThat(contact.provenance().note()).contains("No address"));
    }

    @Test
    @DisplayName("AC-BM-27 Article 28(3): (a) partly, (b) in general, (c) to (e) partly, (f) missing, (g) partly, (h) missing")
    void AC_BM_27_commitments() {
        var commitments = bm.engagement("e.customers").commitments();
        Map<String, Coverage> letters = new TreeMap<>();
        commitments.forEach(one -> one.letters().stream().filter(letter -> letter.startsWith("28(3)")).forEach(letter -> letters.put(letter, one.coverage())));
        assertThat(letters.values()).containsExactly(Coverage.PARTLY, Coverage.COVERED, Coverage.PARTLY, Coverage.PARTLY, Coverage.PARTLY,
                Coverage.MISSING, Coverage.PARTLY, Coverage.MISSING);
        assertThat(letters.keySet()).containsExactly("28(3)(a)", "28(3)(b)", "28(3)(c)", "28(3)(d)", "28(3)(e)", "28(3)(f)", "28(3)(g)", "28(3)(h)");
        assertThat(commitments).extracting(Commitment::gap).doesNotContain("");
        assertThat(commitments.get(1).gap()).contains("general terms");
    }

    @Test
    @DisplayName("AC-BM-28 “not intended for profiling” names what it contradicts")
    void AC_BM_28_contradiction() {
        assertThat(bm.statements(StatementKind.NEGATIVE)).filteredOn(statement -> cites(statement.provenance(), 35)).singleElement()
                .satisfies(statement -> assertThat(statement.contradicts()).contains("Personalisation", "targeted advertising", "credit scores"));
    }

    @Test
    @DisplayName("AC-BM-29 buyers under a condition, notice by e-mail, free assignment")
    void AC_BM_29_businessDeals() {
        assertThat(recipient("a09", "buyers").condition()).contains("merger", "notified by e-mail");
        assertThat(recipient("a09", "assignees").condition()).contains("freely assignable");
    }

    @Test
    @DisplayName("AC-BM-30 credit reference agencies are presumed controllers; Article 22 is open")
    void AC_BM_30_creditChecks() {
        assertThat(recipient("a13", "credit").kind()).isEqualTo(RecipientKind.OTHER_CONTROLLER);
        assertThat(recipient("a13", "credit").role()).contains("Presumed");
        assertThat(bm.activity("a13").accountability().automated().exists()).isEqualTo(Answer.UNCLEAR);
        assertThat(bm.activity("a13").particulars().openQuestions()).contains("Article 22");
    }

    @Test
    @DisplayName("AC-BM-31 unsolicited information: the basis is determined first")
    void AC_BM_31_unsolicitedInformation() {
        assertThat(bm.activity("a20").particulars().condition()).contains("a lawful basis").contains("is determined first");
    }

    @Test
    @DisplayName("AC-BM-32 “other dealings” and “others in our reasonable discretion” are open purposes and cannot be approved")
    void AC_BM_32_openPurposes() {
        assertThat(bm.activity("a02").purposes()).filteredOn(purpose -> purpose.open()).singleElement()
                .satisfies(purpose -> assertThat(purpose.text()).contains("other dealings", "others in our reasonable discretion"));
        assertThat(Approval.obstacles(bm.activity("a02"), bm.view())).contains("open-purpose");
        assertThat(recipient("a02", "providers").openEnded()).isTrue();
    }

    @Test
    @DisplayName("AC-BM-33 other users nearly anywhere: a disclosure by the user, to be decided")
    void AC_BM_33_otherUsers() {
        assertThat(recipient("a01", "others").kind()).isEqualTo(RecipientKind.PUBLIC);
        assertThat(recipient("a01", "others").condition()).contains("the person shares");
        assertThat(bm.transfer("t05").countryText()).isEqualTo("nearly any location around the world");
        assertThat(bm.transfer("t05").provenance().note()).contains("to be decided");
    }

    @Test
    @DisplayName("AC-BM-35 no activity is complete, and each processor activity says what is missing")
    void AC_BM_35_completeness() {
        var completeness = new Completeness(bm.view(), Law.shipped(), TODAY);
        assertThat(bm.stored()).noneMatch(completeness::isComplete);
        assertThat(bm.in(Capacity.PROCESSOR)).allSatisfy(stored -> {
            var items = completeness.of(stored);
            assertThat(items).extracting(CompletenessItem::id).containsExactly("30-2-a-processor", "30-2-a-controllers", "30-2-a-rep", "30-2-a-dpo",
                    "30-2-b", "30-2-c", "30-2-d");
            assertThat(items).extracting(CompletenessItem::state).containsExactly(State.OPEN, State.OPEN, State.OPEN, State.MISSING,
                    State.STATED, State.PARTIAL, State.GENERAL);
        });
    }

    private RightStatus status(RightKind kind) {
        return bm.rights("a01", kind).getFirst().status();
    }

    private Recipient recipient(String activity, String key) {
        return bm.facts(activity).recipients().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }
}
