package org.article30.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.article30.dpia.NationalList;
import org.article30.dpia.Screening;
import org.article30.dpia.ScreeningAnswer;
import org.article30.dpia.ScreeningExemption;
import org.article30.fact.Answer;
import org.article30.law.ScreeningCriteria;
import org.article30.law.ScreeningCriterion;
import org.article30.law.ScreeningTrigger;
import org.article30.register.RegisterView;

/**
 * What follows from a screening, rule by rule: Art. 35(3) GDPR, then the lists of the chosen authorities (Art. 35(4)), then
 * WP248 rev.01. What was answered goes before what the register shows. Items of an authority's list count only when they
 * are answered.
 *
 * @param outcome what follows
 * @param lines each criterion of Art. 35(3), WP248 and the chosen lists, in this order
 * @param reasons why, the deciding rule first
 */
public record ScreeningResult(ScreeningOutcome outcome, List<ScreeningLine> lines, List<Reason> reasons) {

    /** Keeps its own copy of the lists. */
    public ScreeningResult {
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
    }

    /**
     * The result of a screening.
     *
     * @param screening what was answered; a blank one where nobody screened yet
     * @param proposals what the register says
     * @param criteria the criteria
     * @param lists the authorities whose lists apply
     */
    public static ScreeningResult of(Screening screening, ScreeningProposals proposals, ScreeningCriteria criteria, Collection<NationalList> lists) {
        var asked = new ArrayList<>(criteria.list(ScreeningCriteria.ARTICLE_35_3));
        asked.addAll(criteria.list(ScreeningCriteria.WP248));
        lists.stream().distinct().forEach(list -> asked.addAll(criteria.national(list.name())));
        var answered = proposals.answered(screening.answers());
        var lines = asked.stream().map(criterion -> line(screening, criterion,
                (criterion.list().equals(ScreeningCriteria.WP248) ? proposals : answered).of(criterion))).toList();
        return new Judging(screening, lines).result();
    }

    /** The result of a screening by the shipped criteria, its own lists and what the register says of its activity. */
    public static ScreeningResult of(Screening screening, RegisterView view) {
        var proposals = view.activity(screening.activity()).map(activity -> ScreeningProposals.of(activity, view)).orElse(ScreeningProposals.NONE);
        return of(screening, proposals, ScreeningCriteria.shipped(), screening.lists());
    }

    private static ScreeningLine line(Screening screening, ScreeningCriterion criterion, ScreeningProposal proposal) {
        return screening.answers().stream().filter(answer -> answer.criterion().equals(criterion.id()) && answer.answer() != Answer.NOT_STATED)
                .reduce((_, last) -> last)
                .map((ScreeningAnswer answer) -> ScreeningLine.confirmed(criterion, answer.answer(), answer.reason(), proposal))
                .orElseGet(() -> ScreeningLine.proposed(criterion, proposal));
    }

    /** The criteria of WP248 that are met. */
    public List<ScreeningLine> metOfWp248() {
        return met(line -> line.criterion().list().equals(ScreeningCriteria.WP248));
    }

    /** The items of authorities' lists that are met. */
    public List<ScreeningLine> metOfAuthorities() {
        return met(line -> isNational(line.criterion()));
    }

    /** The criteria that are met. */
    public List<ScreeningLine> met() {
        return met(_ -> true);
    }

    private List<ScreeningLine> met(Predicate<ScreeningLine> which) {
        return lines.stream().filter(line -> line.isMet() && which.test(line)).toList();
    }

    private static boolean isNational(ScreeningCriterion criterion) {
        return !criterion.list().equals(ScreeningCriteria.WP248) && !criterion.list().equals(ScreeningCriteria.ARTICLE_35_3);
    }

    /** Goes through the rules once. */
    private static final class Judging {

        private final Screening screening;
        private final List<ScreeningLine> lines;
        private final List<ScreeningCriterion> wp248;
        private final List<Reason> reasons = new ArrayList<>();
        private ScreeningOutcome outcome = ScreeningOutcome.NOT_INDICATED;

        Judging(Screening screening, List<ScreeningLine> lines) {
            this.screening = screening;
            this.lines = lines;
            wp248 = met(ScreeningCriteria.WP248::equals).toList();
        }

        ScreeningResult result() {
            exemption();
            met(ScreeningCriteria.ARTICLE_35_3::equals).forEach(criterion -> follows(ScreeningOutcome.REQUIRED, Reason.rule("art-35-3", criterion.item(), criterion)));
            lines.stream().filter(line -> line.isMet() && isNational(line.criterion())).map(ScreeningLine::criterion).forEach(this::national);
            wp248();
            var open = lines.stream().filter(line -> line.answer() == Answer.UNCLEAR).count();
            if (open > 0) {
                reasons.add(Reason.rule("open", open));
            }
            return new ScreeningResult(outcome, lines, reasons);
        }

        private Stream<ScreeningCriterion> met(Predicate<String> list) {
            return lines.stream().filter(line -> line.isMet() && list.test(line.criterion().list())).map(ScreeningLine::criterion);
        }

        /** The first outcome stands; what else holds is said after it. */
        private void follows(ScreeningOutcome next, Reason reason) {
            if (outcome == ScreeningOutcome.NOT_INDICATED || next.compareTo(outcome) < 0) {
                outcome = next;
            }
            reasons.add(reason);
        }

        private void exemption() {
            var exempt = screening.exemption() == ScreeningExemption.ART_35_5 || screening.exemption() == ScreeningExemption.ART_35_10;
            if (exempt && !screening.exemptionReason().isBlank()) {
                follows(ScreeningOutcome.EXEMPT, Reason.rule("exempt", screening.exemption(), screening.exemptionReason()));
            } else if (exempt) {
                reasons.add(Reason.rule("exempt-unreasoned", screening.exemption()));
            }
        }

        private void national(ScreeningCriterion item) {
            var authority = NationalList.valueOf(item.jurisdiction());
            switch (item.trigger()) {
                case SOLE, LISTED -> follows(ScreeningOutcome.REQUIRED, Reason.rule("listed", authority, item));
                case WITH_OTHER_CRITERION -> withOther(authority, item);
                case TWO_OR_MORE -> {
                    var two = met(item.list()::equals).count() >= 2;
                    follows(two ? ScreeningOutcome.LIKELY : ScreeningOutcome.POSSIBLE, Reason.rule(two ? "two-of-list" : "one-of-list", authority, item));
                }
                case RULE -> { }
            }
        }

        /** Such an item needs a criterion beyond those it implies itself. */
        private void withOther(NationalList authority, ScreeningCriterion item) {
            var others = wp248.stream().filter(met -> !item.wp248().contains(Integer.valueOf(met.item()))).toList();
            follows(others.isEmpty() ? ScreeningOutcome.POSSIBLE : ScreeningOutcome.REQUIRED,
                    others.isEmpty() ? Reason.rule("with-other-missing", authority, item) : Reason.rule("with-other", authority, item, others));
        }

        private void wp248() {
            switch (wp248.size()) {
                case 0 -> {
                    if (outcome == ScreeningOutcome.NOT_INDICATED) {
                        reasons.add(Reason.rule("none"));
                    }
                }
                case 1 -> follows(ScreeningOutcome.POSSIBLE, Reason.rule("one", wp248));
                default -> follows(ScreeningOutcome.LIKELY, Reason.rule("two", wp248.size(), wp248));
            }
        }
    }
}
