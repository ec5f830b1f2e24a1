package org.article30.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.article30.assessment.RegisterExtract;
import org.article30.assessment.SectionState;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.dpia.Acceptance;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.DpoAdvice;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.MeasureStatus;
import org.article30.fact.Answer;
import org.article30.fact.PartialDate;

/** What is looked for first in an impact assessment: who decided what and when, which risk remains, the authority, and what moved since. */
final class AssessmentGlance {

    private final Wording wording;
    private final Assessed assessed;
    private final ImpactAssessment value;
    private final AssessmentRisks risks;
    private final AssessmentOutcomes outcomes;

    AssessmentGlance(Wording wording, Assessed assessed, AssessmentRisks risks, AssessmentOutcomes outcomes) {
        this.wording = wording;
        this.assessed = assessed;
        this.risks = risks;
        this.outcomes = outcomes;
        value = assessed.value();
    }

    Block facts() {
        return new Block.Facts(List.of(
                fact(field("decision"), decision()),
                fact(field("advice"), advice()),
                fact(wording.texts().choice(AssessmentSection.RESIDUAL_RISK), residual()),
                fact(wording.say("dpia.glance.consultation"), outcomes.consulted(isHigh())),
                fact(field("actions"), List.of(Text.of(risks.plan()))),
                fact(wording.say("dpia.glance.register"), register()),
                fact(field("review"), List.of(said(value.review().reviewOn())))));
    }

    private static Fact fact(String label, List<Text> lines) {
        return new Fact(label, lines.stream().filter(line -> !line.plain().isBlank()).toList());
    }

    private String field(String component) {
        return wording.texts().field(ImpactAssessment.class, component);
    }

    private Text said(PartialDate date) {
        return date.isBlank() ? Text.muted(wording.say("dpia.silent")) : Text.of(wording.date(date));
    }

    private List<Text> decision() {
        var decision = value.decision();
        return List.of(Text.strong(wording.texts().choice(decision.outcome())), dated(decision.decidedOn(), decision.decidedBy()), Text.of(decision.conditions()));
    }

    private List<Text> advice() {
        var advice = value.advice();
        return List.of(new Fields(wording, DpoAdvice.class).word(advice.conclusion()), dated(advice.givenOn(), advice.givenBy()));
    }

    private Text dated(PartialDate date, String by) {
        return Text.muted(date.isBlank() ? by : by.isBlank() ? wording.date(date) : wording.date(date) + ", " + by);
    }

    /** The gravest risk as it is today and once all is done, and how many risks are accepted. */
    private List<Text> residual() {
        if (value.risks().isEmpty()) {
            return List.of(Text.muted(wording.say("dpia.no-risks")));
        }
        var lines = new ArrayList<Text>();
        lines.add(gravest("column.dpia-today", MeasureStatus.IMPLEMENTED));
        lines.add(gravest("column.dpia-after-plan", MeasureStatus.PLANNED));
        if (isOpen()) {
            lines.add(Text.strong(wording.say("dpia.glance.open")));
        }
        var accepted = value.risks().stream().filter(risk -> risk.acceptance() == Acceptance.ACCEPTED).count();
        lines.add(Text.muted(wording.say("dpia.glance.accepted", accepted, value.risks().size())));
        return lines;
    }

    private Text gravest(String when, MeasureStatus least) {
        return Text.of(wording.say(when) + " – ").and(assessed.judged(highest(least)));
    }

    private int highest(MeasureStatus least) {
        return value.risks().stream().mapToInt(risk -> risk.residual(value.measures(), least)).max().orElse(0);
    }

    /** Whether a risk is not judged yet. */
    private boolean isOpen() {
        return value.risks().stream().anyMatch(risk -> risk.residual(value.measures(), MeasureStatus.PLANNED) == 0);
    }

    private Answer isHigh() {
        return highest(MeasureStatus.PLANNED) >= value.scale().high() ? Answer.YES : value.risks().isEmpty() || isOpen() ? Answer.NOT_STATED : Answer.NO;
    }

    /** Which sections the register has moved away from, and how many nobody confirmed. */
    private List<Text> register() {
        if (value.activities().isEmpty()) {
            return List.of(Text.muted(wording.say("dpia.no-activities")));
        }
        var moved = assessed.extract().moved(value);
        var lines = new ArrayList<Text>();
        if (!moved.isEmpty()) {
            lines.add(Text.strong(wording.say("dpia.glance.moved")));
            moved.forEach(section -> lines.add(Text.link(section.number() + "  " + wording.texts().choice(section), "section-" + section.number())));
        } else if (!value.confirmations().isEmpty()) {
            lines.add(Text.of(wording.say("dpia.glance.unmoved")));
        }
        var open = Arrays.stream(AssessmentSection.values()).filter(RegisterExtract::isDrawn)
                .filter(section -> assessed.extract().state(section, value) == SectionState.NOT_CONFIRMED).count();
        if (open > 0) {
            lines.add(Text.muted(wording.say("dpia.glance.not-confirmed", open)));
        }
        return lines;
    }
}
