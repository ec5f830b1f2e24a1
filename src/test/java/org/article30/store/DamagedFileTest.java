package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.article30.exchange.Import;
import org.article30.exchange.RegisterJson;
import org.article30.exchange.Samples;
import org.article30.party.Party;
import org.article30.register.OpenRegister;
import org.article30.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Registers with history and evidence whose bytes were altered at random: each opens and is right, or says what is wrong
 * with it and is left as it is. Never a fault of the program, never a loss without a word.
 */
class DamagedFileTest {

    private static final byte[] EVIDENCE = "Data processing agreement. ".repeat(800).getBytes(StandardCharsets.UTF_8);
    private static final Random RANDOM = Chance.random(DamagedFileTest.class);

    /** What came of opening a file. */
    private enum Outcome { RIGHT, DAMAGED, UNSOUND }

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static String expected = "";
    private static byte[] plain = new byte[0];
    private static byte[] encrypted = new byte[0];
    private static FileKey key = FileKey.NONE;

    @BeforeAll
    static void write() throws IOException {
        Path file = shared.resolve("whole.mv.db");
        try (OpenRegister register = OpenRegister.create(file, Password.none(), Clock.systemUTC(), "Ada")) {
            new Import(register, Samples.load("bpe")).run("begun");
            register.evidence().put(EVIDENCE, "application/pdf");
            for (var party : register.records(Party.KIND).all()) {
                register.records(Party.KIND).save(party, "again");
            }
            expected = written(register);
            register.database().copyTo(shared.resolve("secret"), Password.of("secret".toCharArray()));
        }
        plain = Files.readAllBytes(file);
        encrypted = Files.readAllBytes(shared.resolve("secret.mv.db"));
        key = RegisterFile.of(shared.resolve("secret")).key(Password.of("secret".toCharArray()));
    }

    @Test
    void opensAndIsRightOrIsSaidToBeDamagedWhereThisProgramClosedIt() throws IOException {
        for (byte[] whole : List.of(plain, encrypted)) {
            Map<Outcome, Integer> outcomes = tried(whole, Chance.rounds(30, 300));
            assertThat(outcomes).doesNotContainKey(Outcome.UNSOUND);
            assertThat(outcomes.get(Outcome.DAMAGED)).isPositive();
        }
    }

    @Test
    void opensAndIsRightOrIsSaidNotToBeWhereAnotherProgramClosedIt() throws IOException {
        for (byte[] whole : List.of(plain, encrypted)) {
            assertThat(tried(unsealed(whole), Chance.rounds(20, 200)).get(Outcome.DAMAGED)).isPositive();
        }
    }

    @Test
    void tellsADamagedHeaderOfAnEncryptedFileFromAWrongPassword() throws IOException {
        for (int place : List.of(3, 12, 66, 100, 105, 120, 4_100)) {
            byte[] altered = encrypted.clone();
            altered[place] ^= 1;
            Path file = Files.write(folder.resolve("r.mv.db"), altered);
            assertThat(problem(() -> Database.open(file, Password.of("secret".toCharArray())).close())).as("byte %d", place)
                    .isInstanceOf(RegisterFileProblem.Damaged.class);
        }
    }

    @Test
    void noticesEachBitOfAFileThatThisProgramClosed() throws IOException {
        for (int i = 0; i < Chance.rounds(200, 5_000); i++) {
            byte[] altered = plain.clone();
            int place = 8_192 + RANDOM.nextInt(plain.length - 8_192);
            altered[place] ^= (byte) (1 << RANDOM.nextInt(8));
            RegisterFile file = new RegisterFile(Files.write(folder.resolve("r.mv.db"), altered));
            assertThat(problem(() -> Seal.holds(file))).as("byte %d", place).isInstanceOf(RegisterFileProblem.Damaged.class);
        }
    }

