package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFileTest {

    @TempDir
    private Path folder;

    @Test
    void leavesARegisterAloneWhoseNameOnlyLooksLikeItsOwn() throws IOException {
        for (String name : List.of("clients.new", "clients.schema-1", "clients.temp", "clients.unfinished.old")) {
            make(name).close();
        }
        try (Database clients = make("clients")) {
            clients.changePassword(password("secret"));
        }
        Database.open(at("clients"), password("secret")).close();
        assertThat(names()).containsExactly("clients.mv.db", "clients.new.mv.db", "clients.schema-1.mv.db", "clients.temp.mv.db", "clients.unfinished.old.mv.db");
    }

    @Test
    void refusesTheNameThatItRemoves() {
        assertThatThrownBy(() -> make("clients.unfinished")).isInstanceOf(RegisterFileProblem.UnusableName.class);
    }

    @Test
    void takesNamesThatMeanSomethingElsewhere() {
        for (String name : List.of("a b", "ü 名", "%41", "~", "${user.home}", "a#b?c", "it's", ".hidden", "x.mv.db.mv.db")) {
            make(name).close();
            Database.open(at(name), Password.none()).close();
        }
        assertThat(names()).hasSize(9);
    }

    @Test
    void encryptsTheFileBehindALink() throws IOException {
        make("real").close();
        Files.createSymbolicLink(at("link.mv.db"), at("real.mv.db"));
        try (Database database = Database.open(at("link"), Password.none())) {
            assertThatThrownBy(() -> Database.open(at("real"), Password.none())).isInstanceOf(RegisterFileProblem.AlreadyOpen.class);
            database.changePassword(password("secret"));
        }
        assertThat(Files.isSymbolicLink(at("link.mv.db"))).isTrue();
        assertThat(Files.readAllBytes(at("real.mv.db"))).startsWith("H2encrypt".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void keepsWhoMayReadTheFileWhenItIsBuiltAnew() throws IOException {
        try (Database database = make("mine")) {
            Files.setPosixFilePermissions(at("mine.mv.db"), PosixFilePermissions.fromString("rw-------"));
            database.changePassword(password("secret"));
            database.changePassword(Password.none());
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(at("mine.mv.db")))).isEqualTo("rw-------");
    }

    @Test
    void opensOnceForManyThreadsAtATime() throws Exception {
        make("race").close();
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Future<Boolean>> tries = IntStream.range(0, 6).mapToObj(_ -> threads.submit(() -> {
                start.await();
                return opens("race");
            })).toList();
            start.countDown();
            int opened = 0;
            for (Future<Boolean> attempt : tries) {
                opened += attempt.get() ? 1 : 0;
            }
            assertThat(opened).isEqualTo(1);
        }
    }

    @Test
    void takesAPasswordForOneWhateverItBeginsWith() {
        Password odd = password("\0abc");
        assertThat(odd.isNone()).isFalse();
        odd.wipe();
        assertThat(odd.isNone()).isTrue();
    }

    @Test
    void takesAnAccentedLetterHoweverItIsComposed() {
        Database.create(at("accents"), password("caf\u00e9")).close();
        Database.open(at("accents"), password("cafe\u0301")).close();
        assertThatThrownBy(() -> Database.open(at("accents"), password("cafe"))).isInstanceOf(RegisterFileProblem.WrongPassword.class);
    }

    @Test
    void canBeTriedAgainAfterAFailure() throws IOException {
        Files.writeString(at("letter.mv.db"), "Dear Sir or Madam");
        assertThatThrownBy(() -> Database.open(at("letter"), Password.none())).isInstanceOf(RegisterFileProblem.NotARegister.class);
        Files.delete(at("letter.mv.db"));
        make("letter").close();
    }

    private boolean opens(String name) {
        try {
            Database.open(at(name), Password.none());
            return true;
        } catch (RegisterFileProblem.AlreadyOpen e) {
            return false;
        }
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    private Database make(String name) {
        return Database.create(at(name), Password.none());
    }

    private static Password password(String text) {
        return Password.of(text.toCharArray());
    }

    private List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
