package org.article30.history;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of holding a register against its history.
 *
 * @param changes how many revisions there are
 * @param head the hash of the last of them, 64 zeros if there is none
 * @param known the place of the revision whose hash was kept elsewhere; 0 if none was given or it was not found
 * @param redacted the revisions from which something was taken out and recorded as such
 * @param breaks where something was altered past the program, in the order of the history
 */
public record Verification(long changes, String head, long known, List<Cut> redacted, List<Break> breaks) {

    /**
     * A revision from which something was taken out.
     *
     * @param seq its place
     * @param by the place of the revision that says so
     */
    public record Cut(long seq, long by) {
    }

    public Verification {
        redacted = List.copyOf(redacted);
        breaks = List.copyOf(breaks);
    }

    /** How much is proven. */
    public enum Verdict {
        /** Register and history agree with each other; whether both were rewritten, only a head kept elsewhere can tell. */
        CONSISTENT,
        /** Nothing was altered up to the head that was kept elsewhere, and all after it agrees. */
        UNALTERED,
        /** Something was altered. */
        ALTERED
    }

    /** How much is proven. */
    public Verdict verdict() {
        if (!breaks.isEmpty()) {
            return Verdict.ALTERED;
        }
        return known > 0 ? Verdict.UNALTERED : Verdict.CONSISTENT;
    }

    /**
     * The revisions up to the head that was kept elsewhere from which something was taken out after it. What is left in them this head
     * does not prove: whoever can write to the file could have altered them and said that something was taken out.
     */
    public List<Cut> redactedSince() {
        return redacted.stream().filter(cut -> cut.seq() <= known && cut.by() > known).toList();
    }

    /** The same with more breaks, found elsewhere in the register. */
    public Verification with(List<Break> more) {
        var all = new ArrayList<>(breaks);
        all.addAll(more);
        return new Verification(changes, head, known, redacted, all);
    }
}
