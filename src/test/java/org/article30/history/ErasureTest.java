package org.article30.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.article30.fact.PartialDate;
import org.article30.history.Verification.Verdict;
import org.article30.records.EvidenceFiles;
import org.article30.records.Kind;
import org.article30.records.PastRecords;
import org.article30.records.RecordStore;
import org.article30.records.VersionTakenOut;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.store.Password;
import org.article30.store.RegisterFileProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Personal data go from the history, and the history still proves the rest. */
class ErasureTest {

    record Person(String name, PartialDate since) {
        static final Person BLANK = new Person("", PartialDate.BLANK);
    }

    record Office(String title, List<Person> officers, String note) {

        static final Office BLANK = new Office("", List.of(), "");

        Office {
            officers = List.copyOf(officers);
        }
    }

    private static final Kind<Office> KIND = new Kind<>("office", Office.class, Office::title, Office.BLANK);
    private static final Id<Office> ID = Id.of("office");
    private static final PastText NAME = new PastText("officers.name", "Canary Jane");

    @TempDir
    Path folder;
    private Database database;

    @BeforeEach
    void recordTwoOfficers() {
        database = Database.create(folder.resolve("r.mv.db"), Password.none());
        save("2026-01-10", new Office("Office", List.of(new Person("Canary Jane", PartialDate.of("2020-02-03"))), "Canary Jane sits upstairs"));
        save("2026-03-10", new Office("Office", List.of(new Person("Canary Jane", PartialDate.of("2020-02-03"))), "moved"));
        save("2026-06-10", new Office("Office", List.of(new Person("Joan", PartialDate.BLANK)), "moved"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private History history(String day) {
        return new History(database, Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC), "Ada");
    }

    private void save(String day, Office value) {
        var offices = new RecordStore<>(database, history(day), KIND);
        offices.find(ID).ifPresentOrElse(found -> offices.save(found.with(value), ""), () -> offices.add(ID, value));
    }

    private Erasure erasure() {
        return new Erasure(database, history("2026-11-22"));
    }

    private List<Office> on(String day) {
        return on(day, Knowledge.THEN);
    }

    private List<Office> known(String day) {
        return on(day, Knowledge.NOW);
    }

    private List<Office> on(String day, Knowledge knowledge) {
        var found = new ArrayList<Office>();
        new PastRecords<>(history("2026-11-22").past(new AsOf(LocalDate.parse(day), knowledge)), KIND).forEach(stored -> found.add(stored.value()));
        return found;
    }

    @Test
    void listsWhatARecordHeldAndHoldsNoMore() {
        assertThat(erasure().texts(ID)).containsExactlyInAnyOrder(NAME, new PastText("officers.since", "2020-02-03"), new PastText("note", "Canary Jane sits upstairs"));
    }

    @Test
    void takesAValueOutOfItsFieldEverywhereAndLeavesTheChainWhole() {
        var head = history("2026-11-22").head();
        assertThat(erasure().erase("office", ID, KIND.form(), Set.of(NAME), "Left the company")).isEqualTo(3);
        assertThat(on("2026-03-15")).containsExactly(new Office("Office", List.of(new Person(Redaction.TOMBSTONE, PartialDate.of("2020-02-03"))), "moved"));
        var verified = history("2026-11-22").verify(head);
        assertThat(verified.verdict()).isEqualTo(Verdict.UNALTERED);
        assertThat(verified.redacted()).extracting(Verification.Cut::seq).containsExactly(1L, 2L, 3L);
        var said = history("2026-11-22").since(3).getFirst();
        assertThat(said.kind()).isEqualTo(Redaction.KIND);
        assertThat(said.reason()).isEqualTo("Left the company");
        assertThat(said.author()).isEqualTo("Ada");
    }

    @Test
    void takesNoReasonThatSaysWhatIsTakenOut() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> erasure().erase("office", ID, KIND.form(), Set.of(NAME), "As canary jane asked"))
                .isInstanceOf(ReasonTells.class);
        assertThat(history("2026-11-22").length()).isEqualTo(3);
    }

    @Test
    void leavesNothingWhereAMarkCouldNotBeRead() {
        erasure().erase("office", ID, KIND.form(), Set.of(new PastText("officers.since", "2020-02-03")), "");
        assertThat(on("2026-03-15").getFirst().officers()).containsExactly(new Person("Canary Jane", PartialDate.BLANK));
    }

    @Test
    void leavesNothingOfItInTheFile() throws Exception {
        erasure().erase("office", ID, KIND.form(), erasure().texts(ID), "");
        database.close();
        assertThat(new String(Files.readAllBytes(folder.resolve("r.mv.db")), StandardCharsets.ISO_8859_1)).doesNotContain("Canary Jane").contains("Joan");
        assertThat(folder.toFile().list()).containsExactly("r.mv.db");
    }

