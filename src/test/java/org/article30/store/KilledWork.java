package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.article30.backup.Backup;
import org.article30.backup.Restore;
import org.article30.exchange.Import;
import org.article30.exchange.RegisterJson;
import org.article30.party.Party;
import org.article30.register.OpenRegister;

/**
 * What the program does to a register file, and may be killed at. A new one needs how it is done without end, how many
 * times the register shows it done, and, where it leaves anything else than the register, what that may be.
 */
enum KilledWork {

    /** Saves party after party, closing and opening the register in between. */
    SAVE(false) {
        @Override
        void work(Path folder, IntConsumer done) {
            for (boolean first = true; ; first = false) {
                try (OpenRegister register = opened(folder)) {
                    begun(first);
                    for (int i = 0, number = done(register); i < 5; i++) {
                        register.records(Party.KIND).add(named(++number + WORDS.repeat(50)));
                        done.accept(number);
                    }
                }
            }
        }

        @Override
        int done(OpenRegister register) {
            return register.records(Party.KIND).count();
        }
    },

    /** The same under a password. */
    SAVE_ENCRYPTED(true) {
        @Override
        void work(Path folder, IntConsumer done) throws IOException {
            SAVE.work(folder, done);
        }

        @Override
        int done(OpenRegister register) {
            return SAVE.done(register);
        }
    },

    /** Imports the same forty parties over and over, each time under another name. */
    IMPORT(false) {
        @Override
        void work(Path folder, IntConsumer done) {
            try (OpenRegister register = opened(folder)) {
                begun(true);
                for (int time = done(register) + 1; ; time++) {
                    new Import(register, RegisterJson.read(new StringReader(text(time)))).run("again");
                    done.accept(time);
                }
            }
        }

        private static String text(int time) {
            return "{\"format\":\"article30-register\",\"version\":1,\"parties\":[" + IntStream.range(0, 40)
                    .mapToObj(i -> "{\"id\":\"p" + i + "\",\"kind\":\"LEGAL_ENTITY\",\"name\":\"" + time + "\"}").collect(Collectors.joining(",")) + "]}";
        }

        @Override
        int done(OpenRegister register) {
            List<Party> parties = register.records(Party.KIND).all().stream().map(Stored::value).filter(party -> party.name().matches("\\d+")).toList();
            assertThat(parties.stream().map(Party::name).distinct().count()).as("an import is whole or not at all").isLessThan(2);
            return parties.isEmpty() ? 0 : Integer.parseInt(parties.getFirst().name());
        }
    },

    /** Brings a register up to the next version of the schema, again and again from the same old file. */
    MIGRATE(false) {
        @Override
        void work(Path folder, IntConsumer done) throws IOException {
            Path old = Files.copy(file(folder), folder.resolve("old"), StandardCopyOption.REPLACE_EXISTING);
            begun(true);
            for (int time = 1; ; time++) {
                Files.copy(old, folder.resolve("whole"), StandardCopyOption.REPLACE_EXISTING);
                Files.move(folder.resolve("whole"), file(folder), StandardCopyOption.ATOMIC_MOVE);
                Database.open(file(folder), Password.none(), LATER).close();
                done.accept(time);
            }
        }

        @Override
        OpenRegister opened(Path folder) {
            return new OpenRegister(Database.open(file(folder), Password.none(), LATER), Clock.systemUTC(), "Ada");
        }

        @Override
        void requireNothingBeside(Path folder) throws IOException {
            byte[] old = Files.readAllBytes(folder.resolve("old"));
            try (var files = Files.newDirectoryStream(folder, "register.schema-*")) {
                for (Path copy : files) {
                    assertThat(Files.readAllBytes(copy)).isEqualTo(old);
                    Files.delete(copy);
                }
            }
            Files.copy(folder.resolve("old"), file(folder), StandardCopyOption.REPLACE_EXISTING);
            Files.delete(folder.resolve("old"));
            Files.deleteIfExists(folder.resolve("whole"));
            super.requireNothingBeside(folder);
        }
    },

    /** Sets a password for the first time, and takes it away to set it again. */
    SET_PASSWORD(false) {
        @Override
        void work(Path folder, IntConsumer done) throws IOException {
            change(folder, done, true);
        }
    },

    /** Changes a password to another. */
    CHANGE_PASSWORD(true) {
        @Override
        void work(Path folder, IntConsumer done) throws IOException {
            change(folder, done, false);
        }
    },

    /** Takes the password away, and sets it to take it away again. */
    REMOVE_PASSWORD(true) {
        @Override
        void work(Path folder, IntConsumer done) throws IOException {
            change(folder, done, true);
        }
    },

    /** Writes backup after backup, each of one party more. */
    BACKUP(true) {
        @Override
        void work(Path folder, IntConsumer done) {
            try (OpenRegister register = opened(folder)) {
                begun(true);
                for (int time = 1; ; time++) {
                    register.records(Party.KIND).add(named("one more"));
                    Path target = folder.resolve("backup-" + UUID.randomUUID() + BACKUP_ENDING);
                    new Backup(register.database(), Clock.systemUTC()).writeTo(target, _ -> { });
                    done.accept(time);
                }
            }
        }

        /** Every backup that has its name is whole; of one cut off at most a hidden part is left, encrypted as the register is. */
        @Override
        void requireNothingBeside(Path folder) throws IOException {
            try (var backups = Files.newDirectoryStream(folder, "backup-*")) {
                for (Path backup : backups) {
                    try (Restore restore = Restore.of(backup, folder.resolve("again"), secret(), _ -> { })) {
                        assertThat(restore.header().records()).isGreaterThan(20);
                    }
                    Files.delete(backup);
                }
            }
            delete(folder, ".*.part");
            super.requireNothingBeside(folder);
        }
    },

