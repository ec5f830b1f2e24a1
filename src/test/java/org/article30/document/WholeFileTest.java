package org.article30.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.article30.document.FileNotWritten.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    private static FileNotWritten failure(Path target, WholeFile.Content<?> content) {
        return catchThrowableOfType(FileNotWritten.class, () -> WholeFile.write(target, content));
    }

    private String only(String name) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly(name);
        }
        return Files.readString(folder.resolve(name));
    }

    @Test
    void writesTheFileAndPassesOnWhatTheContentSays() throws IOException {
        int said = WholeFile.write(folder.resolve("report.pdf"), out -> {
            out.write('x');
            return 7;
        });
        assertThat(said).isEqualTo(7);
        assertThat(only("report.pdf")).isEqualTo("x");
    }

    @Test
    void replacesAFileThatIsThere() throws IOException {
        Files.writeString(folder.resolve("report.pdf"), "old");
        WholeFile.write(folder.resolve("report.pdf"), out -> {
            out.write("new".getBytes());
            return 0;
        });
        assertThat(only("report.pdf")).isEqualTo("new");
    }

    @Test
    void leavesNothingHalfWrittenWhenTheDiskIsFull() throws IOException {
        Files.writeString(folder.resolve("report.pdf"), "old");
        var failure = failure(folder.resolve("report.pdf"), out -> {
            out.write(new byte[1 << 20]);
            throw new UncheckedIOException(new IOException("No space left on device"));
        });
        assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL);
        assertThat(only("report.pdf")).isEqualTo("old");
    }

    @Test
    void leavesNothingHalfWrittenWhenTheContentFails() throws IOException {
        Files.writeString(folder.resolve("report.pdf"), "old");
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("report.pdf"), out -> {
                    out.write(1);
                    throw new IllegalStateException("a fault of the program");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(only("report.pdf")).isEqualTo("old");
    }

    @Test
    void refusesAFolderAsTarget() {
        var failure = failure(folder, out -> 0);
        assertThat(failure.reason()).isEqualTo(Reason.TARGET_IS_A_FOLDER);
        assertThat(failure.target()).isEqualTo(folder);
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        assertThat(failure(folder.resolve("no/report.pdf"), out -> 0).reason()).isEqualTo(Reason.NO_SUCH_FOLDER);
    }

    @Test
    void refusesAFolderThatMayNotBeWrittenTo() throws IOException {
        // not even an administrator can create a file here, where there is such a folder
        var closed = Path.of("/proc/self");
        var target = Files.isDirectory(closed) ? closed.resolve("report.pdf") : folder.resolve("no/report.pdf");
        assertThat(failure(target, out -> 0)).isNotNull();
        assertThat(Files.exists(target)).isFalse();
    }

    @Test
    void followsALinkToTheFileItself() throws IOException {
        var real = Files.createDirectory(folder.resolve("real"));
        Files.writeString(real.resolve("report.pdf"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.pdf"), real.resolve("report.pdf"));
        WholeFile.write(link, out -> {
            out.write("new".getBytes());
            return 0;
        });
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(real.resolve("report.pdf")).hasContent("new");
    }
}
