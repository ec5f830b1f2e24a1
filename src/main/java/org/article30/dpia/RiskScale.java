package org.article30.dpia;

/**
 * The four levels of likelihood and severity, and the method; blank words stand for the usual ones.
 *
 * @param method how risks were found and judged
 * @param likelihood1 what the lowest likelihood is called
 * @param likelihood2 what the second likelihood is called
 * @param likelihood3 what the third likelihood is called
 * @param likelihood4 what the highest likelihood is called
 * @param severity1 what the lowest severity is called
 * @param severity2 what the second severity is called
 * @param severity3 what the third severity is called
 * @param severity4 what the highest severity is called
 * @param acceptableUpTo up to which product of likelihood and severity, from 1 to 16, a risk is acceptable; 0 for the
 *     usual 4
 * @param highFrom from which product a risk is high, so that the authority is consulted if it stays (Art. 36(1)); 0
 *     for the usual 9
 */
public record RiskScale(
        String method,
        String likelihood1,
        String likelihood2,
        String likelihood3,
        String likelihood4,
        String severity1,
        String severity2,
        String severity3,
        String severity4,
        int acceptableUpTo,
        int highFrom) {

    private static final int USUALLY_ACCEPTABLE = 4;
    private static final int USUALLY_HIGH = 9;

    /** Nothing recorded yet. */
    public static final RiskScale BLANK = new RiskScale(
            "", "", "", "", "", "", "", "", "", 0, 0);

    /** Up to which product a risk is acceptable. */
    public int acceptable() {
        return acceptableUpTo == 0 ? USUALLY_ACCEPTABLE : acceptableUpTo;
    }

    /** From which product a risk is high. */
    public int high() {
        return highFrom == 0 ? USUALLY_HIGH : highFrom;
    }

    /** The own word for a likelihood; blank where the usual one holds. */
    public String likelihood(Level level) {
        return switch (level) {
            case NOT_STATED -> "";
            case NEGLIGIBLE -> likelihood1;
            case LIMITED -> likelihood2;
            case SIGNIFICANT -> likelihood3;
            case MAXIMUM -> likelihood4;
        };
    }

    /** The own word for a severity; blank where the usual one holds. */
    public String severity(Level level) {
        return switch (level) {
            case NOT_STATED -> "";
            case NEGLIGIBLE -> severity1;
            case LIMITED -> severity2;
            case SIGNIFICANT -> severity3;
            case MAXIMUM -> severity4;
        };
    }
}
