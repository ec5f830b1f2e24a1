package org.article30.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.article30.records.Kind;
import org.article30.records.PastRecords;
import org.article30.records.RecordStore;
import org.article30.store.Database;
import org.article30.store.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How records stood on a day: as it was known then, and as it is known now. */
class PastTest {

    record Row(String key, String text) {
        static final Row BLANK = new Row("", "");
    }

    record Note(String first, String second, List<Row> rows, List<String> words) {

        static final Note BLANK = new Note("", "", List.of(), List.of());

        Note {
            rows = List.copyOf(rows);
            words = List.copyOf(words);
        }

        Note first(String now) {
            return new Note(now, second, rows, words);
        }

        Note second(String now) {
            return new Note(first, now, rows, words);
        }

        Note rows(Row... now) {
            return new Note(first, second, List.of(now), words);
        }

        Note words(String... now) {
            return new Note(first, second, rows, List.of(now));
        }
    }

    private static final Kind<Note> KIND = new Kind<>("note", Note.class, Note::first, Note.BLANK);
    private static final Id<Note> ID = Id.of("note");

    private final Database database = Database.inMemory();

    @AfterEach
    void close() {
        database.close();
    }

    private RecordStore<Note> on(String day) {
        return new RecordStore<>(database, history(day), KIND);
    }

