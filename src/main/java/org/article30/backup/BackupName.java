package org.article30.backup;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a backup the program made by itself: that of the register, when it was made, and what it is.
 *
 * @param register the register file's name without its ending
 */
record BackupName(String register) {

    /** What a backup in plain text ends in. */
    static final String PLAIN = ".sql.gz";

    /** What an encrypted one ends in. */
    static final String ENCRYPTED = ".sql.gz.a30";

    private static final String REGISTER = ".mv.db";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);
    private static final Pattern REST = Pattern.compile("\\.(\\d{4}-\\d{2}-\\d{2}-\\d{6})\\.sql\\.gz(?:\\.a30)?");

    /** The names of the backups of a register file. */
    static BackupName of(Path file) {
        var name = String.valueOf(file.getFileName());
        return new BackupName(name.endsWith(REGISTER) ? name.substring(0, name.length() - REGISTER.length()) : name);
    }

    /** The name of a register without what a backup of it adds. */
    static String registerOf(Path backup) {
        return String.valueOf(backup.getFileName()).replaceFirst("(?:\\.\\d{4}-\\d{2}-\\d{2}-\\d{6})?\\.sql\\.gz(?:\\.a30)?$", "");
    }

    /** Now, in the time of the place, as it stands in names. */
    static String stamp(Clock clock) {
        return STAMP.format(LocalDateTime.now(clock));
    }

    /** A file that is not there yet for a backup made now. */
    Path next(Path folder, Clock clock, boolean encrypted) {
        var ending = encrypted ? ENCRYPTED : PLAIN;
        var time = LocalDateTime.now(clock);
        var file = folder.resolve(register + "." + STAMP.format(time) + ending);
        while (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            time = time.plusSeconds(1);
            file = folder.resolve(register + "." + STAMP.format(time) + ending);
        }
        return file;
    }

    /** When the backup of that name was made, as text that sorts by time; nothing where it is no name of a backup of this register. */
    Optional<String> stampOf(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!name.startsWith(register)) {
            return Optional.empty();
        }
        var rest = REST.matcher(name.substring(register.length()));
        return rest.matches() ? Optional.of(rest.group(1)) : Optional.empty();
    }
}
