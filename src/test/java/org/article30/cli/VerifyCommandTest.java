package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.article30.party.Party;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What "verify" answers about a register that somebody wrote to with another program. */
class VerifyCommandTest {

    private static final String ONE_CHARACTER = """
            update revision set value_after = replace(value_after, 'Payroll', 'Payrolk') where seq = 3""";

    @TempDir
    Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void makeRegister() throws IOException {
        var json = Files.writeString(folder.resolve("r.json"), """
                {"format":"article30-register","version":1,"register":{"title":"Records","organisations":["acme"]},
                "parties":[{"id":"acme","kind":"LEGAL_ENTITY","name":"Acme SA"}],
                "activities":[{"id":"pay","particulars":{"reference":"A-1","name":"Payroll"},"controllers":[{"party":"acme"}]}]}""");
        file = folder.resolve("r.mv.db");
        Said.by("import", file, json).done();
    }

    /** Any tool that opens H2 files can write to a register without a password. */
    private void past(String... statements) throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("r") + ";DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", ""); var statement = connection.createStatement()) {
            for (var command : statements) {
                statement.execute(command);
            }
        }
    }

    private String head() {
        return Said.by("head", file).done().out().lines().filter(line -> line.startsWith("sha256: ")).findFirst().orElseThrow().substring(8);
    }

    private Said verified(int code, Object... options) {
        var arguments = new java.util.ArrayList<Object>(java.util.List.of("verify", file));
        arguments.addAll(java.util.List.of(options));
        var said = Said.by(arguments.toArray());
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isEqualTo(code);
        return said;
    }

    @Test
    void saysConsistentWithItselfWithoutAHeadAndUnalteredWithOne() {
        assertThat(verified(CommandLineInterface.DONE).out()).contains("Consistent with itself", head());
        assertThat(verified(CommandLineInterface.DONE, "--head", head()).out()).contains("Unaltered since the head");
        var kept = folder.resolve("head.txt");
        Said.by("head", file, kept).done();
        assertThat(verified(CommandLineInterface.DONE, "--head", kept).out()).contains("Unaltered since the head");
    }

    @Test
    void namesTheRevisionOfWhichOneCharacterWasAltered() throws SQLException {
        past(ONE_CHARACTER);
        assertThat(verified(CommandLineInterface.NO).out()).contains("Change 3 was altered");
    }

    @Test
    void namesTheRecordThatWasAlteredBehindTheProgramsBack() throws SQLException {
        past("update register_record set content = replace(content, 'Acme SA', 'Acne SA')");
        assertThat(verified(CommandLineInterface.NO).out()).contains("Acme SA (Party) was altered");
    }

    @Test
    void namesTheRecordThatIsCalledOtherwiseInLists() throws SQLException {
        past("update register_record set title = 'Acne SA' where title = 'Acme SA'");
        assertThat(verified(CommandLineInterface.NO).out()).contains("Acme SA (Party) was altered");
    }

    @Test
    void namesTheRecordThatRefersToAnotherThanItSays() throws SQLException {
        past("delete from record_reference");
        assertThat(verified(CommandLineInterface.NO).out()).contains("Payroll (Processing activity) was altered");
    }

    @Test
    void namesTheTablesThatWereAltered() throws SQLException {
        past("alter table revision alter column seq varchar");
        assertThat(verified(CommandLineInterface.NO).out()).contains("The tables of the file are not those of a register: revision.").doesNotContain("were removed");
        past("create table foo (bar integer)", "drop table evidence_file");
        assertThat(verified(CommandLineInterface.NO).out()).contains("evidence_file, foo, revision");
    }

    @Test
    void tellsOfTheEvidenceFileThatIsNotThere() throws IOException {
        var json = Files.writeString(folder.resolve("d.json"), """
                {"format":"article30-register","version":1,"documents":[{"id":"dpa","title":"The contract","fileName":"dpa.pdf","fileHash":"%s"}]}""".formatted("ab".repeat(32)));
        Said.by("import", file, json).done();
        assertThat(verified(CommandLineInterface.DONE).out()).contains("A document names a file that the register does not hold: The contract");
    }

    @Test
    void missesTheNewestRevisionWhereAHeadWasKept() throws SQLException {
        var kept = head();
        past("set referential_integrity false", "delete from register_record where kind = 'activity'", "delete from revision where kind = 'activity'");
        assertThat(verified(CommandLineInterface.DONE).out()).contains("Consistent with itself");
        assertThat(verified(CommandLineInterface.NO, "--head", kept).out()).contains("No change has the hash that was kept", kept);
    }

    @Test
    void saysWhatWasTakenOutAndThatTheChainIsWhole() throws IOException {
        var json = Files.writeString(folder.resolve("s.json"), """
                {"format":"article30-register","version":1,"parties":[{"id":"acme","kind":"LEGAL_ENTITY","name":"Beta SA"}]}""");
        Said.by("import", file, json).done();
        var kept = head();
        assertThat(Said.by("redact", file, "--record", "Beta SA").done().out()).contains("name: Acme SA");
        Said.by("redact", file, "--record", "Beta SA", "--text", "Acme SA").refused("--reason");
        Said.by("redact", file, "--record", "Beta SA", "--text", "Beta SA", "--reason", "gone").refused("Beta SA");
        Said.by("redact", file, "--record", "Beta SA", "--text", "Acme SA", "--text", "Acme S", "--reason", "gone").refused("“Acme S”", "Nothing was changed");
        Said.by("redact", file, "--record", "Beta SA", "--text", "Acme SA", "--reason", "As ACME sa asked").refused("leave that out");
        Said.by("redact", file, "--record", "Beta SA", "--text", "Acme SA", "--reason", "Art. 17").done();
        assertThat(verified(CommandLineInterface.DONE, "--head", kept).out()).contains("Redacted", "Unaltered since the head that was kept, but for what was taken out after it", "Changes 2, 4 were altered after the head", "change 5, recorded on");
        assertThat(verified(CommandLineInterface.DONE, "--head", head()).out()).contains("Redacted", "nothing up to change 5").doesNotContain("but for");
        assertThat(Said.by("redact", file, "--record", "Beta SA").done().out()).doesNotContain("Acme SA");
    }

    @Test
    void findsARecordThatIsGoneByTheNameItHadLast() throws IOException {
        var json = Files.writeString(folder.resolve("s.json"), """
                {"format":"article30-register","version":1,"parties":[{"id":"roe","name":"Jane Roe"}]}""");
        Said.by("import", file, json).done();
        try (var register = OpenRegister.open(file, Password.none(), Clock.systemUTC(), "Ada")) {
            var parties = register.records(Party.KIND);
            parties.remove(parties.all().stream().filter(party -> party.value().name().equals("Jane Roe")).findFirst().orElseThrow(), "");
        }
        Said.by("redact", file, "--record", "Jane Row", "--text", "Jane Roe", "--reason", "Art. 17").refused("Jane Row", "Nothing was changed");
        Said.by("redact", file, "--record", "jane roe", "--text", "Jane Roe", "--reason", "Art. 17").done();
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("Jane Roe");
    }

    @Test
    void showsNoStateOfADayOfWhichTheValuesWereTakenOut() {
        Said.by("redact", file, "--before", java.time.LocalDate.now(java.time.ZoneOffset.UTC), "--reason", "Retention").done();
        Said.by("redact", file, "--before", "2999-01-01", "--reason", "Retention").refused("2999-01-01");
    }

    @Test
    void refusesWhatIsNoHead() {
        Said.by("verify", file, "--head", "abc").refused("abc", "64");
    }
}
