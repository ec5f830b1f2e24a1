package org.article30.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.article30.store.ExpectedFailure;

/** Why a backup could not be read, or is not what it says it is. No register was changed. */
public final class BackupProblem extends RuntimeException implements ExpectedFailure {

    /** What is wrong. */
    public enum Reason {
        /** there is no such file */
        MISSING,
        /** the system gave an error on reading */
        UNREADABLE,
        /** the file is something else */
        NOT_A_BACKUP,
        /** a newer version of the program wrote it */
        NEWER,
        /** it is encrypted and no password was given */
        PASSWORD_NEEDED,
        /** it is encrypted under another password */
        WRONG_PASSWORD,
        /** a password was given for one that has none */
        NOT_ENCRYPTED,
        /** its end is missing */
        CUT_SHORT,
        /** its bytes are not those that were written */
        ALTERED,
        /** it is larger than a register can be, or unfolds into far more than it is */
        TOO_LARGE,
        /** it holds something else than rows of a register; with the line */
        REFUSED,
        /** there is a file already where it is to be written */
        TARGET_EXISTS,
        /** the folder for it cannot be made; with the folder */
        NO_FOLDER,
        /** it does not have the rows it says it has; with the table and both numbers */
        COUNTS,
        /** its history was altered at a revision; with its number */
        CHAIN,
        /** a record is not as its history left it; with its id */
        CONTENT,
        /** its history does not end as it says it does */
        HEAD,
        /** evidence files were altered; with their number */
        EVIDENCE;

        /** Whether the file could be read, and the check of what it holds failed. */
        public boolean isOfCheck() {
            return compareTo(COUNTS) >= 0;
        }
    }

    private final Reason reason;
    private final transient List<Object> arguments;

    BackupProblem(Reason reason, Path file, Object... more) {
        super(reason + " " + file);
        this.reason = reason;
        arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(more));
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    @Override
    public String textKey() {
        return textKey(reason);
    }

    /** The id of the sentence that says a reason to the user. */
    public static String textKey(Reason reason) {
        return "backup.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence's arguments: first the file. */
    @Override
    public List<Object> arguments() {
        return List.copyOf(arguments);
    }
}
