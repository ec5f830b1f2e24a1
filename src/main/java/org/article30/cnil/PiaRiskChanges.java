package org.article30.cnil;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.article30.dpia.Acceptance;
import org.article30.dpia.AssessedRisk;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.Level;
import org.article30.dpia.MeasureStatus;
import org.article30.dpia.Mitigation;
import org.article30.dpia.RiskKind;
import org.article30.dpia.RiskOrigin;

/** Brings the risks of an assessment into a draft. The tool knows three: several of a kind are written as one, the gravest level of each holding. */
final class PiaRiskChanges {

    private final PiaDraft draft;
    private final ImpactAssessment was;
    private final ImpactAssessment is;
    private final PiaMeasures measures;

    PiaRiskChanges(PiaDraft draft, ImpactAssessment was, ImpactAssessment is, PiaMeasures measures) {
        this.draft = draft;
        this.was = was;
        this.is = is;
        this.measures = measures;
    }

    /** The risks for which the tool has no place: of another kind, or not from an event. */
    static List<AssessedRisk> leftOut(ImpactAssessment assessment) {
        return assessment.risks().stream().filter(risk -> PiaQuestions.RISKS.keySet().stream().noneMatch(kind -> isOf(kind, risk))).toList();
    }

    private static boolean isOf(RiskKind kind, AssessedRisk risk) {
        return risk.kind() == kind && risk.origin() == RiskOrigin.EVENT;
    }

    /** Changes all three. */
    void apply() {
        PiaQuestions.RISKS.keySet().forEach(this::apply);
    }

    private void apply(RiskKind kind) {
        list(kind, PiaQuestions.IMPACTS, AssessedRisk::impacts);
        list(kind, PiaQuestions.THREATS, AssessedRisk::threats);
        list(kind, PiaQuestions.SOURCES, AssessedRisk::sources);
        controls(kind);
        judged(kind, PiaQuestions.SEVERITY, AssessedRisk::severity, AssessedRisk::severityReason);
        judged(kind, PiaQuestions.LIKELIHOOD, AssessedRisk::likelihood, AssessedRisk::likelihoodReason);
        residual(kind);
    }

    private static List<AssessedRisk> of(ImpactAssessment assessment, RiskKind kind) {
        return assessment.risks().stream().filter(risk -> isOf(kind, risk)).toList();
    }

    private void list(RiskKind kind, int question, Function<AssessedRisk, String> lines) {
        var now = lines(of(is, kind), lines);
        if (!lines(of(was, kind), lines).equals(now)) {
            var data = draft.data(PiaQuestions.about(kind, question));
            var there = new HashMap<String, String>();
            data.path("list").forEach(entry -> there.putIfAbsent(PlainText.line(entry.asText()), entry.asText()));
            var list = data.putArray("list");
            now.forEach(line -> list.add(there.getOrDefault(line, line)));
        }
    }

    private static List<String> lines(List<AssessedRisk> risks, Function<AssessedRisk, String> lines) {
        return risks.stream().flatMap(risk -> lines.apply(risk).lines()).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private void controls(RiskKind kind) {
        var now = of(is, kind).stream().flatMap(risk -> risk.mitigations().stream()).map(Mitigation::measure).flatMap(measures::title)
                .distinct().toList();
        var question = PiaQuestions.about(kind, PiaQuestions.CONTROLS);
        if (!draft.entries(question).stream().distinct().toList().equals(now)) {
            var list = draft.data(question).putArray("list");
            now.forEach(list::add);
        }
    }

    private void judged(RiskKind kind, int question, Function<AssessedRisk, Level> level, Function<AssessedRisk, String> reason) {
        var now = highest(of(is, kind), level);
        if (highest(of(was, kind), level) != now) {
            draft.data(PiaQuestions.about(kind, question)).put("gauge", now.number());
        }
        changed(texts(of(was, kind), reason), texts(of(is, kind), reason), text -> draft.data(PiaQuestions.about(kind, question)).put("text", PlainText.toHtml(text)));
    }

    private void residual(RiskKind kind) {
        var reference = PiaQuestions.evaluationOf(kind);
        gauge(reference, "x", residualSeverity(was, kind), residualSeverity(is, kind));
        gauge(reference, "y", residualLikelihood(was, kind), residualLikelihood(is, kind));
        changed(texts(of(was, kind), AssessedRisk::residualReason), texts(of(is, kind), AssessedRisk::residualReason),
                text -> draft.evaluation(reference).put("evaluation_comment", PlainText.toHtml(text)));
        var acceptance = acceptance(of(is, kind));
        if (acceptance(of(was, kind)) != acceptance) {
            draft.evaluation(reference).put("status", switch (acceptance) {
                case OPEN -> 0;
                case NOT_ACCEPTED -> 1;
                case ACCEPTED -> 3;
            });
        }
    }

    private void gauge(String reference, String axis, Level before, Level now) {
        if (before != now) {
            var evaluation = draft.evaluation(reference);
            var gauges = evaluation.path("gauges") instanceof ObjectNode there ? there : evaluation.putObject("gauges").put("x", 0).put("y", 0);
            gauges.put(axis, now.number());
        }
    }

    /** What was judged in an imported risk; in one made here, what the measures lower it to where nothing was judged. */
    private static Level residualSeverity(ImpactAssessment assessment, RiskKind kind) {
        return highest(of(assessment, kind), risk -> risk.key().equals(PiaRisks.key(kind)) ? risk.residualSeverity()
                : risk.residualSeverity(assessment.measures(), MeasureStatus.PLANNED));
    }

    private static Level residualLikelihood(ImpactAssessment assessment, RiskKind kind) {
        return highest(of(assessment, kind), risk -> risk.key().equals(PiaRisks.key(kind)) ? risk.residualLikelihood()
                : risk.residualLikelihood(assessment.measures(), MeasureStatus.PLANNED));
    }

    private static Level highest(List<AssessedRisk> risks, Function<AssessedRisk, Level> level) {
        return risks.stream().map(level).reduce(Level.NOT_STATED, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    private static String texts(List<AssessedRisk> risks, Function<AssessedRisk, String> text) {
        return risks.stream().map(text).map(String::strip).filter(said -> !said.isEmpty()).distinct().collect(Collectors.joining("\n\n"));
    }

    private static void changed(String before, String now, Consumer<String> write) {
        if (!before.equals(now)) {
            write.accept(now);
        }
    }

    private static Acceptance acceptance(List<AssessedRisk> risks) {
        if (risks.stream().anyMatch(risk -> risk.acceptance() == Acceptance.NOT_ACCEPTED)) {
            return Acceptance.NOT_ACCEPTED;
        }
        return !risks.isEmpty() && risks.stream().allMatch(risk -> risk.acceptance() == Acceptance.ACCEPTED) ? Acceptance.ACCEPTED : Acceptance.OPEN;
    }
}