    @Test
    void takesNothingOutWhereTheFileCannotBeWrittenAnew() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("r.unfinished.mv.db")).resolve("in the way"), "");
        assertThatThrownBy(() -> erasure().erase("office", ID, KIND.form(), Set.of(NAME), "")).isInstanceOf(RegisterFileProblem.class);
        assertThat(history("2026-11-22").verify().redacted()).isEmpty();
        assertThat(on("2026-03-15").getFirst().officers().getFirst().name()).isEqualTo("Canary Jane");
        Files.delete(folder.resolve("r.unfinished.mv.db").resolve("in the way"));
        Files.delete(folder.resolve("r.unfinished.mv.db"));
        assertThat(erasure().erase("office", ID, KIND.form(), Set.of(NAME), "")).isEqualTo(3);
        assertThat(history("2026-11-22").verify().redacted()).extracting(Verification.Cut::seq).containsExactly(1L, 2L, 3L);
    }

    @Test
    void keepsWhatALaterDayRestsOnAlthoughSomethingElseWasRecordedBefore() {
        var offices = new RecordStore<>(database, history("2026-07-01"), KIND);
        offices.save(offices.find(ID).orElseThrow().with(new Office("Office in the tower", List.of(), "from August on")), "", LocalDate.parse("2026-08-01"));
        erasure().eraseBefore(LocalDate.parse("2026-07-15"), "");
        assertThat(known("2026-07-20")).containsExactly(new Office("Office", List.of(new Person("Joan", PartialDate.BLANK)), "moved"));
        assertThat(known("2026-08-02")).containsExactly(new Office("Office in the tower", List.of(), "from August on"));
        assertThat(on("2026-07-20")).containsExactly(new Office("Office in the tower", List.of(), "from August on"));
    }

    @Test
    void takesAnEvidenceFileOutOnceNothingNamesItAnyMore() {
        var files = new EvidenceFiles(database);
        var hash = files.put("letter of Canary Jane".getBytes(StandardCharsets.UTF_8), "text/plain");
        var other = files.put("kept".getBytes(StandardCharsets.UTF_8), "text/plain");
        save("2026-07-10", new Office("Office", List.of(), hash));
        save("2026-07-11", new Office("Office", List.of(new Person(other, PartialDate.BLANK)), "file removed"));
        erasure().erase("office", ID, KIND.form(), Set.of(NAME), "");
        assertThat(files.all()).as("the history still names it").contains(hash, other);
        erasure().erase("office", ID, KIND.form(), Set.of(new PastText("note", hash)), "");
        assertThat(files.all()).containsExactly(other);
    }

    @Test
    void keepsWhatTheRecordHoldsToday() {
        assertThat(erasure().erase("office", ID, KIND.form(), Set.of(new PastText("officers.name", "Joan")), "")).isZero();
        assertThat(history("2026-11-22").length()).isEqualTo(3);
    }

    @Test
    void findsWhatWasAlteredAfterSomethingWasTakenOut() {
        erasure().erase("office", ID, KIND.form(), Set.of(NAME), "");
        database.write(tx -> tx.execute("update revision set value_after = replace(value_after, 'moved', 'stayed') where seq = 2"));
        assertThat(history("2026-11-22").verify().breaks()).contains(new Break.Altered(2));
    }

    @Test
    void takesOutWhatWasSupersededBeforeADayAndKeepsTheStateOfThatDay() {
        assertThat(erasure().lossBefore(LocalDate.parse("2026-04-01"))).isEqualTo(new Erasure.Loss(2, 1));
        assertThat(history("2026-11-22").length()).as("nothing is written").isEqualTo(3);
        assertThat(erasure().eraseBefore(LocalDate.parse("2026-04-01"), "Kept for half a year")).isEqualTo(2);
        assertThat(on("2026-04-01").getFirst().note()).isEqualTo("moved");
        assertThat(erasure().beginning()).isEqualTo("2026-04-01");
        assertThat(history("2026-11-22").verify().verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(history("2026-11-22").verify().redacted()).extracting(Verification.Cut::seq).containsExactly(1L, 2L);
        assertThat(history("2026-11-22").since(0).getFirst().after()).isEqualTo("{}");
        assertThat(erasure().eraseBefore(LocalDate.parse("2026-04-01"), "")).as("a second time").isZero();
        assertThat(erasure().lossBefore(LocalDate.parse("2026-04-01")).isNone()).isTrue();
        assertThat(erasure().lossBefore(LocalDate.parse("2026-11-22"))).isEqualTo(new Erasure.Loss(2, 1));
    }

    @Test
    void takesNothingOutBeforeADayThatIsStillToCome() {
        assertThatThrownBy(() -> erasure().eraseBefore(LocalDate.parse("2026-11-23"), "")).isInstanceOf(DayToCome.class);
        assertThatThrownBy(() -> erasure().lossBefore(LocalDate.parse("2099-01-01"))).isInstanceOf(DayToCome.class);
        assertThat(erasure().beginning()).isEqualTo(LocalDate.MIN);
    }

    @Test
    void undoesNoChangeBeforeWhichSomethingWasTakenOut() {
        var offices = new RecordStore<>(database, history("2026-11-22"), KIND);
        erasure().erase(KIND.name(), ID, KIND.form(), Set.of(NAME), "gone");
        var last = history("2026-11-22").since(0).stream().filter(change -> change.record().equals(ID)).reduce((_, later) -> later).orElseThrow();
        assertThatThrownBy(() -> offices.undo(last, "")).isInstanceOf(VersionTakenOut.class);
        assertThat(offices.find(ID).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void takesAValueForToldOnlyWhereAllOfItStandsInTheWords() {
        assertThat(PastText.isToldBy("with IT through", "it")).isTrue();
        assertThat(PastText.isToldBy("with her through", "IT")).isFalse();
        assertThat(PastText.isToldBy("she, zoë müller, left", "Zoe Muller")).isTrue();
        assertThat(PastText.isToldBy("Jane left", "Jane Doe")).isFalse();
        assertThat(PastText.isToldBy("anything", " ")).isFalse();
    }
}
