package org.article30.history;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of holding a register against its history.
 *
 * @param changes how many revisions there are
 * @param head the hash of the last of them, 64 zeros if there is none
 * @param known the place of the revision whose hash was kept elsewhere; 0 if none was given or it was not found
 * @param redacted the places of the revisions from which something was taken out and recorded as such
 * @param breaks where something was altered past the program, in the order of the history
 */
public record Verification(long changes, String head, long known, List<Long> redacted, List<Break> breaks) {

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

    /** The same with more breaks, found elsewhere in the register. */
    public Verification with(List<Break> more) {
        var all = new ArrayList<>(breaks);
        all.addAll(more);
        return new Verification(changes, head, known, redacted, all);
    }
}
