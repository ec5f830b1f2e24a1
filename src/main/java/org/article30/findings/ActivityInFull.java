package org.article30.findings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.BasisStatus;
import org.article30.activity.Capacity;
import org.article30.activity.Facts;
import org.article30.activity.LegalBasis;
import org.article30.activity.Right;
import org.article30.activity.RightKind;
import org.article30.activity.RightStatus;
import org.article30.activity.Trait;
import org.article30.catalogue.CatalogueEntry;
import org.article30.fact.Term;

/**
 * An activity with everything that applies to it.
 *
 * @param activity the activity
 * @param facts its own facts, followed by those of the general provisions it refers to
 * @param given what it is judged by
 */
record ActivityInFull(Activity activity, Facts facts, Given given) {

    private static final Set<BasisStatus> TIED = EnumSet.of(BasisStatus.STATED, BasisStatus.IMPLIED, BasisStatus.CONFLICT);

    /** A look at every activity. */
    static Look<Activity> every(Function<ActivityInFull, Stream<Spot>> look) {
        return (stored, given) -> look.apply(given.inFull(stored.value()));
    }

    /** A look at activities that somebody else does not answer for: all but those carried out as a processor. */
    static Look<Activity> own(Function<ActivityInFull, Stream<Spot>> look) {
        return (stored, given) -> stored.value().capacity() == Capacity.PROCESSOR ? Stream.empty() : every(look).at(stored, given);
    }

    /** The legal bases that are tied to a purpose, not merely listed for a whole policy. */
    Stream<LegalBasis> bases() {
        return activity.purposes().stream().flatMap(purpose -> purpose.bases().stream()).filter(ActivityInFull::isTied);
    }

    /** Whether a basis is tied to its purpose: stated or implied for it. */
    static boolean isTied(LegalBasis basis) {
        return TIED.contains(basis.status());
    }

    /** Whether a purpose is tied to this letter of Article 6(1), such as "6-1-f". */
    boolean restsOn(String letter) {
        return bases().anyMatch(basis -> basis.basis().code().equals(letter));
    }

    /** Whether it has one of these traits. */
    boolean has(Trait... traits) {
        return facts.traits().stream().anyMatch(mark -> Arrays.asList(traits).contains(mark.trait()));
    }

    /** The right as it is granted, or as one nothing is said of. */
    Right right(RightKind kind) {
        return facts.rights().stream().filter(right -> right.kind() == kind && right.status() != RightStatus.NOT_STATED).findFirst().orElse(Right.BLANK);
    }

    /** Whether people are granted a right in full. */
    boolean grants(RightKind kind) {
        return right(kind).status() == RightStatus.STATED;
    }

    /** The code of a term: as chosen, or that to which the register's own entry comes closest; blank where neither is known. */
    String code(Term term) {
        return code(term, given);
    }

    /** The code of a term: as chosen, or that to which the register's own entry comes closest; blank where neither is known. */
    static String code(Term term, Given given) {
        return term.entry().isNone() ? term.code() : entry(term, given).near();
    }

    static CatalogueEntry entry(Term term, Given given) {
        return given.view().catalogueEntry(term.entry());
    }
}
