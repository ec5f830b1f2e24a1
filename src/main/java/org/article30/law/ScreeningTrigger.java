package org.article30.law;

import java.util.Locale;
import java.util.Optional;

/** What it takes for an item of the screening data to call for an impact assessment. */
public enum ScreeningTrigger {
    /** The item alone. */
    SOLE,
    /** Two or more items of its list. */
    TWO_OR_MORE,
    /** The item together with a further criterion of WP248 rev.01. */
    WITH_OTHER_CRITERION,
    /** The item alone, for it describes processing that meets two criteria already. */
    LISTED,
    /** No item to answer but the rule by which a list is read. */
    RULE;

    static Optional<ScreeningTrigger> of(String text) {
        for (ScreeningTrigger trigger : values()) {
            if (trigger.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(trigger);
            }
        }
        return Optional.empty();
    }
}