    private Map<Outcome, Integer> tried(byte[] whole, int rounds) throws IOException {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int round = 0; round < rounds; round++) {
            List<String> done = new ArrayList<>();
            byte[] altered = altered(whole, done);
            outcomes.merge(opened(altered, done.toString()), 1, Integer::sum);
        }
        System.out.println(outcomes);
        return outcomes;
    }

    private Outcome opened(byte[] altered, String done) throws IOException {
        Path file = Files.write(folder.resolve("r.mv.db"), altered);
        Outcome outcome = Outcome.DAMAGED;
        boolean refused = true;
        try (OpenRegister register = new OpenRegister(database(file, altered), Clock.systemUTC(), "Ada")) {
            refused = false;
            outcome = register.database().wasClosedInOrder() || register.isSound() ? Outcome.RIGHT : Outcome.UNSOUND;
            if (outcome == Outcome.RIGHT) {
                assertThat(register.history().verify().breaks()).as(done).isEmpty();
                assertThat(written(register)).as(done).isEqualTo(expected);
            }
        } catch (RegisterFileProblem said) {
            assertThat(Texts.in(Locale.ENGLISH).text(said.textKey(), said.arguments().toArray())).as(done).contains("r.mv.db");
            if (refused) {
                assertThat(Arrays.equals(Files.readAllBytes(file), altered)).as(done).isTrue();
                try (var files = Files.list(folder)) {
                    assertThat(files).as(done).hasSize(1);
                }
            }
        } catch (RuntimeException e) {
            throw new AssertionError(done, e);
        }
        return outcome;
    }

    /** With the key at hand where it is still the same: to stretch the password a thousand times takes minutes. */
    private static Database database(Path file, byte[] altered) {
        if (altered.length < FileKey.HEADER_LENGTH || altered[1] == ':') {
            return Database.open(file, Password.none());
        }
        return Arrays.equals(altered, 0, Seal.PLACE, encrypted, 0, Seal.PLACE)
                ? Database.opened(RegisterFile.of(file), key, Migrations.ALL, _ -> { })
                : Database.open(file, Password.of("secret".toCharArray()));
    }

    private static String written(OpenRegister register) {
        StringWriter text = new StringWriter();
        RegisterJson.write(register.content(), text);
        register.evidence().all().forEach(sha256 -> text.append(sha256).append(String.valueOf(register.evidence().get(sha256).orElseThrow().bytes().length)));
        return text.toString();
    }

    private static byte[] altered(byte[] whole, List<String> done) {
        byte[] file = whole.clone();
        int place = RANDOM.nextInt(file.length);
        int length = Math.min(file.length - place, 1 + RANDOM.nextInt(200));
        int kind = RANDOM.nextInt(6);
        done.add(List.of("bit at ", "noise at ", "hole at ", "cut at ", "grown from ", "swapped at ").get(kind) + place);
        switch (kind) {
            case 0 -> file[place] ^= (byte) (1 << RANDOM.nextInt(8));
            case 1 -> noise(file, place, length);
            case 2 -> Arrays.fill(file, place / 512 * 512, Math.min(file.length, place / 512 * 512 + 512), (byte) 0);
            case 3 -> file = Arrays.copyOf(file, place);
            case 4 -> file = Arrays.copyOf(file, file.length + length);
            default -> swap(file, place / 4096 * 4096, RANDOM.nextInt(file.length / 4096) * 4096);
        }
        return file;
    }

    private static void noise(byte[] file, int place, int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        System.arraycopy(bytes, 0, file, place, length);
    }

    private static void swap(byte[] file, int one, int other) {
        byte[] kept = Arrays.copyOfRange(file, one, one + 4096);
        System.arraycopy(file, other, file, one, Math.min(4096, file.length - Math.max(one, other)));
        System.arraycopy(kept, 0, file, other, Math.min(4096, file.length - Math.max(one, other)));
    }

    private static byte[] unsealed(byte[] whole) {
        byte[] file = whole.clone();
        Arrays.fill(file, Seal.PLACE, Seal.PLACE + Seal.WIDTH, (byte) 0);
        return file;
    }

    private static RuntimeException problem(Runnable opening) {
        try {
            opening.run();
        } catch (RegisterFileProblem e) {
            return e;
        }
        throw new AssertionError("nothing was found wrong");
    }
}
