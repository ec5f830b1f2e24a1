package org.article30.cli;

/** The formats in which a register is exchanged. */
final class Formats {

    private Formats() {
    }

    /** Refuses a format that is not known. */
    static void check(String format) {
        if (!format.equals("json")) {
            throw new BadArgument("no-format", format, "json");
        }
    }
}
