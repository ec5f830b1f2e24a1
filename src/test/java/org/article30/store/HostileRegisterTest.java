package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register that comes by mail may define more than tables, in words that H2 runs when it opens the file. None of it ever runs. */
class HostileRegisterTest {

    private static final String RAN = "article30.hostile.ran";
    private static final String SOURCE = "$$ Object f() { System.setProperty(\"" + RAN + "\", \"yes\"); return null; } $$";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "create alias f as " + SOURCE,
        "create alias f for \"java.lang.System.getProperty(java.lang.String)\"",
        "create force trigger t before insert on \"public\".\"revision\" as " + SOURCE,
        "create force trigger t before select on \"public\".\"revision\" call \"org.article30.store.HostileRegisterTest$Loaded\"",
        "create force aggregate a for \"org.article30.store.HostileRegisterTest$Loaded\"",
        "create view v as select 1 as one",
        "create force view v as select * from csvread('/etc/passwd')",
        "create linked table l('', 'jdbc:h2:mem:elsewhere', 'sa', '', 'information_schema.tables')",
        "create domain d as integer default 1",
        "create constant c value 1",
        "create schema other",
        "create sequence s",
        "create role r",
        "create user other password 'x'",
        "create table other(id integer default length('x'))",
        "create table other(id integer generated always as (1 + 1))",
        "create table other(id integer, constraint c check (id > length(file_read('/etc/passwd'))))",
        "create table other(o java_object)",
        "comment on table \"public\".\"revision\" is 'x'",
        "alter table \"public\".\"register_record\" alter column \"title\" set default file_read('/etc/passwd')",
    })
    void isRefusedBeforeAnythingInItRuns(String definition) throws Exception {
        Database.create(folder.resolve("r"), Password.none()).close();
        define(definition);
        byte[] before = Files.readAllBytes(folder.resolve("r.mv.db"));
        assertThatThrownBy(() -> Database.open(folder.resolve("r"), Password.none()).close()).isInstanceOf(RegisterFileProblem.Foreign.class);
        assertThatThrownBy(() -> Database.look(folder.resolve("r"), Password.none()).close()).isInstanceOf(RegisterFileProblem.Foreign.class);
        assertThat(System.getProperty(RAN)).isNull();
        assertThat(Files.readAllBytes(folder.resolve("r.mv.db"))).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    /** By another process, which may load what it likes. */
    private void define(String definition) throws Exception {
        Process writer = Child.start(Definer.class, List.of(), folder.resolve("r").toString(), definition);
        assertThat(writer.inputReader().lines()).contains("defined");
    }

    /** Does one thing to a database as any H2 tool would. */
    static final class Definer {
        public static void main(String[] arguments) throws SQLException {
            try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + arguments[0] + ";DATABASE_TO_LOWER=TRUE", "sa", "");
                    var statement = connection.createStatement()) {
                statement.execute(arguments[1]);
                System.out.println("defined");
            }
        }
    }

    /** What must never be loaded because a file names it. */
    public static final class Loaded {
        static {
            System.setProperty(RAN, "yes");
        }
    }

    @Test
    void isRefusedWhereItNamesAClassToBeMadeOne() {
        Database.create(folder.resolve("r"), Password.none()).close();
        try (MVStore store = new MVStore.Builder().fileName(folder.resolve("r.mv.db").toString()).open()) {
            MVMap<String, String> types = store.openMap("_", new MVMap.Builder<String, String>().keyType(StringDataType.INSTANCE).valueType(new Named()));
            types.clear();
            types.put("x", Loaded.class.getName());
        }
        assertThatThrownBy(() -> Database.open(folder.resolve("r"), Password.none())).isInstanceOf(RegisterFileProblem.Foreign.class);
        assertThat(System.getProperty(RAN)).isNull();
    }

    /** A class by its name, as H2 writes one. */
    private static final class Named extends BasicDataType<String> {

        @Override
        public int getMemory(String name) {
            return 0;
        }

        @Override
        public void write(WriteBuffer to, String name) {
            to.putVarInt(name.length()).putStringData(name, name.length());
        }

        @Override
        public String read(ByteBuffer from) {
            from.position(from.limit());
            return "";
        }

        @Override
        public String[] createStorage(int size) {
            return new String[size];
        }
    }

    @Test
    void bringsNoJavaObjectsToLife() throws Exception {
        Database.inMemory().close();
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new java.util.Date());
        }
        assertThatThrownBy(() -> new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject()).isInstanceOf(InvalidClassException.class);
    }

    @Test
    void letsThroughWhatOurOwnProgramsWrite() {
        try (Database made = Database.create(folder.resolve("r"), Password.none())) {
            made.copyTo(folder.resolve("copy"));
            // what H2 notes of its own accord once a table has grown
            made.write(sql -> sql.execute("analyze"));
        }
        Database.open(folder.resolve("r"), Password.none()).close();
        Database.open(folder.resolve("copy"), Password.none()).close();
    }
}
