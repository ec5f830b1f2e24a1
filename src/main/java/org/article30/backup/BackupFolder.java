package org.article30.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The folder in which a register's backups are kept, by names that tell register and time. Other files in it, of other
 * registers too, are left alone.
 */
public final class BackupFolder {

    private static final String USUAL = "Backups";

    private final Path folder;
    private final BackupName name;

    private BackupFolder(Path folder, BackupName name) {
        this.folder = folder;
        this.name = name;
    }

    /** The folder chosen for a register file; where none was (a blank path), the folder {@code Backups} beside it. */
    public static BackupFolder of(Path register, Path chosen) {
        var file = register.toAbsolutePath();
        return new BackupFolder(chosen.toString().isBlank() ? file.resolveSibling(USUAL) : chosen, BackupName.of(file));
    }

    /** What the name of a backup ends in. */
    public static String ending(boolean encrypted) {
        return encrypted ? BackupName.ENCRYPTED : BackupName.PLAIN;
    }

    /** What the register of a backup is called, by the backup's name. */
    public static String registerOf(Path backup) {
        return BackupName.registerOf(backup);
    }

    /** A file in it that is not there yet, for a backup made now; makes the folder, for this user alone, where there is none. */
    Path next(Clock clock, boolean encrypted) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, mine());
            }
            return name.next(folder, clock, encrypted);
        } catch (IOException e) {
            throw new BackupProblem(BackupProblem.Reason.NO_FOLDER, folder);
        }
    }

    private static FileAttribute<?>[] mine() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
    }

    /** The files named as backups of the register are, the newest first by their names. */
    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> name.stampOf(file).isPresent() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing((Path file) -> name.stampOf(file).orElse("")).reversed()).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Those of them that by what they say of themselves are backups of that very register, see {@link BackupHeader}. */
    List<Path> filesOf(String origin) {
        return files().stream().filter(file -> BackupFile.originOf(file).filter(origin::equals).isPresent()).toList();
    }

    /**
     * Removes the oldest backups of a register.
     *
     * @param origin which register, see {@link BackupHeader}
     * @param kept how many are to be kept, at least 1
     * @param written the one written just now, which stays even where a clock that was set back makes it seem old
     */
    void keep(String origin, int kept, Path written) throws IOException {
        for (var file : filesOf(origin).stream().filter(file -> !file.equals(written)).skip(kept - 1L).toList()) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * A backup that was found.
     *
     * @param file where it lies
     * @param header what it says of itself
     */
    public record Found(Path file, BackupHeader header) {
    }

    /** The newest backup named as the register's that opens with that and is whole; others are passed over. */
    Optional<Found> newestGood(Unlocking unlocking) {
        return files().stream().map(file -> good(file, unlocking)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Found> good(Path file, Unlocking unlocking) {
        try (var backup = BackupFile.open(file, unlocking, _ -> { })) {
            return Optional.of(new Found(file, backup.header()));
        } catch (BackupProblem e) {
            return Optional.empty();
        }
    }
}
