package org.article30.register;

import java.nio.file.Path;

/** What a register file is called without its folder and its ending. */
public final class RegisterName {

    /** The ending of every register file. */
    public static final String ENDING = ".mv.db";

    private RegisterName() {
    }

    /** The file's name without {@value #ENDING}. */
    public static String of(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** The file with its ending, added where it is missing. */
    public static Path withEnding(Path file) {
        return file.toString().endsWith(ENDING) ? file : Path.of(file + ENDING);
    }
}
