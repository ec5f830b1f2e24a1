package org.article30.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.article30.history.History;
import org.article30.history.Revision;
import org.article30.records.Tale.Chapter;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordStoreTest {

    record Song(String words) {
    }

    private final Database database = Database.inMemory();
    private final Clock noon = Clock.fixed(Instant.parse("2026-05-25T12:00:00Z"), ZoneOffset.UTC);
    private final History history = new History(database, noon, "Ada");
    private final RecordStore<Tale> tales = new RecordStore<>(database, history, Tale.KIND);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void findsWhatWasAddedByTitle() {
        Stored<Tale> wolf = tales.add(Tale.called("wolf"));
        Stored<Tale> bear = tales.add(Tale.called("Bear"));
        assertThat(tales.all()).containsExactly(bear, wolf);
        assertThat(tales.titles()).containsExactly(Map.entry(bear.id(), "Bear"), Map.entry(wolf.id(), "wolf"));
        assertThat(tales.find(wolf.id())).contains(wolf);
        assertThat(tales.count()).isEqualTo(2);
        assertThat(wolf.version()).isEqualTo(1);
    }

    @Test
    void keepsKindsApart() {
        RecordStore<Song> songs = new RecordStore<>(database, history, new Kind<>("song", Song.class, Song::words, new Song("")));
        Stored<Tale> wolf = tales.add(Tale.called("wolf"));
        assertThat(songs.all()).isEmpty();
        assertThat(songs.find(new Id<>(wolf.id().value()))).isEmpty();
    }

    @Test
    void refusesAnIdThatIsTakenByAnyKind() {
        RecordStore<Song> songs = new RecordStore<>(database, history, new Kind<>("song", Song.class, Song::words, new Song("")));
        Stored<Tale> wolf = tales.add(Tale.called("wolf"));
        assertThatThrownBy(() -> songs.add(new Id<>(wolf.id().value()), new Song("la"))).isInstanceOf(IdTaken.class);
        assertThatThrownBy(() -> tales.add(wolf.id(), Tale.called("fox"))).isInstanceOf(IdTaken.class);
        assertThat(tales.all()).containsExactly(wolf);
    }

    @Test
    void refusesTextsThatCouldNotBeReadAgain() {
        tales.add(Tale.called("x".repeat(1_000_000)));
        for (String text : List.of("x".repeat(1_000_001), "half a \ud83d", "\udc00", "zero \0", "\uffff")) {
            assertThatThrownBy(() -> tales.add(Tale.called(text))).isInstanceOf(UnusableText.class);
        }
        Stored<Tale> wolf = tales.add(Tale.called("wolf \ud83d\udc3a\tand\nson"));
        assertThatThrownBy(() -> tales.save(wolf.with(new Tale("wolf", Id.none(), Map.of(), List.of(new Chapter("\ud800", Id.none())))), ""))
                .isInstanceOfSatisfying(UnusableText.class, refused -> assertThat(refused.arguments().getFirst()).isEqualTo("\ufffd"));
        assertThat(tales.find(wolf.id())).contains(wolf);
        assertThat(history.verify().breaks()).isEmpty();
    }

    @Test
    void asksARuleAboutWhatWasSavedAndWhatRefersToIt() {
        List<java.util.Set<Id<?>>> asked = new ArrayList<>();
        RecordStore<Tale> ruled = new RecordStore<>(database, history, Tale.KIND, asked::add);
        Stored<Tale> wolf = ruled.add(Tale.called("wolf"));
        Stored<Tale> fox = ruled.add(Tale.called("fox").before(wolf.id()));
        ruled.save(wolf.with(Tale.called("wolf 2")), "");
        assertThat(asked).containsExactly(java.util.Set.of(wolf.id()), java.util.Set.of(fox.id()), java.util.Set.of(wolf.id(), fox.id()));
    }

    @Test
    void goesThroughAllInOrder() {
        database.write(tx -> IntStream.range(0, 450).map(i -> 449 - i).mapToObj(i -> tales.add(Tale.called("%03d".formatted(i)))).toList());
        List<String> names = new ArrayList<>();
        tales.forEach(tale -> names.add(tale.value().name()));
        assertThat(names).isEqualTo(IntStream.range(0, 450).mapToObj("%03d"::formatted).toList());
    }

    @Test
    void refusesToOverwriteALaterSave() {
        Stored<Tale> added = tales.add(Tale.called("wolf"));
        Stored<Tale> saved = tales.save(added.with(Tale.called("fox")), "renamed");
        assertThat(saved.version()).isEqualTo(2);
        assertThatThrownBy(() -> tales.save(added.with(Tale.called("hare")), "")).isInstanceOf(StaleRecord.class);
        assertThatThrownBy(() -> tales.remove(added, "")).isInstanceOf(StaleRecord.class);
        assertThat(tales.all()).containsExactly(saved);
        tales.remove(saved, "");
        assertThatThrownBy(() -> tales.save(saved, "")).isInstanceOf(StaleRecord.class);
    }

    @Test
    void refusesToReferToWhatIsNotThere() {
        Id<Tale> nowhere = Id.create();
        DanglingReference dangling = catchThrowableOfType(DanglingReference.class, () -> tales.add(Tale.called("wolf").before(nowhere)));
        assertThat(dangling.missing()).isEqualTo(nowhere);
        assertThat(dangling.arguments()).containsExactly("wolf", nowhere.toString());
        assertThat(tales.all()).isEmpty();
        assertThat(history.since(0)).isEmpty();
    }

    @Test
    void refusesToRemoveWhatOthersReferToAndNamesThem() {
        Stored<Tale> end = tales.add(Tale.called("end"));
        tales.add(Tale.called("sequel").before(end.id()));
        tales.add(new Tale("quoting", Id.none(), Map.of(end.id(), "“The end.”"), List.of()));
        tales.add(new Tale("chaptered", Id.none(), Map.of(), List.of(new Chapter("1", Id.none()), new Chapter("2", end.id()))));
        StillReferenced still = catchThrowableOfType(StillReferenced.class, () -> tales.remove(end, ""));
        assertThat(still.referring()).containsExactly("chaptered", "quoting", "sequel");
        assertThat(still.arguments().getFirst()).isEqualTo("end");
        assertThat(tales.find(end.id())).contains(end);
        assertThatThrownBy(() -> tales.remove(end, "")).isInstanceOf(StillReferenced.class);
    }

    @Test
    void removesWhatIsNoLongerReferredTo() {
        Stored<Tale> end = tales.add(Tale.called("end"));
        Stored<Tale> start = tales.add(Tale.called("start").before(end.id()));
        tales.save(start.with(Tale.called("start")), "");
        tales.remove(end, "");
        assertThat(tales.titles().values()).containsExactly("start");
    }

    @Test
    void addsAndRemovesRecordsThatReferToEachOtherInOneWrite() {
        Id<Tale> a = Id.of("a");
        Id<Tale> b = Id.of("b");
        database.write(tx -> {
            tales.add(a, Tale.called("A").before(b));
            return tales.add(b, Tale.called("B").before(a));
        });
        assertThatThrownBy(() -> tales.remove(tales.find(a).orElseThrow(), "")).isInstanceOf(StillReferenced.class);
        database.write(tx -> {
            tales.all().forEach(tale -> tales.remove(tale, "both"));
            return true;
        });
        assertThat(tales.all()).isEmpty();
        assertThat(history.verify().breaks()).isEmpty();
    }

    @Test
    void writesManyWholeOrNotAtAll() {
        assertThatThrownBy(() -> database.write(tx -> {
            tales.add(Tale.called("good"));
            return tales.add(Tale.called("bad").before(Id.of("nobody")));
        })).isInstanceOf(DanglingReference.class);
        assertThat(tales.all()).isEmpty();
        tales.add(Tale.called("next"));
        assertThat(history.verify().breaks()).isEmpty();
    }

    @Test
    void undoesASaveARemovalAndAnAddition() {
        Stored<Tale> added = tales.add(Tale.called("wolf"));
        Stored<Tale> saved = tales.save(added.with(Tale.called("fox")), "");
        Stored<Tale> undone = tales.undo(history.of(added.id()).getFirst(), "oops").orElseThrow();
        assertThat(undone.value()).isEqualTo(added.value());
        assertThat(undone.version()).isEqualTo(3);
        tales.remove(undone, "");
        Stored<Tale> back = tales.undo(history.of(added.id()).getFirst(), "oops").orElseThrow();
        assertThat(back).isEqualTo(new Stored<>(added.id(), 5, added.value()));
        assertThat(tales.all()).containsExactly(back);
        assertThat(saved.version()).isEqualTo(2);
        Stored<Tale> other = tales.add(Tale.called("hare"));
        assertThat(tales.undo(history.of(other.id()).getFirst(), "oops")).isEmpty();
        assertThat(tales.all()).containsExactly(back);
        assertThat(history.verify().breaks()).isEmpty();
    }

    @Test
    void refusesToUndoWhatWasChangedSince() {
        Stored<Tale> added = tales.add(Tale.called("wolf"));
        Stored<Tale> fox = tales.save(added.with(Tale.called("fox")), "");
        Revision toFox = history.of(added.id()).getFirst();
        Stored<Tale> hare = tales.save(fox.with(Tale.called("hare")), "");
        assertThatThrownBy(() -> tales.undo(toFox, "")).isInstanceOf(StaleRecord.class);
        tales.remove(hare, "");
        Revision removal = history.of(added.id()).getFirst();
        tales.undo(removal, "");
        assertThatThrownBy(() -> tales.undo(removal, "")).isInstanceOf(StaleRecord.class);
    }
}
