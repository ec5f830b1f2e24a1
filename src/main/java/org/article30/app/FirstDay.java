package org.article30.app;

import java.time.LocalDate;
import org.article30.history.Erasure;

/**
 * The first day of which a register has a state.
 *
 * @param day that of its first entry, or from which on its history was kept
 * @param erased whether what was before was taken out of the history
 */
record FirstDay(LocalDate day, boolean erased) {

    /** That of an open register; reads its history. */
    static FirstDay of(Session present) {
        var history = present.history();
        var begun = history.since(0, 1).stream().map(first -> LocalDate.ofInstant(first.recordedAt(), present.clock().getZone())).findFirst().orElse(present.today());
        var kept = new Erasure(present.database(), history).beginning();
        return kept.isAfter(begun) ? new FirstDay(kept, true) : new FirstDay(begun, false);
    }
}
