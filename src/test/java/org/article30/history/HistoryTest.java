package org.article30.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.article30.history.Break.Fault;
import org.article30.history.Verification.Verdict;
import org.article30.records.Kind;
import org.article30.records.RecordStore;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    record Note(String text) {
    }

    private static final Kind<Note> KIND = new Kind<>("note", Note.class, Note::text, new Note(""));

    private final Database database = Database.inMemory();
    private final Clock late = Clock.fixed(Instant.parse("2026-05-24T23:30:00.123456789Z"), ZoneId.of("Europe/Warsaw"));
    private final History history = new History(database, late, "Ada");
    private final RecordStore<Note> notes = new RecordStore<>(database, history, KIND);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tellsWhoChangedWhatWhenAndWhy() {
        Stored<Note> added = notes.add(new Note("a"));
        notes.save(added.with(new Note("b")), "corrected", LocalDate.of(2026, 2, 1));
        List<Revision> revisions = history.of(added.id());
        Revision newest = revisions.getFirst();
        assertThat(revisions).hasSize(2);
        assertThat(newest.author()).isEqualTo("Ada");
        assertThat(newest.reason()).isEqualTo("corrected");
        assertThat(newest.recordedAt()).isEqualTo("2026-05-24T23:30:00.123456Z");
        assertThat(newest.effectiveOn()).isEqualTo("2026-02-01");
        assertThat(newest.version()).isEqualTo(2);
        assertThat(history.valueBefore(newest, KIND.form())).contains(new Note("a"));
        assertThat(history.valueAfter(newest, KIND.form())).contains(new Note("b"));
        assertThat(revisions.getLast().effectiveOn()).as("the day where the clock stands").isEqualTo("2026-05-25");
        assertThat(revisions.getLast().isAddition()).isTrue();
        assertThat(history.valueBefore(revisions.getLast(), KIND.form())).isEmpty();
    }

    @Test
    void goesOnFromAnyPlace() {
        Stream.of("a", "b", "c").forEach(text -> notes.add(new Note(text)));
        assertThat(history.since(1)).extracting(Revision::seq).containsExactly(2L, 3L);
        assertThat(history.since(0, 2)).extracting(Revision::seq).containsExactly(1L, 2L);
        assertThat(history.since(2).getLast().hash()).isEqualTo(history.head());
    }

    @Test
    void givesTwoAdditionsOfTheSameValueDifferentHashes() {
        notes.add(Id.of("a"), new Note("x"));
        String head = history.head();
        notes.add(Id.of("b"), new Note("x"));
        assertThat(history.head()).isNotEqualTo(head).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update revision set author = 'Eve' where seq = 2",
        "update revision set reason = 'none' where seq = 2",
        "update revision set value_after = '{\"text\":\"y\"}' where seq = 2",
        "update revision set recorded_at = timestamp with time zone '2026-05-24 23:30:00.123457Z' where seq = 2",
        "update revision set effective_on = date '2020-01-01' where seq = 2",
        "update revision set version = 7 where seq = 2",
    })
    void findsTheFirstAlteredRevision(String alteration) {
        Stream.of("a", "b", "c").forEach(text -> notes.add(new Note(text)));
        assertThat(history.verify().verdict()).isEqualTo(Verdict.CONSISTENT);
        database.write(tx -> tx.execute(alteration));
        assertThat(history.verify().breaks()).contains(new Break.Altered(2));
        assertThat(history.verify().verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void findsTheGapOfARemovedRevision() {
        Stream.of("a", "b", "c").forEach(text -> notes.add(new Note(text)));
        database.write(tx -> tx.execute("delete from revision where seq = 2"));
        assertThat(history.verify().breaks()).contains(new Break.Missing(2, 2));
    }

    @Test
    void findsARevisionWrittenAnewByTheNextOne() {
        Stream.of("a", "b", "c").forEach(text -> notes.add(new Note(text)));
        database.write(tx -> {
            var row = tx.fetchSingle(org.article30.db.Tables.REVISION, org.article30.db.Tables.REVISION.SEQ.eq(2L));
            row.setAuthor("Eve");
            Chain.link(row, row.getPreviousHash());
            return row.update();
        });
        assertThat(history.verify().breaks()).containsExactly(new Break.Unlinked(3));
    }

    @Test
    void missesTheNewestRevisionOnlyWhereItsHeadWasKept() {
        Stream.of("a", "b").forEach(text -> notes.add(new Note(text)));
        var head = history.head();
        assertThat(history.verify(head).verdict()).isEqualTo(Verdict.UNALTERED);
        assertThat(history.verify(head).known()).isEqualTo(2);
        notes.add(new Note("c"));
        assertThat(history.verify(head).verdict()).isEqualTo(Verdict.UNALTERED);
        database.write(tx -> tx.execute("delete from register_record where title in ('b', 'c')") + tx.execute("delete from revision where seq >= 2"));
        assertThat(history.verify().verdict()).as("without a head").isEqualTo(Verdict.CONSISTENT);
        assertThat(history.verify(head).breaks()).containsExactly(new Break.Head(head));
    }

    @Test
    void findsRecordsThatWereAlteredAddedOrRemovedPastTheHistory() {
        Stored<Note> note = notes.add(new Note("a"));
        database.write(tx -> tx.execute("update register_record set content = '{\"text\":\"z\"}'"));
        assertThat(history.verify().breaks()).containsExactly(new Break.Content(note.id(), "note", Fault.ALTERED));
        database.write(tx -> tx.execute("delete from register_record"));
        assertThat(history.verify().breaks()).containsExactly(new Break.Content(note.id(), "note", Fault.REMOVED));
        database.write(tx -> tx.execute("delete from revision"));
        assertThat(history.verify().breaks()).isEmpty();
        database.write(tx -> tx.execute("insert into register_record values (?, 'note', 1, 1, 'a', '{}')", note.id().value()));
        assertThat(history.verify().breaks()).containsExactly(new Break.Content(note.id(), "note", Fault.ADDED));
    }
}
