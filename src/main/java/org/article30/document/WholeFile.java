package org.article30.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.article30.document.FileNotWritten.Reason;

/** Writes a file wholly or not at all: into a temporary file beside it, which then takes its place. */
public final class WholeFile {

    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    private static final long HARDLY_ANY_SPACE = 64 * 1024;

    private WholeFile() {
    }

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content<T> {

        /** Writes everything to the stream, which it need not close, and says what became of it. */
        T writeTo(OutputStream out) throws IOException;
    }

    /** A title as the name of a file: each letter that some system does not take in names becomes a hyphen. */
    public static String named(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
    }

    /**
     * Writes the content to the target, replacing a file that is there. Whatever happens, the target is either what it
     * was before or complete, and nothing else is left in its folder.
     *
     * @return what the content said of itself
     * @throws FileNotWritten if the file cannot be written, with the reason
     */
    public static <T> T write(Path target, Content<T> content) {
        var place = followed(target.toAbsolutePath());
        var folder = place.getParent();
        if (folder == null || Files.isDirectory(place)) {
            throw new FileNotWritten(Reason.TARGET_IS_A_FOLDER, target);
        }
        if (!Files.isDirectory(folder)) {
            throw new FileNotWritten(Reason.NO_SUCH_FOLDER, target);
        }
        if (!isWritable(folder) || Files.exists(place) && !isWritable(place)) {
            throw new FileNotWritten(Reason.READ_ONLY, target);
        }
        var part = folder.resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            var said = fill(part, content);
            move(part, place);
            return said;
        } catch (UncheckedIOException e) {
            throw failure(target, folder, e.getCause() instanceof IOException cause ? cause : new IOException(e));
        } catch (IOException e) {
            throw failure(target, folder, e);
        } finally {
            discard(part);
        }
    }

    /** Whether it may be written to; what is marked read-only is not, even by an administrator. */
    private static boolean isWritable(Path path) {
        try {
            var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            return Files.isWritable(path) && (posix == null || !Collections.disjoint(posix.readAttributes().permissions(), WRITE));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path followed(Path target) {
        try {
            return Files.isSymbolicLink(target) ? target.toRealPath() : target;
        } catch (IOException e) {
            throw new FileNotWritten(Reason.NO_SUCH_FOLDER, target, e);
        }
    }

    private static <T> T fill(Path part, Content<T> content) throws IOException {
        try (var file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16)) {
            var said = content.writeTo(out);
            out.flush();
            file.force(true);
            return said;
        }
    }

    private static void move(Path part, Path place) throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FileNotWritten failure(Path target, Path folder, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return new FileNotWritten(Reason.READ_ONLY, target, cause);
        }
        return new FileNotWritten(isFull(folder, cause) ? Reason.DISK_FULL : Reason.OTHER, target, cause);
    }

    private static boolean isFull(Path folder, IOException cause) {
        var message = String.valueOf(cause.getMessage());
        try {
            return message.contains("No space left")
                    || message.contains("quota")
                    || Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_SPACE;
        } catch (IOException e) {
            return false;
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // the folder itself has gone or failed; the failure that led here is the one to tell
        }
    }
}
