package org.article30.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.assessment.RiskMatrix;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.dpia.ActionStatus;
import org.article30.dpia.AssessedRisk;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.MeasureStatus;
import org.article30.dpia.Mitigation;
import org.article30.dpia.PlannedAction;
import org.article30.dpia.RiskOrigin;
import org.article30.dpia.RiskScale;
import org.article30.fact.ClockState;

/** The risks of an impact assessment: what can happen, how grave it is, what lowers it, what remains and what is still to be done. */
final class AssessmentRisks {

    private final Wording wording;
    private final Sections sections;
    private final Assessed assessed;
    private final Fields fields;
    private final LocalDate day;

    /** The risks as they stand on a day, from which actions are overdue or not. */
    AssessmentRisks(Wording wording, Assessed assessed, LocalDate day) {
        this.wording = wording;
        this.assessed = assessed;
        this.day = day;
        sections = new Sections(wording);
        fields = new Fields(wording, AssessedRisk.class);
    }

    /** The text of a section on risks; nothing for another. */
    List<Block> of(AssessmentSection section) {
        return switch (section) {
            case RISKS_BY_DESIGN -> described(RiskOrigin.BY_DESIGN);
            case EVENTS -> described(RiskOrigin.EVENT);
            case METHOD -> method();
            case INHERENT_RISK -> List.of(inherent());
            case RESIDUAL_RISK -> residual();
            case ACTION_PLAN -> List.of(Block.Paragraph.of(plan()));
            default -> List.of();
        };
    }

    private List<Block> described(RiskOrigin origin) {
        var blocks = new ArrayList<Block>();
        for (var risk : assessed.value().risks()) {
            if (risk.origin() == origin) {
                blocks.add(new Block.Heading(3, assessed.title(risk), assessed.anchor(risk)));
                blocks.add(fields.block(fields.choice("kind", risk.kind()), fields.text("threats", risk.threats()),
                        fields.text("sources", risk.sources()), fields.text("impacts", risk.impacts())));
            }
        }
        return blocks.isEmpty() ? List.of(sections.muted("dpia.no-risks")) : blocks;
    }

    private List<Block> method() {
        var scale = assessed.value().scale();
        var blocks = new ArrayList<Block>();
        blocks.add(fields.block(new Fields(wording, RiskScale.class).text("method", scale.method())));
        blocks.add(Sections.paragraph(Text.of(wording.say("dpia.scale", scale.acceptable(), scale.high()))));
        blocks.add(new Block.Table("", sections.columns("dpia-likelihood:1", "dpia-severity:1"), assessed.levels()));
        return blocks;
    }

    private Block inherent() {
        return sections.table("dpia.no-risks", assessed.value().risks().stream().map(risk -> List.of(
                assessed.named(risk),
                Sections.stacked(List.of(assessed.likelihood(risk.likelihood()), Text.muted(risk.likelihoodReason()))),
                Sections.stacked(List.of(assessed.severity(risk.severity()), Text.muted(risk.severityReason()))),
                fields.said(risk.modulating()),
                assessed.judged(risk.inherent()))).toList(),
                "dpia-risk:2", "dpia-likelihood:2.8", "dpia-severity:2.8", "dpia-modulating:1.8", "dpia-judged:1.4");
    }

    private List<Block> residual() {
        var blocks = new ArrayList<Block>();
        var risks = assessed.value().risks();
        blocks.add(sections.table("dpia.no-risks", risks.stream().map(risk -> List.of(
                assessed.named(risk), mitigations(risk), level(risk, MeasureStatus.IMPLEMENTED), level(risk, MeasureStatus.PLANNED), acceptance(risk))).toList(),
                "dpia-risk:1.8", "dpia-lowered-by:1.9", "dpia-today:1.7", "dpia-after-plan:1.7", "dpia-acceptance:3.1"));
        if (risks.stream().anyMatch(risk -> risk.residual(assessed.value().measures(), MeasureStatus.PLANNED) >= assessed.value().scale().high())) {
            blocks.add(new Block.Note(Block.Note.Kind.WARNING, Text.of(wording.say("dpia.high-remains"))));
        }
        return blocks;
    }

