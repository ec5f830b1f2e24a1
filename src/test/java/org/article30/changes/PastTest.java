package org.article30.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.article30.history.Search;
import org.article30.history.Span;
import org.article30.history.UnreadableChange;
import org.article30.party.Party;
import org.article30.register.OpenRegister;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history as pages list it: newest first, a page at a time, by words, kind, author and days. */
class PastTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    private final Database database = Database.inMemory();
    private Stored<Party> shop = new Stored<>(Id.create(), 0, Party.BLANK);

    @AfterEach
    void close() {
        database.close();
    }

    private OpenRegister by(String author, String moment) {
        return new OpenRegister(database, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), author);
    }

    private static Party called(String name) {
        return Edited.of(Party.BLANK, tree -> tree.put("name", name));
    }

    @BeforeEach
    void write() {
        var march = by("Ada", "2026-03-01T23:59:59Z").records(Party.KIND);
        march.add(called("Passing trader"));
        shop = march.add(shop.id(), called("Corner shop"), "first entry");
        var april = by("Grace", "2026-04-02T00:00:00Z");
        shop = april.records(Party.KIND).save(shop.with(called("Shop")), "new sign", LocalDate.of(2026, 2, 1));
        april.records(Transfer.KIND).add(Edited.of(Transfer.BLANK, tree -> tree.put("name", "Orders")));
        var may = by("Ada", "2026-05-05T08:00:00Z").records(Party.KIND);
        may.remove(may.all().stream().filter(party -> party.value().name().equals("Passing trader")).findFirst().orElseThrow(), "moved on");
    }

    private Past past() {
        return new Past(by("", "2026-06-01T00:00:00Z"), TEXTS);
    }

    private List<String> found(String words, String kind, String author, boolean removed, Span span) {
        return past().page(new Search(words, kind, author, removed, span), Long.MAX_VALUE).stream().map(line -> line.title() + " " + line.effect()).toList();
    }

    @Test
    void listsTheNewestChangeFirst() {
        assertThat(found("", "", "", false, Span.ALL)).containsExactly(
                "Passing trader REMOVED", "Orders ADDED", "Shop CHANGED", "Corner shop ADDED", "Passing trader ADDED");
    }

    @Test
    void findsByWordsOfReasonAuthorAndTitleAndByTheTextsOfARemovedRecord() {
        assertThat(found("sign", "", "", false, Span.ALL)).containsExactly("Shop CHANGED");
        assertThat(found("GRACE", "", "", false, Span.ALL)).containsExactly("Orders ADDED", "Shop CHANGED");
        assertThat(found("shop", "", "", false, Span.ALL)).containsExactly("Shop CHANGED", "Corner shop ADDED");
        assertThat(found("trader", "", "", false, Span.ALL)).contains("Passing trader REMOVED");
        assertThat(found("100% _", "", "", false, Span.ALL)).isEmpty();
    }

    @Test
    void findsByKindAuthorAndDaysBothIncluded() {
        assertThat(found("", "transfer", "", false, Span.ALL)).containsExactly("Orders ADDED");
        assertThat(found("", "party", "Grace", false, Span.ALL)).containsExactly("Shop CHANGED");
        assertThat(found("", "", "", false, new Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)))).containsExactly("Corner shop ADDED", "Passing trader ADDED");
        assertThat(found("", "", "", false, Span.ALL.from(LocalDate.of(2026, 4, 2)))).hasSize(3);
        assertThat(past().authors()).containsExactly("Ada", "Grace");
    }

    @Test
    void findsTheRecordsThatAreNotThereNow() {
        assertThat(found("", "", "", true, Span.ALL)).containsExactly("Passing trader REMOVED");
    }

    @Test
    void listsTheDifferenceBetweenTwoDaysARecordALine() {
        var april = past().difference(new Search("", "", "", false, new Span(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 31))));
        assertThat(april).extracting(Line::title, Line::effect).containsExactly(tuple("Orders", Effect.ADDED), tuple("Passing trader", Effect.REMOVED), tuple("Shop", Effect.CHANGED));
        assertThat(past().tell(april.getLast()).fields()).extracting(FieldChange::before, FieldChange::after).containsExactly(tuple("Corner shop", "Shop"));
        var all = past().difference(new Search("", "party", "", false, Span.ALL));
        assertThat(all).extracting(Line::title, Line::effect).containsExactly(tuple("Passing trader", Effect.PASSED), tuple("Shop", Effect.ADDED));
    }

    @Test
    void tellsWhenByWhomWhyAndSinceWhenAChangeIsTrue() {
        var change = past().versions(shop.id()).getFirst();
        assertThat(change.detail()).isEqualTo("2 April 2026, 00:00 · Grace · true since 1 February 2026 · new sign");
        assertThat(past().tell(change).about()).isEqualTo("Recorded on 2 April 2026, 00:00 by Grace\nTrue since 1 February 2026\nReason: new sign");
    }

    @Test
    void tellsAVersionAgainstTheOneBeforeAndAgainstToday() {
        var versions = past().versions(shop.id());
        assertThat(versions).extracting(Line::version).containsExactly(2, 1);
        assertThat(past().tell(versions.getFirst()).fields()).extracting(FieldChange::before, FieldChange::after).containsExactly(tuple("Corner shop", "Shop"));
        assertThat(past().tell(versions.getLast()).whole()).isTrue();
        assertThat(past().tellSince(versions.getLast()).fields()).extracting(FieldChange::before, FieldChange::after).containsExactly(tuple("Corner shop", "Shop"));
        assertThat(past().tellSince(versions.getFirst()).fields()).isEmpty();
    }

    @Test
    void tellsWhetherTheRecordIsThereAndCanBeBroughtBack() {
        var lines = past().page(Search.ALL, Long.MAX_VALUE);
        assertThat(lines).extracting(line -> line.title() + " " + line.effect(), line -> past().tell(line).there(), line -> past().tell(line).restorable()).containsExactly(
                tuple("Passing trader REMOVED", false, true), tuple("Orders ADDED", true, false), tuple("Shop CHANGED", true, false),
                tuple("Corner shop ADDED", true, true), tuple("Passing trader ADDED", false, true));
        assertThat(past().tellSince(past().versions(shop.id()).getFirst()).restorable()).isFalse();
    }

    @Test
    void goesOnWhereAPageEnds() {
        var parties = by("Ada", "2026-06-01T00:00:00Z").records(Party.KIND);
        IntStream.range(0, 150).forEach(i -> shop = parties.save(shop.with(called("Shop " + i)), ""));
        var first = past().page(Search.ALL, Long.MAX_VALUE);
        var second = past().page(Search.ALL, first.getLast().last());
        assertThat(first).hasSize(Past.PAGE);
        assertThat(first.size() + second.size()).isEqualTo(155).isEqualTo(past().count(Search.ALL));
        assertThat(second.getFirst().last()).isEqualTo(first.getLast().last() - 1);
        assertThat(past().versions(shop.id())).hasSize(152);
    }

    @Test
    void listsTheOthersWhereOneChangeCannotBeRead() {
        database.write(sql -> sql.execute("update revision set value_after = '{\"name\":' where reason = 'new sign'"));
        database.write(sql -> sql.execute("update revision set kind = 'unheard-of' where reason = 'moved on'"));
        assertThat(found("", "", "", false, Span.ALL)).containsExactly(
                "Cannot be read REMOVED", "Orders ADDED", "Cannot be read CHANGED", "Corner shop ADDED", "Passing trader ADDED");
        var unreadable = past().page(Search.ALL, Long.MAX_VALUE).get(2);
        assertThatThrownBy(() -> past().tell(unreadable)).isInstanceOf(UnreadableChange.class);
    }
}
