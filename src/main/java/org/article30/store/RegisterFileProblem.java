package org.article30.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.article30.store.RegisterFileProblem.*;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * Why a register file could not be opened, written or copied. Nothing was written to the file. {@link #textKey()} and
 * {@link #arguments()} make it a sentence in the user's language: what happened, what is safe, what to do.
 */
public abstract sealed class RegisterFileProblem extends RuntimeException implements ExpectedFailure
        permits AlreadyOpen, WrongPassword, PasswordNeeded, NotEncrypted, Damaged, Foreign, NotARegister, NewerRegister,
        ReadOnly, FolderReadOnly, DiskFull, FileMissing, MovedAway, TargetExists, UnusableName, Unreadable {

    private final String textKey;
    private final transient List<Object> arguments;

    private RegisterFileProblem(String textKey, Path file, Object... more) {
        super(textKey + " " + file + " " + Arrays.toString(more));
        this.textKey = textKey;
        arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(Arrays.asList(more));
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return textKey;
    }

    /** The sentence's arguments, as text: first the file. */
    @Override
    public List<Object> arguments() {
        return List.copyOf(arguments);
    }

    /** Another window or program has the file open. */
    public static final class AlreadyOpen extends RegisterFileProblem {
        AlreadyOpen(Path file) {
            super("store.problem.alreadyOpen", file);
        }
    }

    /** The file is encrypted, with another password. */
    public static final class WrongPassword extends RegisterFileProblem {
        WrongPassword(Path file) {
            super("store.problem.wrongPassword", file);
        }
    }

    /** The file is encrypted and no password was given. */
    public static final class PasswordNeeded extends RegisterFileProblem {
        PasswordNeeded(Path file) {
            super("store.problem.passwordNeeded", file);
        }
    }

    /** A password was given for a file that has none. */
    public static final class NotEncrypted extends RegisterFileProblem {
        NotEncrypted(Path file) {
            super("store.problem.notEncrypted", file);
        }
    }

    /** The file was a register but is cut short or altered. */
    public static final class Damaged extends RegisterFileProblem {
        Damaged(Path file) {
            super("store.problem.damaged", file);
        }
    }

    /** The file defines something that the program never puts into a register, such as code to be run when it is opened. */
    public static final class Foreign extends RegisterFileProblem {
        Foreign(Path file, String what) {
            super("store.problem.foreign", file, what);
        }
    }

    /** The file is something else than a register. */
    public static final class NotARegister extends RegisterFileProblem {
        NotARegister(Path file) {
            super("store.problem.notARegister", file);
        }
    }

    /** The file was last saved by a newer version of the program, and opening it here could lose what that one added. */
    public static final class NewerRegister extends RegisterFileProblem {
        NewerRegister(Path file, int found, int known) {
            super("store.problem.newerRegister", file, String.valueOf(found), String.valueOf(known));
        }
    }

    /** The file may not be written to. */
    public static final class ReadOnly extends RegisterFileProblem {
        ReadOnly(Path file) {
            super("store.problem.readOnly", file);
        }
    }

    /** No file may be made in the folder. */
    public static final class FolderReadOnly extends RegisterFileProblem {
        FolderReadOnly(Path file, Path folder) {
            super("store.problem.folderReadOnly", file, folder.toString());
        }
    }

    /** There is no room left on the disk. */
    public static final class DiskFull extends RegisterFileProblem {
        DiskFull(Path file) {
            super("store.problem.diskFull", file);
        }
    }

    /** There is no such file, or no such folder to make it in. */
    public static final class FileMissing extends RegisterFileProblem {
        FileMissing(Path file) {
            super("store.problem.fileMissing", file);
        }
    }

    /** The open file was removed, moved or replaced. What it holds can still be read, and copied to a new file. */
    public static final class MovedAway extends RegisterFileProblem {
        MovedAway(Path file) {
            super("store.problem.movedAway", file);
        }
    }

    /** There is a file already where a new one should go. */
    public static final class TargetExists extends RegisterFileProblem {
        TargetExists(Path file) {
            super("store.problem.targetExists", file);
        }
    }

    /** The name holds a semicolon, which the database cannot open, or ends as those of files that are being built. */
    public static final class UnusableName extends RegisterFileProblem {
        UnusableName(Path file) {
            super("store.problem.unusableName", file);
        }
    }

    /** The system gave an error on reading or writing, such as a drive that was pulled out. */
    public static final class Unreadable extends RegisterFileProblem {
        Unreadable(Path file, String reason) {
            super("store.problem.unreadable", file, reason);
        }
    }

    /** What an error of the file system means for a register file. */
    static RegisterFileProblem of(IOException thrown, Path file) {
        if (isDiskFull(thrown)) {
            return new DiskFull(file);
        }
        return switch (thrown) {
            case NoSuchFileException _ -> new FileMissing(file);
            case FileAlreadyExistsException _ -> new TargetExists(file);
            case AccessDeniedException denied when !file.toString().equals(denied.getFile()) ->
                    new FolderReadOnly(file, new RegisterFile(file).folder());
            case AccessDeniedException _ -> new ReadOnly(file);
            default -> new Unreadable(file, String.valueOf(thrown.getMessage()));
        };
    }

    /** What an error of the database means for a register file that is being opened or written. */
    static RuntimeException of(RuntimeException thrown, Path file) {
        if (thrown instanceof RegisterFileProblem || isOutOfMemory(thrown)) {
            return thrown;
        }
        if (isDiskFull(thrown)) {
            return new DiskFull(file);
        }
        return switch (code(thrown)) {
            case 90020 -> new AlreadyOpen(file);
            case 90097 -> new ReadOnly(file);
            case 90146 -> new FileMissing(file);
            // 90049, because the key was checked before: what is encrypted under it is not what was written
            case 90028, 90030, 90031, 90049, 90098, 50000 -> new Damaged(file);
            default -> thrown instanceof ReadOnlyFileSystemException ? new ReadOnly(file) : thrown;
        };
    }

    /** What an error of H2's store means for a register file that is read without being opened as a database. */
    static RuntimeException ofRaw(Throwable thrown, Path file) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RegisterFileProblem problem) {
                return problem; // found while H2 was reading
            }
        }
        if (thrown instanceof RuntimeException unchecked && isOutOfMemory(thrown)) {
            return unchecked;
        }
        return thrown instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? new AlreadyOpen(file) : new Damaged(file);
    }

    /** H2 wraps an error of the Java machine in one of its own, which says nothing of the file. */
    static boolean isOutOfMemory(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof VirtualMachineError) {
                return true;
            }
        }
        return false;
    }

    private static int code(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        return 0;
    }

    /** Java has no type for a full disk, only the system's words, in the language of the system's library. */
    private static boolean isDiskFull(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof IOException && FULL.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }

    private static final List<String> FULL = List.of("no space left", "not enough space", "disk quota exceeded", "disk full", "file too large");
}