    /** The measures that lower a risk, each with its mark, by how much, and how far it is carried out. */
    private Text mitigations(AssessedRisk risk) {
        var lines = risk.mitigations().stream().map(this::mitigation).toList();
        return lines.isEmpty() ? Text.muted(wording.say("dpia.no-mitigation")) : Sections.stacked(lines);
    }

    private Text mitigation(Mitigation mitigation) {
        var measure = assessed.value().measures().stream().filter(one -> one.key().equals(mitigation.measure())).findFirst();
        return measure.map(one -> assessed.measures(List.of(one.key())).and(" ").and(
                Text.muted(lowers(mitigation) + " (" + wording.texts().choice(one.status()) + ")")))
                .orElse(Text.EMPTY);
    }

    /** By how many levels a measure lowers what. */
    private String lowers(Mitigation mitigation) {
        return Stream.of(mitigation.lowersLikelihood() > 0 ? wording.say("dpia.lowers-likelihood", mitigation.lowersLikelihood()) : "",
                mitigation.lowersSeverity() > 0 ? wording.say("dpia.lowers-severity", mitigation.lowersSeverity()) : "")
                .filter(said -> !said.isBlank()).collect(Collectors.joining(", "));
    }

    private Text level(AssessedRisk risk, MeasureStatus least) {
        var measures = assessed.value().measures();
        return Sections.stacked(List.of(
                Text.of(wording.say("dpia.likelihood-is", assessed.likelihood(risk.residualLikelihood(measures, least)).plain())),
                Text.of(wording.say("dpia.severity-is", assessed.severity(risk.residualSeverity(measures, least)).plain())),
                assessed.judged(risk.residual(measures, least))));
    }

    private Text acceptance(AssessedRisk risk) {
        return Sections.stacked(List.of(Text.of(wording.texts().choice(risk.acceptance())), Text.muted(risk.acceptanceReason()), Text.muted(risk.residualReason())));
    }

    /** How many actions there are, how many are done and how many overdue, and where they stand in full. */
    String plan() {
        var actions = assessed.value().actions();
        long done = actions.stream().filter(action -> action.status() == ActionStatus.DONE).count();
        return actions.isEmpty() ? wording.say("dpia.no-actions") : wording.say("dpia.plan", actions.size(), done, actions.stream().filter(this::isOverdue).count());
    }

    /** The matrices before the measures and with them, and which number is which risk; a sentence where there is none. */
    List<Block> matrices() {
        var risks = assessed.value().risks();
        if (risks.isEmpty()) {
            return List.of(sections.muted("dpia.no-risks"));
        }
        var scale = assessed.value().scale();
        return List.of(RiskMatrix.of(assessed.value(), wording.texts()), Block.Paragraph.of(wording.say("dpia.matrix-key", scale.acceptable(), scale.high())),
                sections.table("dpia.no-risks", risks.stream().map(risk -> List.of(assessed.named(risk), assessed.judged(risk.inherent()),
                        assessed.judged(risk.residual(assessed.value().measures(), MeasureStatus.PLANNED)))).toList(), "dpia-risk:6", "dpia-before:2", "dpia-after-plan:2"));
    }

    /** The action plan as a table, what is overdue marked as such. */
    Block actions() {
        var own = new Fields(wording, PlannedAction.class);
        return own.table("dpia.no-actions", assessed.value().actions().stream().map(action -> List.of(
                Sections.stacked(List.of(Text.of(action.what()), Text.muted(action.comment()))),
                measure(action), own.said(action.owner()), due(own, action),
                Sections.stacked(List.of(own.word(action.status()), Text.muted(wording.date(action.doneOn())))))).toList(),
                "what:5", "measure:1.2", "owner:1.6", "due:1.6", "status:1.5");
    }

    private Text measure(PlannedAction action) {
        var mark = assessed.measures(List.of(action.measure()));
        return mark.plain().isBlank() ? Text.of("–") : mark;
    }

    private Text due(Fields own, PlannedAction action) {
        var due = own.said(wording.date(action.due()));
        return isOverdue(action) ? due.and("\n").and(Text.strong(wording.texts().choice(ClockState.OVERDUE))) : due;
    }

    private boolean isOverdue(PlannedAction action) {
        return action.clock(day) == ClockState.OVERDUE;
    }
}
