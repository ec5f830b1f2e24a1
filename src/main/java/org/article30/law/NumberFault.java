package org.article30.law;

import java.util.Locale;

/**
 * What is wrong with a register number.
 *
 * @param format the format the number was held against
 * @param kind what is wrong
 */
public record NumberFault(RegisterNumberFormat format, Kind kind) {

    /** The ways in which a number can be wrong. */
    public enum Kind {
        /** It has not the shape of such a number. */
        FORMAT,
        /** Its check digits do not fit: a typing error, or an invented number. */
        CHECK_DIGIT,
        /** It has the right shape but reads like an example, such as 1234567 or 0000000. */
        PLACEHOLDER
    }

    /** The key of the sentence that says so in the text bundles; without arguments. */
    public String key() {
        return switch (kind) {
            case FORMAT -> format.key() + ".format";
            case CHECK_DIGIT, PLACEHOLDER ->
                "law.number." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
