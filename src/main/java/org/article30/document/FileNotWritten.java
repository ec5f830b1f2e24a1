package org.article30.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file could not be written; what was at its place before is untouched and nothing half-written is left. */
public final class FileNotWritten extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient Path target;

    /** Why a file could not be written. */
    public enum Reason {
        /** the path names a folder */
        TARGET_IS_A_FOLDER,
        /** the folder the file was to go to does not exist */
        NO_SUCH_FOLDER,
        /** the folder, or the file that is there, may not be written to */
        READ_ONLY,
        /** the disk is full or the user's share of it used up */
        DISK_FULL,
        /** anything else the system reports */
        OTHER
    }

    FileNotWritten(Reason reason, Path target) {
        this(reason, target, null);
    }

    FileNotWritten(Reason reason, Path target, @Nullable Throwable cause) {
        super(reason + ": " + target, cause);
        this.reason = reason;
        this.target = target;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The file that was to be written, as it was named. */
    public Path target() {
        return target;
    }
}
