package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.h2.store.fs.Recorder;
import org.h2.store.fs.rec.FilePathRec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records each write that a program makes to a register file while it saves, closes and opens it again, and opens the
 * file as it would be had the program been killed before, or in the middle of, any one of them.
 */
class CutOffAtEveryWriteTest {

    private static final int SESSIONS = 4;
    private static final int SAVES = 25;
    private static final int FEW = 5;
    private static final int PAGE = 4096;

    /** One write to the file, or a cut of its length, and how many saves had been acknowledged by then. */
    private record Written(byte[] bytes, long at, int acknowledged) {

        boolean isCut() {
            return bytes.length == 0;
        }

        byte[] on(byte[] file, int part) {
            byte[] after = Arrays.copyOf(file, Math.max(file.length, (int) at + part));
            System.arraycopy(bytes, 0, after, (int) at, part);
            return after;
        }

        byte[] on(byte[] file) {
            return isCut() ? Arrays.copyOf(file, Math.min(file.length, (int) at)) : on(file, bytes.length);
        }
    }

    @TempDir
    private Path folder;

    private final List<Written> written = new ArrayList<>();
    private int acknowledged;

    @BeforeEach
    void record() {
        FilePathRec.register();
        FilePathRec.setRecorder((operation, _, bytes, at) -> {
            if (operation == Recorder.WRITE) {
                written.add(new Written(bytes.clone(), at, acknowledged));
            } else if (operation == Recorder.TRUNCATE) {
                written.add(new Written(new byte[0], at, acknowledged));
            }
        });
    }

    @AfterEach
    void recordNoMore() {
        FilePathRec.setRecorder(null);
    }

    @Test
    void findsEveryAcknowledgedSave() throws IOException {
        for (int session = 0; session < SESSIONS; session++) {
            save(SAVES);
        }
        FilePathRec.setRecorder(null);
        assertThat(lost(new byte[0])).isEmpty();
        assertThat(acknowledged).isEqualTo(SESSIONS * SAVES);
        assertThat(written).hasSizeGreaterThan(acknowledged);
    }

    /** What a killed program leaves is opened, saved to, closed, and the program killed again, at any write of all that. */
    @Test
    void findsEveryAcknowledgedSaveInWhatWasKilledBefore() throws IOException {
        save(FEW);
        byte[] file = Files.readAllBytes(folder.resolve("register.mv.db"));
        Random random = Chance.random(CutOffAtEveryWriteTest.class);
        for (int generation = 0; generation < Chance.rounds(12, 200); generation++) {
            Files.write(folder.resolve("register.mv.db"), file);
            written.clear();
            acknowledged = savesIn(file);
            record();
            save(FEW);
            FilePathRec.setRecorder(null);
            assertThat(lost(file)).as("generation %d", generation).isEmpty();
            for (Written next : written.subList(0, random.nextInt(written.size()))) {
                file = next.on(file);
            }
        }
    }

    /** Which saves would be lost had the program been killed at any of the writes recorded since the file was as it is. */
    private List<String> lost(byte[] before) throws IOException {
        byte[] file = before;
        List<String> lost = new ArrayList<>();
        for (Written next : written) {
            for (byte[] left : Stream.of(file, next.on(file, next.bytes.length / PAGE / 2 * PAGE)).distinct().toList()) {
                int found = next.acknowledged == 0 ? 0 : savesIn(left);
                if (found < next.acknowledged) {
                    lost.add("%d of %d".formatted(found, next.acknowledged));
                }
            }
            file = next.on(file);
        }
        return lost;
    }

    private void save(int times) {
        try (Connections register = new Connections("jdbc:h2:rec:" + folder.resolve("register").toAbsolutePath() + Connections.IN_PLACE, FileKey.NONE)) {
            if (acknowledged == 0) {
                register.sql().execute("create table saved (number integer primary key, content varchar)");
                register.sql().execute("create table latest (number integer)");
                register.sql().execute("insert into latest values (0)");
            }
            Transactions transactions = new Transactions();
            for (int i = 0; i < times; i++) {
                transactions.write(register, sql -> sql.execute("insert into saved values (?, ?)", acknowledged + 1, "x".repeat(3_000))
                        + sql.execute("update latest set number = ?", acknowledged + 1));
                acknowledged++;
            }
        }
    }

    private int savesIn(byte[] left) throws IOException {
        RegisterFile copy = RegisterFile.of(folder.resolve("left"));
        Files.write(copy.path(), left);
        try (Connections opened = Connections.toLookAt(copy, FileKey.NONE)) {
            assertThat(LastClose.isWhole(opened.file())).isTrue();
            int count = opened.sql().fetchSingle("select count(content) from saved").get(0, int.class);
            assertThat(opened.sql().fetchSingle("select number from latest").get(0, int.class)).isEqualTo(count);
            return count;
        }
    }
}
