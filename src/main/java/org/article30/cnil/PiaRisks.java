package org.article30.cnil;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.article30.dpia.Acceptance;
import org.article30.dpia.AssessedRisk;
import org.article30.dpia.Level;
import org.article30.dpia.Mitigation;
import org.article30.dpia.RiskKind;
import org.article30.dpia.RiskOrigin;

/** The three risks of a file of the tool, each with its six answers and its evaluation. */
final class PiaRisks {

    private static final int ACCEPTABLE = 3;
    private static final int TO_FIX = 1;

    private final PiaAnswers answers;
    private final Function<RiskKind, String> names;
    private final Map<String, String> keys = new HashMap<>();

    PiaRisks(PiaAnswers answers, Function<RiskKind, String> names) {
        this.answers = answers;
        this.names = names;
        answers.measures().forEach(measure -> keys.putIfAbsent(measure.path("title").asText(""), answers.key(measure)));
    }

    /** Whether what is evaluated is a risk. */
    static boolean isRisk(String reference) {
        return PiaQuestions.RISKS.keySet().stream().anyMatch(kind -> PiaQuestions.evaluationOf(kind).equals(reference));
    }

    /** How actions and exports know the risk of a kind. */
    static String key(RiskKind kind) {
        return PiaImport.KEY + "3" + PiaQuestions.RISKS.get(kind);
    }

    /** The risks, always all three. */
    List<AssessedRisk> risks() {
        return PiaQuestions.RISKS.keySet().stream().map(this::risk).toList();
    }

    private AssessedRisk risk(RiskKind kind) {
        var severity = PiaQuestions.about(kind, PiaQuestions.SEVERITY);
        var likelihood = PiaQuestions.about(kind, PiaQuestions.LIKELIHOOD);
        var evaluation = answers.evaluation(PiaQuestions.evaluationOf(kind));
        return new AssessedRisk(key(kind), names.apply(kind), RiskOrigin.EVENT, kind,
                lines(kind, PiaQuestions.THREATS), lines(kind, PiaQuestions.SOURCES), lines(kind, PiaQuestions.IMPACTS),
                level(answers.gauge(likelihood)), answers.text(likelihood), level(answers.gauge(severity)), answers.text(severity), "",
                answers.entries(PiaQuestions.about(kind, PiaQuestions.CONTROLS)).stream().map(title -> keys.getOrDefault(title, ""))
                        .filter(key -> !key.isBlank()).distinct().map(key -> new Mitigation(key, 0, 0)).toList(),
                level(evaluation.path("gauges").path("y").asInt()), level(evaluation.path("gauges").path("x").asInt()),
                PlainText.of(evaluation.path("evaluation_comment").asText("")), acceptance(evaluation), "");
    }

    private String lines(RiskKind kind, int question) {
        return answers.entries(PiaQuestions.about(kind, question)).stream().map(PlainText::line).collect(Collectors.joining("\n"));
    }

    private static Level level(int gauge) {
        return Level.values()[gauge];
    }

    private static Acceptance acceptance(JsonNode evaluation) {
        return switch (evaluation.path("status").asInt()) {
            case ACCEPTABLE -> Acceptance.ACCEPTED;
            case TO_FIX -> Acceptance.NOT_ACCEPTED;
            default -> Acceptance.OPEN;
        };
    }
}
