package org.article30.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.article30.activity.Activity;
import org.article30.activity.Status;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.history.Erasure;
import org.article30.history.History;
import org.article30.history.Search;
import org.article30.party.Party;
import org.article30.records.VersionTakenOut;
import org.article30.register.OpenRegister;
import org.article30.store.Database;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Any past version of any record comes back, as a new version; what it refers to has to be there. */
class RestoringTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    private final OpenRegister register = new OpenRegister(Database.inMemory(), Clock.systemUTC(), "Ada");
    private final Restoring restoring = new Restoring(register, TEXTS);

    @AfterEach
    void close() {
        register.close();
    }

    private static Party called(String name) {
        return Edited.of(Party.BLANK, tree -> tree.put("name", name));
    }

    private List<Line> versions(Stored<?> record) {
        return new Past(register, TEXTS).versions(record.id());
    }

    private Stored<Party> now(Stored<Party> party) {
        return register.records(Party.KIND).find(party.id()).orElseThrow();
    }

    @Test
    void savesWhatAChangedRecordSaidAsANewVersionForAReason() {
        var parties = register.records(Party.KIND);
        var first = parties.add(called("Corner shop"));
        var third = parties.save(parties.save(first.with(called("Shop")), "").with(called("Store")), "");
        restoring.restore(versions(first).getLast(), "wrong name");
        assertThat(now(first)).isEqualTo(new Stored<>(first.id(), third.version() + 1, called("Corner shop")));
        assertThat(register.history().of(first.id())).hasSize(4).first().satisfies(revision -> {
            assertThat(revision.reason()).isEqualTo("wrong name");
            assertThat(Changes.read(Party.KIND, revision, revision.before())).contains(called("Store"));
        });
        assertThat(register.history().verify().breaks()).isEmpty();
    }

    @Test
    void addsARemovedRecordAgainUnderItsIdAndItsNextVersion() {
        var parties = register.records(Party.KIND);
        var shop = parties.add(called("Corner shop"));
        parties.remove(shop, "closed");
        var removal = new Past(register, TEXTS).page(new Search("", "", "", true, Search.ALL.span()), Long.MAX_VALUE).getFirst();
        assertThat(removal.title()).isEqualTo("Corner shop");
        restoring.restore(removal, "open again");
        assertThat(now(shop)).isEqualTo(new Stored<>(shop.id(), 3, called("Corner shop")));
        assertThat(new Past(register, TEXTS).page(new Search("", "", "", true, Search.ALL.span()), Long.MAX_VALUE)).isEmpty();
        assertThat(register.history().verify().breaks()).isEmpty();
    }

    @Test
    void asksByTheDayAndTheVersionOrTheDayOfTheRemoval() {
        var parties = register.records(Party.KIND);
        var shop = parties.save(parties.add(called("Corner shop")).with(called("Store")), "");
        parties.remove(shop, "");
        var today = TEXTS.date(register.history().today());
        assertThat(versions(shop)).extracting(restoring::question).containsExactly("Restore “Store” as it was until it was deleted on " + today + "?",
                "Restore “Store” as of " + today + ", version 2?", "Restore “Corner shop” as of " + today + ", version 1?");
    }

    @Test
    void bringsBackAnEarlierVersionOfARemovedRecordToo() {
        var parties = register.records(Party.KIND);
        var shop = parties.add(called("Corner shop"));
        parties.remove(parties.save(shop.with(called("Store")), ""), "");
        restoring.restore(versions(shop).getLast(), "");
        assertThat(now(shop).value()).isEqualTo(called("Corner shop"));
    }

    @Test
    void writesNothingWhereTheRecordSaysJustThat() {
        var shop = register.records(Party.KIND).add(called("Corner shop"));
        assertThat(restoring.restore(versions(shop).getFirst(), "").written()).isFalse();
        assertThat(versions(shop)).hasSize(1);
    }

    @Test
    void saysWhichRecordIsGoneToWhichTheVersionRefersAndWritesNothing() {
        var parties = register.records(Party.KIND);
        var transfers = register.records(Transfer.KIND);
        var shop = parties.add(called("Corner shop"));
        var sent = transfers.add(Edited.of(Transfer.BLANK, tree -> tree.put("name", "Orders").put("recipient", shop.id().toString())));
        transfers.save(sent.with(Edited.of(Transfer.BLANK, tree -> tree.put("name", "Orders"))), "");
        parties.remove(shop, "");
        assertThatThrownBy(() -> restoring.restore(versions(sent).getLast(), "")).isInstanceOfSatisfying(ReferenceGone.class, gone ->
                assertThat(TEXTS.text(gone.textKey(), gone.arguments().toArray())).isEqualTo("This version of “Orders” refers to “Corner shop”, "
                        + "which is no longer in the register. Nothing was changed. Restore “Corner shop” first, then this version."));
        assertThat(versions(sent)).hasSize(2);
        restoring.restore(versions(shop).getFirst(), "");
        restoring.restore(versions(sent).getLast(), "");
        assertThat(transfers.find(sent.id()).orElseThrow().value().recipient()).isEqualTo(shop.id());
    }

    @Test
    void restoresNoVersionOfWhichSomethingWasTakenOutAndTellsThatItWas() {
        var parties = register.records(Party.KIND);
        var shop = parties.add(called("Jane Roe"));
        parties.save(shop.with(called("Corner shop")), "");
        var erasure = new Erasure(register.database(), register.history());
        erasure.erase(Party.KIND.name(), shop.id(), Party.KIND.form(), erasure.texts(shop.id()), "left the company");
        assertThatThrownBy(() -> restoring.restore(versions(shop).getLast(), "")).isInstanceOf(VersionTakenOut.class);
        assertThat(versions(shop)).hasSize(2);
        var past = new Past(register, TEXTS);
        assertThat(past.tell(versions(shop).getLast()).restorable()).isFalse();
        assertThat(past.tell(versions(shop).getFirst()).fields()).extracting(FieldChange::before, FieldChange::after)
                .containsExactly(tuple("taken out of the history", "Corner shop"));
        var taken = past.page(Search.ALL, Long.MAX_VALUE).getFirst();
        assertThat(taken.title()).isEqualTo("Taken out of the history");
        assertThat(past.tell(taken).fields()).extracting(FieldChange::label, FieldChange::after)
                .containsExactly(tuple("Record", "Corner shop"), tuple("Changes from which something was taken out", "2"));
        assertThat(past.difference(Search.ALL)).extracting(Line::title).containsExactly("Corner shop");
    }

    @Test
    void tellsThatAVersionWasChangedThoughBothItsValuesWereTakenOut() {
        var parties = register.records(Party.KIND);
        var shop = parties.save(parties.add(called("Jane Roe")).with(called("Jane Doe")), "");
        parties.save(shop.with(called("Corner shop")), "");
        var erasure = new Erasure(register.database(), register.history());
        erasure.erase(Party.KIND.name(), shop.id(), Party.KIND.form(), erasure.texts(shop.id()), "left the company");
        assertThat(new Past(register, TEXTS).tell(versions(shop).get(1)).fields())
                .containsExactly(new FieldChange("", "Record", "taken out of the history", "taken out of the history", FieldChange.Kind.CHANGED));
    }

    @Test
    void tellsThatTheValuesOfOldVersionsWereTakenOutByTheirAge() {
        var parties = register.records(Party.KIND);
        var shop = parties.save(parties.add(called("Jane Roe")).with(called("Corner shop")), "");
        var tomorrow = new History(register.database(), Clock.offset(Clock.systemUTC(), Duration.ofDays(1)), "Ada");
        new Erasure(register.database(), tomorrow).eraseBefore(tomorrow.today(), "kept for ten years");
        var past = new Past(register, TEXTS);
        assertThat(past.tell(versions(shop).getFirst()).fields())
                .containsExactly(new FieldChange("", "Record", "taken out of the history", "kept; nothing is left to compare it with", FieldChange.Kind.CHANGED));
        assertThat(past.tell(versions(shop).getLast()).fields()).containsExactly(new FieldChange("", "Record", "", "taken out of the history", FieldChange.Kind.CHANGED));
        assertThatThrownBy(() -> restoring.restore(versions(shop).getLast(), "")).isInstanceOf(VersionTakenOut.class);
    }

    @Test
    void asksForAReasonWhereTheRecordIsApproved() {
        new Import(register, Samples.load("complete")).run("");
        var approved = register.records(Activity.KIND).all().stream().filter(activity -> activity.value().particulars().status() == Status.APPROVED).findFirst().orElseThrow();
        var draft = register.records(Activity.KIND).all().stream().filter(activity -> activity.value().particulars().status() != Status.APPROVED).findFirst().orElseThrow();
        assertThat(restoring.needsReason(versions(approved).getFirst())).isTrue();
        assertThat(restoring.needsReason(versions(draft).getFirst())).isFalse();
    }
}
