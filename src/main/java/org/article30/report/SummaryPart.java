package org.article30.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The parts of an impact assessment of which a summary for publication is made, in their order. */
public enum SummaryPart {
    /** Who answers for the processing. */
    CONTROLLERS,
    /** The purposes. */
    PURPOSES,
    /** Whose data, and which. */
    DATA,
    /** Necessity and proportionality. */
    NECESSITY,
    /** The main risks in words, without how they could be brought about. */
    RISKS,
    /** The measures in words, without how they are carried out. */
    MEASURES,
    /** The advice of the data protection officer. */
    ADVICE,
    /** The views of the people concerned. */
    VIEWS,
    /** The decision. */
    DECISION,
    /** The review. */
    REVIEW;

    /** What is published unless something else is chosen: all but the advice, which is given to the controller. */
    public static final Set<SummaryPart> USUAL = Set.copyOf(EnumSet.complementOf(EnumSet.of(ADVICE)));

    /** Its name on the command line, such as "controllers". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names, in their order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(SummaryPart::id).toList();
    }

    /** The part of that name, if there is one. */
    public static Optional<SummaryPart> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
