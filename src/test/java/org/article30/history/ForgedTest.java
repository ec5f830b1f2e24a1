package org.article30.history;

import static org.article30.db.Tables.REVISION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.article30.history.Redaction.Cut;
import org.article30.history.Verification.Verdict;
import org.article30.records.Kind;
import org.article30.records.RecordStore;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.store.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody can write into a history who knows how it is made, and what is told of it. */
class ForgedTest {

    record Note(String text) {
    }

    private static final Kind<Note> KIND = new Kind<>("note", Note.class, Note::text, new Note(""));

    private final Database database = Database.inMemory();
    private final History history = new History(database, Clock.fixed(Instant.parse("2026-05-24T12:00:00Z"), ZoneOffset.UTC), "Ada");
    private final RecordStore<Note> notes = new RecordStore<>(database, history, KIND);

    @AfterEach
    void close() {
        database.close();
    }

    private void write(int many) {
        IntStream.range(0, many).forEach(i -> notes.add(new Note("note " + i)));
    }

    /** Alters a revision and says, rightly chained, that something was taken out of it. */
    private void forge(long seq) {
        database.write(tx -> {
            var row = tx.fetchSingle(REVISION, REVISION.SEQ.eq(seq));
            row.setSalt(Chain.salt());
            row.setValueAfter("{\"text\":\"forged\"}");
            row.update();
            tx.execute("update register_record set content = ? where id = ?", row.getValueAfter(), row.getRecord());
            var said = new Redaction("note", new Id<>(row.getRecord()), List.of("text"), "", List.of(new Cut(seq, Chain.payloadHash(row))));
            history.record(tx, Redaction.KIND, 1, Id.create(), 1, "", Json.compact(said), "Article 17", LocalDate.parse("2026-05-24"));
            return row;
        });
    }

    @Test
    void doesNotLetAHeadVouchForWhatIsSaidToBeTakenOutAfterIt() {
        write(3);
        var before = history.head();
        forge(2);
        var verified = history.verify(before);
        assertThat(verified.redactedSince()).containsExactly(new Verification.Cut(2, 4));
        assertThat(history.verify(history.head()).redactedSince()).as("a head kept after it has it").isEmpty();
        assertThat(history.verify().redacted()).containsExactly(new Verification.Cut(2, 4));
    }

    @Test
    void findsARevisionPutInBeforeTheFirstAndDoesNotShowItOnAnyDay() {
        write(2);
        database.write(tx -> {
            var row = tx.fetchSingle(REVISION, REVISION.SEQ.eq(1L));
            row.setSeq(-1L);
            row.setRecordedAt(Instant.parse("2026-01-01T12:00:00Z"));
            row.changed(true);
            return row.insert();
        });
        assertThat(history.verify(history.head()).breaks()).containsExactly(new Break.PutIn(-1));
        assertThat(history.past(new AsOf(LocalDate.parse("2026-01-02"), Knowledge.THEN)).values("note", KIND.form(), List.of(notes.all().getFirst().id()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 200, 201, 202})
    void findsASecondRevisionInThePlaceOfAnother(long seq) {
        write(202);
        database.write(tx -> tx.execute("alter table revision drop constraint revision_pk")
                + tx.execute("insert into revision select seq, recorded_at, effective_on, 'Eve', reason, kind, record, version, form, value_before, value_after, salt, payload_hash, previous_hash, hash "
                        + "from revision where seq = ?", seq));
        assertThat(history.verify().breaks()).contains(new Break.PutIn(seq)).noneMatch(Break.Missing.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind = 'redaction'", "value_after = 'garbage'", "value_after = ''"})
    void namesAnAlteredNoteOfRedactionInsteadOfReadingIt(String alteration) {
        write(3);
        forge(2);
        var seq = alteration.startsWith("kind") ? 1L : 4L;
        database.write(tx -> tx.execute("update revision set " + alteration + " where seq = " + seq));
        assertThat(history.verify().breaks()).contains(new Break.Altered(seq));
        assertThat(history.verify().verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void namesANoteOfRedactionThatIsRightlyChainedAndSaysNothing() {
        write(1);
        database.write(tx -> {
            history.record(tx, Redaction.KIND, 1, Id.create(), 1, "", "{\"before\":\"not a day\"}", "", LocalDate.parse("2026-05-24"));
            return tx;
        });
        assertThat(history.verify().breaks()).containsExactly(new Break.Altered(2));
    }

    @Test
    void namesTheRevisionThatCannotBeRead() {
        write(2);
        database.write(tx -> tx.execute("update revision set value_after = 'nonsense{' where seq = 2"));
        var changed = history.since(1).getFirst();
        assertThatThrownBy(() -> history.valueAfter(changed, KIND.form())).isInstanceOfSatisfying(UnreadableChange.class, told -> assertThat(told.arguments()).containsExactly("2"));
        assertThatThrownBy(() -> new Erasure(database, history).texts(changed.record())).isInstanceOf(UnreadableChange.class);
        assertThatThrownBy(() -> history.past(new AsOf(LocalDate.parse("2026-05-24"), Knowledge.THEN)).values("note", KIND.form(), List.of(changed.record())))
                .isInstanceOf(UnreadableChange.class);
    }
}
