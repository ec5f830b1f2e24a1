package org.article30.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A version of the exemption of small organisations in Art. 30(5) GDPR: the one in force, or one that is only proposed.
 *
 * @param id the row of the data set
 * @param fewerThan the number of persons employed from which on the exemption ends
 * @param counterExceptions what brings the duty back for an activity; one of them is enough
 * @param period the days on which the version is law; a proposal has not begun
 * @param label which version this is
 * @param note what to know about it
 * @param source where it comes from
 * @param verified whether the source was seen
 */
public record Article30Threshold(
        String id,
        int fewerThan,
        Set<CounterException> counterExceptions,
        Period period,
        Wording label,
        Wording note,
        String source,
        Verified verified) {

    /** What brings the duty to keep a record back for an activity of a small organisation. */
    public enum CounterException {
        /** A risk to people is likely. */
        RISK,
        /** A high risk to people is likely. */
        HIGH_RISK,
        /** The processing is more than occasional. */
        NOT_OCCASIONAL,
        /** Data of Art. 9(1) or Art. 10 is processed. */
        SPECIAL_OR_CRIMINAL_DATA,
        /** The processing is a core activity. */
        CORE_ACTIVITY
    }

    public Article30Threshold {
        counterExceptions = Set.copyOf(counterExceptions);
    }

    /** The version that is law on {@code day}; none before the GDPR applied. */
    public static Optional<Article30Threshold> inForce(LocalDate day) {
        return all().stream().filter(version -> version.period.contains(day)).findFirst();
    }

    /** All versions, those that are only proposed too. */
    public static List<Article30Threshold> all() {
        return Shipped.VERSIONS;
    }

    /** Whether this version is not law yet. */
    public boolean isProposal() {
        return period.from().equals(LocalDate.MAX);
    }

    /**
     * Whether this version spares an activity the record.
     *
     * @param persons how many persons the organisation employs
     * @param present what is true of the activity; facts this version does not ask for do not matter
     */
    public boolean exempts(int persons, Set<CounterException> present) {
        return persons < fewerThan && counterExceptions.stream().noneMatch(present::contains);
    }

    private static final class Shipped {
        static final List<Article30Threshold> VERSIONS =
                LawResource.list("article30-5-thresholds.json", Article30Threshold.class);
    }
}
