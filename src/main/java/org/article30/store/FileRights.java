package org.article30.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may read and write a file; what of it a system does not have (Windows) is left alone. */
final class FileRights {

    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private FileRights() {
    }

    /** Whether a file or folder may be written to; one marked read-only may not, even by an administrator. */
    static boolean mayWrite(Path path) {
        try {
            PosixFileAttributeView posix = posix(path);
            return Files.isWritable(path)
                    && (posix == null || posix.readAttributes().permissions().stream().anyMatch(WRITE::contains));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Gives one file the owner, the group and the permissions of another.
     *
     * @throws IOException where the system does not let this user do so
     */
    static void give(Path from, Path to) throws IOException {
        PosixFileAttributeView given = posix(to);
        if (given != null) {
            PosixFileAttributes now = given.readAttributes();
            PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
            if (!now.owner().equals(wanted.owner())) {
                given.setOwner(wanted.owner());
            }
            if (!now.group().equals(wanted.group())) {
                given.setGroup(wanted.group());
            }
            given.setPermissions(wanted.permissions());
        }
    }

    /** As {@link #give}, but only the permissions where owner and group cannot be given. */
    static void giveAsFarAsMayBe(Path from, Path to) throws IOException {
        try {
            give(from, to);
        } catch (IOException e) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static @Nullable PosixFileAttributeView posix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class);
    }
}