    private History history(String day) {
        return new History(database, Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC), "Ada");
    }

    private void save(String day, String since, Note value) {
        var notes = on(day);
        notes.save(notes.find(ID).orElseThrow().with(value), "", LocalDate.parse(since));
    }

    private Note now(String day) {
        return on(day).find(ID).orElseThrow().value();
    }

    private List<Note> known(Knowledge knowledge, String day) {
        var found = new ArrayList<Note>();
        new PastRecords<>(history("2027-01-01").past(new AsOf(LocalDate.parse(day), knowledge)), KIND).forEach(stored -> found.add(stored.value()));
        return found;
    }

    @Test
    void showsACorrectionFromTheDayItHoldsWithoutWhatCameTrueLater() {
        on("2026-01-10").add(ID, Note.BLANK.first("old A").second("old B"));
        save("2026-06-10", "2026-06-01", now("2026-06-10").second("new B"));
        save("2026-12-05", "2026-02-01", now("2026-12-05").first("new A"));
        var march = "2026-03-15";
        assertThat(known(Knowledge.THEN, march)).containsExactly(Note.BLANK.first("old A").second("old B"));
        assertThat(known(Knowledge.NOW, march)).containsExactly(Note.BLANK.first("new A").second("old B"));
        assertThat(known(Knowledge.NOW, "2026-01-31")).containsExactly(Note.BLANK.first("old A").second("old B"));
        assertThat(known(Knowledge.NOW, "2026-07-01")).containsExactly(Note.BLANK.first("new A").second("new B"));
        assertThat(known(Knowledge.THEN, "2026-07-01")).containsExactly(Note.BLANK.first("old A").second("new B"));
    }

    @Test
    void letsTheLaterWordOnAFieldCountFromTheDayItSpeaksOf() {
        on("2026-01-10").add(ID, Note.BLANK.first("one"));
        save("2026-06-10", "2026-06-10", now("2026-06-10").first("two"));
        save("2026-12-05", "2026-02-01", now("2026-12-05").first("three"));
        assertThat(known(Knowledge.NOW, "2026-03-01")).containsExactly(Note.BLANK.first("three"));
        assertThat(known(Knowledge.NOW, "2026-12-31")).as("as the register says today").containsExactly(now("2026-12-31"));
    }

    @Test
    void knowsARecordFromTheFirstDayThatAnyOfItsChangesSpeaksOf() {
        on("2026-06-01").add(ID, Note.BLANK.first("found").second("later"));
        save("2026-07-01", "2026-02-01", now("2026-07-01").first("there since February"));
        assertThat(known(Knowledge.THEN, "2026-03-01")).isEmpty();
        assertThat(known(Knowledge.NOW, "2026-03-01")).containsExactly(Note.BLANK.first("there since February").second("later"));
        assertThat(known(Knowledge.NOW, "2026-01-31")).isEmpty();
    }

    @Test
    void leavesOutWhatWasRemovedAndBringsBackWhatWasAddedAgain() {
        var added = on("2026-01-10").add(ID, Note.BLANK.first("one"));
        on("2026-02-10").remove(added, "");
        on("2026-03-10").add(ID, Note.BLANK.first("again"));
        for (var knowledge : Knowledge.values()) {
            assertThat(known(knowledge, "2026-01-09")).isEmpty();
            assertThat(known(knowledge, "2026-01-10")).containsExactly(Note.BLANK.first("one"));
            assertThat(known(knowledge, "2026-02-10")).isEmpty();
            assertThat(known(knowledge, "2026-03-10")).containsExactly(Note.BLANK.first("again"));
        }
    }

    @Test
    void tellsRowsApartByTheirKey() {
        on("2026-01-10").add(ID, Note.BLANK.rows(new Row("a", "1"), new Row("b", "1")));
        save("2026-06-10", "2026-06-01", now("2026-06-10").rows(new Row("c", "new"), new Row("a", "2"), new Row("b", "1")));
        save("2026-12-05", "2026-02-01", now("2026-12-05").rows(new Row("c", "new"), new Row("a", "2"), new Row("b", "corrected")));
        assertThat(known(Knowledge.NOW, "2026-03-15").getFirst().rows()).containsExactly(new Row("a", "1"), new Row("b", "corrected"));
    }

    @Test
    void putsRowsInAndTakesRowsOutWithoutTouchingTheOthers() {
        on("2026-01-10").add(ID, Note.BLANK.words("a", "b", "c"));
        save("2026-06-10", "2026-06-01", now("2026-06-10").words("a", "b", "c", "d"));
        save("2026-12-05", "2026-02-01", now("2026-12-05").words("a", "x", "c", "d"));
        save("2026-12-06", "2026-02-01", now("2026-12-06").words("a", "x", "y", "c", "d"));
        assertThat(known(Knowledge.NOW, "2026-03-15").getFirst().words()).contains("a", "x", "y", "c").doesNotContain("d");
    }

    @Test
    void countsADayToItsEndWhereTheClockStands() {
        var late = new History(database, Clock.fixed(Instant.parse("2026-05-24T22:30:00Z"), ZoneId.of("Europe/Warsaw")), "Ada");
        new RecordStore<>(database, late, KIND).add(ID, Note.BLANK.first("at half past midnight"));
        assertThat(late.past(new AsOf(LocalDate.parse("2026-05-24"), Knowledge.THEN)).values("note", KIND.form(), List.of(ID))).isEmpty();
        assertThat(late.past(new AsOf(LocalDate.parse("2026-05-25"), Knowledge.THEN)).values("note", KIND.form(), List.of(ID))).hasSize(1);
    }

    @Test
    void neverRecordsAChangeBeforeTheOneBeforeItThoughTheClockWasSetBack() {
        on("2026-06-01").add(ID, Note.BLANK.first("one"));
        save("2026-05-01", "2026-05-01", now("2026-05-01").first("two"));
        assertThat(history("2026-06-02").since(0)).extracting(Revision::recordedAt)
                .containsExactly(Instant.parse("2026-06-01T12:00:00Z"), Instant.parse("2026-06-01T12:00:00Z"));
        assertThat(known(Knowledge.THEN, "2026-05-15")).isEmpty();
        assertThat(known(Knowledge.THEN, "2026-06-01")).containsExactly(Note.BLANK.first("two"));
    }

    @Test
    void recordsAllChangesOfOneWriteAtOneMoment() {
        var ticking = new History(database, Clock.tick(Clock.systemUTC(), java.time.Duration.ofNanos(1000)), "Ada");
        var notes = new RecordStore<>(database, ticking, KIND);
        database.write(_ -> {
            for (int i = 0; i < 50; i++) {
                notes.add(Note.BLANK.first("note " + i));
            }
            return notes;
        });
        assertThat(ticking.since(0)).extracting(Revision::recordedAt).hasSize(50).containsOnly(ticking.since(0).getFirst().recordedAt());
    }

    @Test
    void givesAllRecordsByTitleAFewAtATime() {
        for (int i = 0; i < 250; i++) {
            on("2026-01-10").add(Note.BLANK.first("note %03d".formatted(i)));
        }
        var past = new PastRecords<>(history("2026-02-01").past(new AsOf(LocalDate.parse("2026-01-10"), Knowledge.THEN)), KIND);
        var titles = new ArrayList<String>();
        past.each().forEach(stored -> titles.add(stored.value().first()));
        assertThat(titles).hasSize(250).isSorted();
    }
}