    /** Puts a register from its backup in the place of the one that is there, again and again. */
    RESTORE(true) {
        @Override
        void prepare(Path folder) {
            super.prepare(folder);
            try (OpenRegister register = opened(folder)) {
                new Backup(register.database(), Clock.systemUTC()).writeTo(folder.resolve(KEPT), _ -> { });
            }
        }

        @Override
        void work(Path folder, IntConsumer done) {
            begun(true);
            for (int time = 1; ; time++) {
                try (Restore restore = Restore.of(folder.resolve(KEPT), file(folder), secret(), _ -> { })) {
                    restore.place(Clock.systemUTC());
                }
                done.accept(time);
            }
        }

        @Override
        void requireNothingBeside(Path folder) throws IOException {
            delete(folder, "register.replaced-*");
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactlyInAnyOrder(file(folder), folder.resolve(KEPT));
            }
        }
    };

    private static final String BACKUP_ENDING = ".sql.gz.a30";
    private static final String KEPT = "kept" + BACKUP_ENDING;

    /** What is said in the register and must show nowhere beside it once it is encrypted. */
    static final String WORDS = " words for nobody else";

    static final Migrations LATER = new Migrations(Migrations.ALL.known() + 1,
            List.of("classpath:org/article30/store/migrations", "classpath:org/article30/store/later"));

    private final boolean encrypted;

    KilledWork(boolean encrypted) {
        this.encrypted = encrypted;
    }

    /** Does it without end, and says which time is done. */
    abstract void work(Path folder, IntConsumer done) throws IOException;

    /** How many times the register shows it done. */
    int done(OpenRegister register) {
        return register.records(Party.KIND).count();
    }

    /** What has to be there before it. */
    void prepare(Path folder) {
        try (OpenRegister register = OpenRegister.create(file(folder), encrypted ? secret() : Password.none(), Clock.systemUTC(), "Ada")) {
            for (int i = 0; i < 20; i++) {
                register.records(Party.KIND).add(named(i + WORDS.repeat(100)));
            }
        }
    }

    /** Throws unless as much is there as was acknowledged; gives how much is. */
    int requireAll(OpenRegister register, int acknowledged) {
        assertThat(register.records(Party.KIND).count()).isGreaterThanOrEqualTo(20);
        int found = done(register);
        if (counts()) {
            assertThat(found).isGreaterThanOrEqualTo(acknowledged);
            return found;
        }
        return Math.max(1, acknowledged);
    }

    private boolean counts() {
        return this == SAVE || this == SAVE_ENCRYPTED || this == IMPORT;
    }

    /** Throws if there is anything else than the register after it was opened and closed again. */
    void requireNothingBeside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file(folder));
        }
    }

    /** Whether it is to write plain text: the half-made file of a password taken away is gone when the register is next opened. */
    boolean writesPlainText() {
        return this == SET_PASSWORD || this == REMOVE_PASSWORD;
    }

    /** The register, under whatever password it has now. */
    OpenRegister opened(Path folder) {
        try {
            return OpenRegister.open(file(folder), Password.none(), Clock.systemUTC(), "Ada");
        } catch (RegisterFileProblem.PasswordNeeded e) {
            return OpenRegister.open(file(folder), secret(), Clock.systemUTC(), "Ada");
        }
    }

    private static void delete(Path folder, String names) throws IOException {
        try (var files = Files.newDirectoryStream(folder, names)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    static Path file(Path folder) {
        return folder.resolve("register.mv.db");
    }

    private static Password secret() {
        return Password.of("secret".toCharArray());
    }

    private static Party named(String name) {
        return Json.read("{\"kind\":\"LEGAL_ENTITY\",\"name\":\"" + name + "\"}", Party.class);
    }

    private static void begun(boolean first) {
        if (first) {
            System.out.println("begun;");
        }
    }

    /** Between the key the file has and another, or none; each password is stretched as rarely as can be. */
    private static void change(Path folder, IntConsumer done, boolean toNone) throws IOException {
        RegisterFile file = new RegisterFile(file(folder));
        FileKey now = isEncrypted(folder) ? file.key(secret()) : FileKey.NONE;
        List<FileKey> keys = List.of(now, toNone && !now.isNone() ? FileKey.NONE : FileKey.fresh(secret()));
        try (Database database = Database.opened(file, now, Migrations.ALL, _ -> { })) {
            begun(true);
            for (int time = 1; ; time++) {
                database.change(keys.get(time % 2));
                done.accept(time);
            }
        }
    }

    /** Whether the register is encrypted. */
    static boolean isEncrypted(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(file(folder))) {
            return in.read() == 'H' && in.read() == '2';
        }
    }
}
