package org.article30.exchange;

/** A file of a version of its format that this program does not read; nothing was taken from it. */
public final class UnknownVersion extends RuntimeException {

    private final String found;
    private final int known;

    /** The version found and the newest one known. */
    public UnknownVersion(String found, int known) {
        super("version " + found + ", known up to " + known);
        this.found = found;
        this.known = known;
    }

    /** The version found, as text. */
    public String found() {
        return found;
    }

    /** The newest version this program reads. */
    public int known() {
        return known;
    }
}
