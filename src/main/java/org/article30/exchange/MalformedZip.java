package org.article30.exchange;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** A ZIP file that is no register with its evidence files, or is built to do harm; nothing was taken from it. */
public final class MalformedZip extends RuntimeException implements ExpectedFailure {

    private static final int SHOWN = 100;

    /** What is wrong with the file. */
    public enum Fault {
        /** It is no ZIP file, is cut short, or has a part that cannot be read. */
        UNREADABLE("unreadable"),
        /** It holds something that does not belong in it. */
        UNKNOWN_ENTRY("unknown-entry"),
        /** It holds something twice. */
        REPEATED("repeated"),
        /** Something that belongs in it is not there. */
        MISSING("missing"),
        /** Something in it is larger than it may be, or all of it together is. */
        TOO_LARGE("too-large"),
        /** An evidence file is not the one that its name says, or the register's text was altered. */
        ALTERED("altered"),
        /** A media type is none. */
        MEDIA_TYPE("media-type");

        private final String key;

        Fault(String key) {
            this.key = key;
        }
    }

    private final Fault fault;
    private final String entry;

    /** A fault of an entry, which may have any name at all. */
    MalformedZip(Fault fault, String entry) {
        super(fault + " " + shown(entry));
        this.fault = fault;
        this.entry = shown(entry);
    }

    private static String shown(String name) {
        var printable = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return printable.length() > SHOWN ? printable.substring(0, SHOWN) + "…" : printable;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    @Override
    public String textKey() {
        return "exchange.zip." + fault.key;
    }

    @Override
    public List<Object> arguments() {
        return List.of(entry);
    }
}
