package org.article30.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.article30.activity.Activity;
import org.article30.activity.ApprovalStep;
import org.article30.activity.Status;
import org.article30.exchange.Import;
import org.article30.exchange.RegisterJson;
import org.article30.exchange.Samples;
import org.article30.history.Erasure;
import org.article30.history.Revision;
import org.article30.party.Party;
import org.article30.processor.Engaged;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.records.StaleRecord;
import org.article30.records.VersionTakenOut;
import org.article30.store.Database;
import org.article30.store.ExpectedFailure;
import org.article30.store.Id;
import org.article30.store.RecordShape;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.Test;

/** Two parties, or two activities, become one. */
class MergeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final OpenRegister register = new OpenRegister(Database.inMemory(), Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC), "Ada");

    private void take(String records) {
        new Import(register, RegisterJson.read(new StringReader("{\"format\":\"article30-register\",\"version\":1," + records + "}"))).run("");
    }

    private void takeSample() {
        new Import(register, Samples.load("complete")).run("");
    }

    private String written() {
        var out = new StringWriter();
        RegisterJson.write(register.content(), out);
        return out.toString();
    }

    private Merge<?> merge(String kept, String other) {
        return Merge.of(register, Id.of(kept), Id.of(other));
    }

    private <T extends Record> T value(Kind<T> kind, String id) {
        return register.records(kind).find(Id.of(id)).map(Stored::value).orElseThrow();
    }

    private static String said(RuntimeException refusal) {
        var expected = (ExpectedFailure) refusal;
        return Texts.in(Locale.ENGLISH).text(expected.textKey(), expected.arguments().toArray());
    }

    @Test
    void leavesNoMentionOfAnyPartyThatGoesAndTakesTheWholeMergeBack() {
        takeSample();
        register.records(Party.KIND).add(Id.of("stays"), RecordShape.with(Party.BLANK, "name", "Stays"));
        everyOneGoesAndComesBack(Party.KIND);
    }

    @Test
    void leavesNoMentionOfAnyActivityThatGoesAndTakesTheWholeMergeBack() {
        takeSample();
        register.records(Activity.KIND).add(Id.of("stays"), Activity.BLANK);
        everyOneGoesAndComesBack(Activity.KIND);
    }

    private <T extends Record> void everyOneGoesAndComesBack(Kind<T> kind) {
        var before = written();
        for (var goes : register.records(kind).titles().keySet()) {
            if (!goes.equals(Id.of("stays"))) {
                var done = Merge.of(register, Id.of("stays"), goes).run("They are one", DAY);
                assertThat(written()).as(done.effect().other()).doesNotContain(goes.toString());
                register.takeBack(done.after(), done.upTo(), "They are two");
                assertThat(written()).as(done.effect().other()).isEqualTo(before);
            }
        }
        assertThat(register.history().verify().breaks()).isEmpty();
    }

    @Test
    void keepsWhatTheOneThatStaysSaysAndTakesWhatItLeavesBlank() {
        take("""
                "parties": [{"id":"acme","name":"Acme","kind":"LEGAL_ENTITY","sector":"Trade","contacts":[{"value":"a@acme.test"},{"value":"b@acme.test"}],
                "provenance":{"sector":{"note":"letter"}}},
                {"id":"acme-ltd","name":"Acme Ltd.","legalForm":"Ltd.","sector":"Shops","contacts":[{"value":"b@acme.test"},{"value":"c@acme.test"}],
                "provenance":{"sector":{"note":"web site"},"legalForm":{"note":"register"},"name":{"note":"sign"}}}]""");

        var done = merge("acme", "acme-ltd").run("One company", DAY);

        var acme = value(Party.KIND, "acme");
        assertThat(acme.name()).isEqualTo("Acme");
        assertThat(acme.sector()).isEqualTo("Trade");
        assertThat(acme.legalForm()).isEqualTo("Ltd.");
        assertThat(acme.contacts()).extracting(contact -> contact.value()).containsExactly("a@acme.test", "b@acme.test", "c@acme.test");
        assertThat(acme.provenance()).as("no source for what was not taken over").containsOnlyKeys("sector", "legalForm");
        assertThat(acme.provenance()).hasEntrySatisfying("sector", source -> assertThat(source.note()).isEqualTo("letter"));
        assertThat(done.effect().taken()).containsExactly(new Merge.Taken(Party.class, "legalForm"), new Merge.Taken(Party.class, "contacts"));
        assertThat(done.effect().left()).as("what only the history keeps").containsExactly(new Merge.Taken(Party.class, "name"), new Merge.Taken(Party.class, "sector"));
        assertThat(register.records(Party.KIND).count()).isEqualTo(1);
    }

    @Test
    void saysBeforehandWhatMovesAndChangesNothingByIt() {
        takeSample();
        var before = written();
        var goes = register.records(Activity.KIND).titles().keySet().stream().filter(id -> id.equals(Id.of("complete.c01"))).findFirst().orElseThrow();

        var effect = Merge.of(register, Id.of("complete.c02"), goes).preview();

        assertThat(written()).isEqualTo(before);
        assertThat(effect.other()).startsWith("VOR-C01");
        assertThat(effect.moved()).isNotEmpty().allSatisfy(moved -> assertThat(moved.title()).isNotBlank());
        assertThat(effect.again()).as("the one that stays is approved and takes something over").isTrue();
        var done = Merge.of(register, Id.of("complete.c02"), goes).run("", DAY);
        assertThat(done.effect()).isEqualTo(effect);
    }

    @Test
    void makesANewEditionInReviewOfAnApprovedActivityThatTakesSomethingOver() {
        take("""
                "parties":[{"id":"acme","name":"Acme","kind":"LEGAL_ENTITY"}],
                "activities":[{"id":"pay","particulars":{"name":"Payroll","status":"APPROVED"},"controllers":[{"party":"acme"}]},
                {"id":"wages","particulars":{"name":"Wages","department":"HR","status":"ENDED","steps":[{"on":"2026-01-01","to":"ENDED","by":"Bob"}]}}]""");

        merge("pay", "wages").run("One activity", DAY);

        var merged = value(Activity.KIND, "pay").particulars();
        assertThat(merged.name()).isEqualTo("Payroll");
        assertThat(merged.department()).isEqualTo("HR");
        assertThat(merged.status()).isEqualTo(Status.IN_REVIEW);
        assertThat(merged.steps()).extracting(ApprovalStep::by, ApprovalStep::remark).containsExactly(tuple("Ada", "One activity"));
    }

    @Test
    void keepsRowsApartThatHaveTheSameKeyInBothActivities() {
        take("""
                "activities":[{"id":"a","facts":{"subjects":[{"key":"s1","note":"staff"},{"key":"s2","note":"guests"}],"data":[{"key":"d1","examples":"names","subjects":["s1"]}]}},
                {"id":"b","facts":{"subjects":[{"key":"s1","note":"guests"},{"key":"s2","note":"pupils"}],
                "data":[{"key":"d1","examples":"marks","subjects":["s1","s2"]}],"recipients":[{"key":"r1","role":"school","data":["d1"]}]}}]""");

        merge("a", "b").run("", DAY);

        var facts = value(Activity.KIND, "a").facts();
        assertThat(facts.subjects()).extracting(subject -> subject.key() + " " + subject.note()).containsExactly("s1 staff", "s2 guests", "s2-2 pupils");
        assertThat(facts.data()).extracting(item -> item.key() + " " + item.examples() + " " + item.subjects()).containsExactly("d1 names [s1]", "d1-2 marks [s2, s2-2]");
        assertThat(facts.recipients()).extracting(recipient -> recipient.data().toString()).containsExactly("[d1-2]");
    }

    @Test
    void letsNoRecordReferToItselfByTheMerge() {
        take("""
                "parties":[{"id":"a","name":"A","parent":"b"},{"id":"b","name":"B","members":[{"party":"a"}]}],
                "activities":[{"id":"x","related":[{"activity":"y"}]},{"id":"y","related":[{"activity":"x"},{"activity":"z"}]},{"id":"z"}]""");

        merge("a", "b").run("", DAY);
        merge("x", "y").run("", DAY);

        assertThat(value(Party.KIND, "a").parent().isNone()).isTrue();
        assertThat(value(Party.KIND, "a").members()).isEmpty();
        assertThat(value(Activity.KIND, "x").related()).extracting(row -> row.activity()).containsExactly(Id.of("z"));
    }

    @Test
    void movesWaiversAndDropsWhatBecomesEqual() {
        take("""
                "parties":[{"id":"a","name":"A"},{"id":"b","name":"B"}],
                "activities":[{"id":"x","controllers":[{"party":"a"},{"party":"b"}]}],
                "waivers":[{"id":"w","rule":"R-REC-01","record":"b","reason":"known"}]""");

        var done = merge("a", "b").run("", DAY);

        assertThat(value(Waiver.KIND, "w").record()).isEqualTo(Id.of("a"));
        assertThat(value(Activity.KIND, "x").controllers()).hasSize(1);
        assertThat(done.effect().moved()).extracting(moved -> moved.kind().name()).containsExactly("activity", "waiver");
    }

    @Test
    void writesEveryChangeForTheReasonSinceTheDayAndByTheAuthor() {
        takeSample();
        var done = merge("complete.c02", "complete.c01").run("Recorded twice", LocalDate.of(2026, 11, 1));

        assertThat(register.history().since(done.after())).isNotEmpty().allSatisfy(revision -> {
            assertThat(revision.reason()).isEqualTo("Recorded twice");
            assertThat(revision.effectiveOn()).isEqualTo("2026-11-01");
            assertThat(revision.author()).isEqualTo("Ada");
        }).last().matches(Revision::isRemoval);
    }

    @Test
    void namesNoPersonInAReasonWhichStaysInTheHistory() {
        take("""
                "parties":[{"id":"a","name":"Jane Roe","kind":"PERSON"},{"id":"b","name":"J. Roe","kind":"PERSON"},{"id":"c","name":"Acme"},{"id":"d","name":"Acme Ltd."}]""");

        var persons = merge("a", "b");
        var reason = persons.reason("Recorded twice", Texts.in(Locale.ENGLISH));
        assertThat(reason).contains("Recorded twice", Id.of("a").toString(), Id.of("b").toString()).doesNotContain("Roe");
        persons.run(reason, DAY);
        assertThat(MergeMade.last(register, Party.KIND, Id.of("a"))).as("found to be taken back").map(MergeMade::other).contains("J. Roe");

        var companies = merge("c", "d");
        companies.run(companies.reason("", Texts.in(Locale.ENGLISH)), DAY);
        assertThat(register.history().latest(1).getFirst().reason()).isEqualTo("Merged: “Acme Ltd.” into “Acme”");
        assertThat(MergeMade.last(register, Party.KIND, Id.of("c"))).map(MergeMade::other).contains("Acme Ltd.");
    }

    @Test
    void refusesOneRecordWithItselfAndRecordsOfDifferentKinds() {
        take("""
                "parties":[{"id":"a","name":"A"}],"activities":[{"id":"x"}],"transfers":[{"id":"t"},{"id":"u"}]""");

        assertThatThrownBy(() -> merge("a", "a")).isInstanceOfSatisfying(NotMergeable.class, refusal -> assertThat(said(refusal)).contains("one and the same"));
        assertThatThrownBy(() -> merge("a", "x")).isInstanceOfSatisfying(NotMergeable.class, refusal -> assertThat(said(refusal)).contains("Merge two activities or two parties"));
        assertThatThrownBy(() -> merge("t", "u")).isInstanceOfSatisfying(NotMergeable.class, refusal -> assertThat(refusal.why()).isEqualTo(NotMergeable.Why.OTHER_KIND));
        assertThatThrownBy(() -> merge("a", "gone")).isInstanceOfSatisfying(NotMergeable.class, refusal -> assertThat(refusal.why()).isEqualTo(NotMergeable.Why.GONE));
        assertThat(register.records(Transfer.KIND).count()).isEqualTo(2);
    }

    @Test
    void refusesWhatWouldMakeARingOfProcessors() {
        take("\"parties\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"b\",\"name\":\"B\"},{\"id\":\"c\",\"name\":\"C\"}]");
        for (var engagement : List.of(Engaged.of("a", "b"), Engaged.of("b", "c"))) {
            register.records(Engagement.KIND).add(engagement.id(), engagement.value());
        }
        var before = written();

        assertThatThrownBy(() -> merge("a", "c").preview()).isInstanceOf(ProcessorsInARing.class);
        assertThatThrownBy(() -> merge("a", "c").run("", DAY)).isInstanceOf(ProcessorsInARing.class);

        assertThat(written()).isEqualTo(before);
    }

    @Test
    void refusesWhatWouldLeaveAnApprovedActivityWithoutANamedController() {
        take("""
                "parties":[{"id":"group","name":"Group","kind":"GROUP"},{"id":"acme","name":"Acme","kind":"LEGAL_ENTITY"}],
                "activities":[{"id":"pay","particulars":{"name":"Payroll","status":"APPROVED"},"controllers":[{"party":"acme"}]}]""");

        assertThatThrownBy(() -> merge("group", "acme").run("", DAY)).isInstanceOfSatisfying(NotApprovable.class, refusal -> assertThat(said(refusal)).contains("Payroll"));
        assertThat(register.records(Party.KIND).count()).isEqualTo(2);
    }

    @Test
    void refusesWhatWouldMakeAPartyBelongToItself() {
        take("\"parties\":[{\"id\":\"a\",\"name\":\"A\",\"parent\":\"b\"},{\"id\":\"b\",\"name\":\"B\",\"parent\":\"c\"},{\"id\":\"c\",\"name\":\"C\"}]");

        assertThatThrownBy(() -> merge("a", "c").run("", DAY)).isInstanceOfSatisfying(NotMergeable.class, refusal -> assertThat(refusal.why()).isEqualTo(NotMergeable.Why.CIRCLE));
    }

    @Test
    void isNotTakenBackOnceSomethingOfItWasChangedAgain() {
        takeSample();
        var done = merge("complete.c02", "complete.c01").run("", DAY);
        var stays = register.records(Activity.KIND).find(Id.of("complete.c02")).orElseThrow();
        register.records(Activity.KIND).save(stays.with(RecordShape.with(stays.value(), "notes", "changed since")), "");
        var before = written();

        assertThatThrownBy(() -> register.takeBack(done.after(), done.upTo(), "")).isInstanceOf(StaleRecord.class);
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void isNotOfferedToBeTakenBackOnceSomethingOfWhatWentWasTakenOut() {
        take("""
                "parties":[{"id":"stays","name":"Jane M. Doe","kind":"PERSON"},{"id":"goes","name":"Jane Doe","kind":"PERSON"}]""");
        var done = merge("stays", "goes").run(merge("stays", "goes").reason("They are one", Texts.in(Locale.ENGLISH)), DAY);
        assertThat(MergeMade.last(register, Party.KIND, Id.of("stays"))).isPresent();
        var erasure = new Erasure(register.database(), register.history());
        erasure.erase(Party.KIND.name(), Id.of("goes"), Party.KIND.form(), erasure.texts(Id.of("goes")), "Article 17");
        assertThat(MergeMade.last(register, Party.KIND, Id.of("stays"))).isEmpty();
        assertThatThrownBy(() -> register.takeBack(done.after(), done.upTo(), "They are two")).isInstanceOf(VersionTakenOut.class);
        assertThat(register.records(Party.KIND).titles().values()).containsExactly("Jane M. Doe");
    }
}
