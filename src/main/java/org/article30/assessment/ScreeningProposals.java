package org.article30.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.fact.Answer;
import org.article30.dpia.ScreeningAnswer;
import org.article30.law.ScreeningCriteria;
import org.article30.law.ScreeningCriterion;
import org.article30.register.RegisterView;
import org.article30.store.Stored;

/**
 * What the register says of an activity to each criterion of screening, and by which fields. Proposals only: an item of an
 * authority's list is never shown by fields, it is at most to be checked.
 */
public final class ScreeningProposals {

    /** Nothing is known of the activity. */
    public static final ScreeningProposals NONE = new ScreeningProposals(Map.of(), List.of());

    /** The criterion that data of Art. 9(1) and Art. 10 meet. */
    private static final int SENSITIVE = 4;

    private final Map<Integer, ScreeningProposal> wp248;
    private final List<Reason> protectedData;

    private ScreeningProposals(Map<Integer, ScreeningProposal> wp248, List<Reason> protectedData) {
        this.wp248 = wp248;
        this.protectedData = protectedData;
    }

    /** The proposals for an activity, with what its general provisions say of it. */
    public static ScreeningProposals of(Stored<Activity> activity, RegisterView view) {
        var signs = new ScreeningSigns(activity.value(), view);
        return new ScreeningProposals(signs.proposals(), signs.protectedData());
    }

    /** The proposal for one criterion. */
    public ScreeningProposal of(ScreeningCriterion criterion) {
        return switch (criterion.list()) {
            case ScreeningCriteria.WP248 -> wp248(Integer.parseInt(criterion.item()));
            case ScreeningCriteria.ARTICLE_35_3 -> article35(criterion);
            default -> listed(criterion);
        };
    }

    private ScreeningProposal wp248(int number) {
        return wp248.getOrDefault(number, ScreeningProposal.NONE);
    }

    /** Art. 35(3): (a) and (b) show in their parts; that an area is publicly accessible, as (c) has it, shows in no field. */
    private ScreeningProposal article35(ScreeningCriterion criterion) {
        return switch (criterion.item()) {
            case "a" -> both(wp248(1), wp248(2));
            case "b" -> both(protectedData.isEmpty() ? ScreeningProposal.NONE : new ScreeningProposal(Answer.YES, protectedData), wp248(5));
            default -> unclear(both(wp248(3), wp248(5)));
        };
    }

    private ScreeningProposal listed(ScreeningCriterion criterion) {
        var parts = criterion.wp248().stream().map(this::wp248).toList();
        return parts.isEmpty() ? ScreeningProposal.NONE : unclear(both(parts.toArray(ScreeningProposal[]::new)));
    }

    /**
     * What is left of them once answers were given: Art. 35(3) and the lists of authorities rest on the criteria of WP248 they
     * imply, and what was found not to be met shows nothing there either.
     */
    ScreeningProposals answered(List<ScreeningAnswer> answers) {
        var left = new HashMap<>(wp248);
        for (var answer : answers) {
            if (answer.criterion().matches("wp248-[1-9]") && answer.answer() != Answer.NOT_STATED) {
                left.compute(Integer.valueOf(answer.criterion().substring("wp248-".length())), (number, _) -> left(wp248(number), answer.answer()));
            }
        }
        return new ScreeningProposals(left, left.getOrDefault(SENSITIVE, ScreeningProposal.NONE) == ScreeningProposal.NONE ? List.of() : protectedData);
    }

    private static ScreeningProposal left(ScreeningProposal shown, Answer answer) {
        return switch (answer) {
            case NO -> ScreeningProposal.NONE;
            case UNCLEAR -> shown.answer() == Answer.YES ? new ScreeningProposal(Answer.UNCLEAR, shown.reasons()) : shown;
            case YES, NOT_STATED -> shown;
        };
    }

    /** Shown where all parts are shown, to be checked where all show at least signs. */
    private static ScreeningProposal both(ScreeningProposal... parts) {
        if (Stream.of(parts).anyMatch(part -> part.answer() == Answer.NOT_STATED)) {
            return ScreeningProposal.NONE;
        }
        var answer = Stream.of(parts).allMatch(part -> part.answer() == Answer.YES) ? Answer.YES : Answer.UNCLEAR;
        return new ScreeningProposal(answer, Stream.of(parts).flatMap(part -> part.reasons().stream()).distinct().toList());
    }

    /** To be checked at most, and only where every part is shown. */
    private static ScreeningProposal unclear(ScreeningProposal shown) {
        return shown.answer() == Answer.YES ? new ScreeningProposal(Answer.UNCLEAR, shown.reasons()) : ScreeningProposal.NONE;
    }
}
