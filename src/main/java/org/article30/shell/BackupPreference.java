package org.article30.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * How one user wants registers to be backed up.
 *
 * @param automatic whether a register that was changed is backed up when it is closed
 * @param kept how many backups of each register are kept, always from {@value #FEWEST} to {@value #MOST}
 * @param folder the folder they go to, as the user typed it; blank for a folder beside each register
 */
public record BackupPreference(boolean automatic, int kept, String folder) {

    /** The fewest backups that can be kept. */
    public static final int FEWEST = 1;
    /** The most backups that can be kept. */
    public static final int MOST = 100;
    /** Ten of each register, beside it. */
    public static final BackupPreference USUAL = new BackupPreference(true, 10, "");

    public BackupPreference {
        kept = Math.clamp(kept, FEWEST, MOST);
    }

    /** The folder, blank where none was typed or it can be none. */
    public Path path() {
        try {
            return Path.of(folder.strip());
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }
}
