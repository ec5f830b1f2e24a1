package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.history.Revision;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merges by the command line, and whose name, which reason and which day its changes bear. */
class MergeCommandTest {

    private static final String RECORDS = """
            {"format":"article30-register","version":1,
            "parties":[{"id":"acme","name":"Acme"},{"id":"acme-ltd","name":"Acme Ltd.","legalForm":"Ltd."}],
            "activities":[{"id":"pay","particulars":{"reference":"P1","name":"Payroll"},"controllers":[{"party":"acme-ltd"}]}]}""";

    @TempDir
    private Path folder;

    private Path register(Object... options) throws IOException {
        var file = folder.resolve("register.mv.db");
        var words = new ArrayList<Object>(List.of("import", file, Files.writeString(folder.resolve("records.json"), RECORDS)));
        words.addAll(List.of(options));
        Said.by(words.toArray()).done();
        return file;
    }

    private static List<Revision> history(Path file) {
        try (var register = OpenRegister.look(file, Password.none())) {
            return register.history().since(0);
        }
    }

    private static int count(Path file, Kind<?> kind) {
        try (var register = OpenRegister.look(file, Password.none())) {
            return register.records(kind).count();
        }
    }

    @Test
    void mergesWhatNamesReferencesOrIdsNameAndSaysWhatFollows() throws IOException {
        var file = register();

        var said = Said.by("merge", file, "Acme", "acme-ltd", "--reason", "Recorded twice", "--since", "2026-03-01", "--author", "Bob").done();

        assertThat(said.out()).contains("Merged “Acme Ltd.” into “Acme”: 1 records that referred to it follow, 1 fields took something over.");
        assertThat(count(file, Party.KIND)).isEqualTo(1);
        assertThat(history(file).subList(3, 6)).hasSize(3).allSatisfy(revision -> {
            assertThat(revision.reason()).isEqualTo("Merged: “Acme Ltd.” into “Acme”: Recorded twice");
            assertThat(revision.effectiveOn()).isEqualTo(LocalDate.of(2026, 3, 1));
            assertThat(revision.author()).isEqualTo("Bob");
        });
    }

    @Test
    void saysWhatAMergeWouldDoAndChangesNothing() throws IOException {
        var file = register();

        var said = Said.by("merge", file, "Acme", "Acme Ltd.", "--dry-run").done();

        assertThat(said.out()).contains("would be merged", "P1 Payroll (processing activity)", "Nothing was changed.");
        assertThat(history(file)).hasSize(3);
    }

    @Test
    void refusesInASentenceWhatCannotBeMerged() throws IOException {
        var file = register();

        Said.by("merge", file, "Acme", "Acme").refused("one and the same record");
        Said.by("merge", file, "Acme", "P1").refused("Merge two activities or two parties");
        Said.by("merge", file, "Acme", "Nobody").refused("no activity or party “Nobody”");
        Said.by("merge", file, "Acme", "Acme Ltd.", "--since", "3026-01-01").refused("still to come");
        assertThat(history(file)).hasSize(3);
    }

    @Test
    void importsForAReasonSinceADay() throws IOException {
        var file = register("--reason", "From the old list", "--since", "2020-05-25", "--author", "Ada");

        assertThat(history(file)).hasSize(3).allSatisfy(revision -> {
            assertThat(revision.reason()).isEqualTo("From the old list");
            assertThat(revision.effectiveOn()).isEqualTo(LocalDate.of(2020, 5, 25));
            assertThat(revision.author()).isEqualTo("Ada");
        });
    }

    @Test
    void importsNothingThatIsTrueOnlyFromADayToCome() throws IOException {
        var file = folder.resolve("register.mv.db");
        var source = Files.writeString(folder.resolve("records.json"), RECORDS);

        Said.by("import", file, source, "--since", "3026-01-01").refused("still to come");
        Said.by("import", file, source, "--since", "soon").refused("“soon” cannot be used for --since");
        assertThat(file).doesNotExist();
    }

    @Test
    void bearsTheNameOfTheSystemsUserWhereNoneIsStated() throws IOException {
        var file = register();
        Said.by("template", "add", "payroll", file).done();

        assertThat(history(file)).extracting(Revision::author).containsOnly(System.getProperty("user.name"));
        assertThat(count(file, Activity.KIND)).isEqualTo(2);
    }
}
