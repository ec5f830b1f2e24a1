package org.article30.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.article30.activity.Activity;
import org.article30.backup.Backup;
import org.article30.backup.Restore;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.article30.store.Database;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Registers as each released version of the program wrote them open in this one, with all they hold. A file of schema N is
 * {@code store/released/schema-N.mv.db}, what it exported when it was written {@code schema-N.json}; a new schema adds its own.
 */
class ReleasedSchemasTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"schema-1", "schema-1-encrypted"})
    void opensWithItsRecordsAndAHistoryThatStillProvesThem(String name) throws Exception {
        var file = Files.copy(released(name + ".mv.db"), folder.resolve(name + ".mv.db"));
        try (var register = OpenRegister.open(file, password(name), Clock.systemUTC(), "Privacy office")) {
            assertThat(register.content().size()).isEqualTo(128);
            assertThat(register.history().verify().breaks()).isEmpty();
            assertThat(register.history().length()).isEqualTo(name.endsWith("encrypted") ? 128 : 130);
            assertThat(register.records(Activity.KIND).all()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "schema-1")
    void exportsTheBytesItExportedThen(String name) throws Exception {
        var file = Files.copy(released(name + ".mv.db"), folder.resolve(name + ".mv.db"));
        var written = new StringWriter();
        try (var register = OpenRegister.open(file, Password.none(), Clock.systemUTC(), "Privacy office")) {
            RegisterJson.write(register.content(), written);
        }
        assertThat(written).hasToString(Files.readString(released(name + ".json")));
    }

    @ParameterizedTest
    @ValueSource(strings = "schema-1")
    void keepsTheFileAsItWasBesideTheUpdatedOne(String name) throws Exception {
        var file = Files.copy(released(name + ".mv.db"), folder.resolve(name + ".mv.db"));
        Database.open(file, Password.none()).close();
        assertThat(folder.resolve(name + ".schema-1.mv.db")).hasSameBinaryContentAs(released(name + ".mv.db"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema-1", "schema-1-encrypted"})
    void canBeBackedUpAsItIsBeforeItIsUpdated(String name) throws Exception {
        var file = Files.copy(released(name + ".mv.db"), folder.resolve(name + ".mv.db"));
        var backup = folder.resolve("before.backup");
        Database.open(file, password(name), older -> assertThat(new Backup(older, Clock.systemUTC()).writeTo(backup, _ -> { }).schema()).isEqualTo(1)).close();
        var restored = folder.resolve("restored.mv.db");
        try (var restore = Restore.of(backup, restored, password(name), _ -> { })) {
            restore.place(Clock.systemUTC());
        }
        try (var register = OpenRegister.look(restored, password(name)); var updated = OpenRegister.look(file, password(name))) {
            assertThat(register.database().schema()).isEqualTo(updated.database().schema());
            assertThat(register.history().head()).isEqualTo(updated.history().head());
            assertThat(register.history().verify().breaks()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "schema-1")
    void staysAsItIsWhereWhatComesBeforeTheUpdateFails(String name) throws Exception {
        var file = Files.copy(released(name + ".mv.db"), folder.resolve(name + ".mv.db"));
        assertThatThrownBy(() -> Database.open(file, Password.none(), _ -> {
            throw new IllegalStateException("no room");
        })).hasMessage("no room");
        assertThat(file).hasSameBinaryContentAs(released(name + ".mv.db"));
        assertThat(folder.toFile().list()).containsExactly(name + ".mv.db");
    }

    private static Password password(String name) {
        return name.endsWith("encrypted") ? Password.of("correct horse".toCharArray()) : Password.none();
    }

    private static Path released(String name) throws URISyntaxException {
        return Path.of(ReleasedSchemasTest.class.getResource("/org/article30/store/released/" + name).toURI());
    }
}
