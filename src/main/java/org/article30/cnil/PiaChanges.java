package org.article30.cnil;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.article30.dpia.AdviceConclusion;
import org.article30.dpia.AssessmentOutcome;
import org.article30.dpia.AssessmentStage;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.TeamMember;
import org.article30.dpia.TeamRole;
import org.article30.fact.Answer;

/** Brings into a draft what an assessment says otherwise than the file it began as. */
final class PiaChanges {

    private final PiaDraft draft;
    private final ImpactAssessment was;
    private final ImpactAssessment is;

    /** Changes of a draft that said what {@code was} says, to what {@code is} says. */
    PiaChanges(PiaDraft draft, ImpactAssessment was, ImpactAssessment is) {
        this.draft = draft;
        this.was = was;
        this.is = is;
    }

    /** Changes the properties of the assessment itself. */
    void pia() {
        text("name", value -> value.sheet().name());
        text("category", value -> value.sheet().scope());
        text("author_name", value -> names(value, TeamRole.AUTHOR, TeamRole.RESPONSIBLE));
        text("evaluator_name", value -> names(value, TeamRole.EVALUATOR, TeamRole.CONSULTED));
        text("validator_name", value -> names(value, TeamRole.VALIDATOR, TeamRole.ACCOUNTABLE));
        text("dpos_names", value -> value.advice().givenBy());
        text("dpo_opinion", value -> value.advice().text());
        property("dpo_status", value -> value.advice().conclusion(), PiaChanges::conclusion);
        property("concerned_people_searched_opinion", value -> value.views().sought(), PiaChanges::sought);
        text("concerned_people_searched_content", value -> value.views().reasonNot());
        property("concerned_people_status", value -> value.views().conclusion(), PiaChanges::conclusion);
        text("concerned_people_opinion", value -> value.views().views());
        text("people_names", value -> value.views().who());
        property("status", PiaChanges::status, IntNode::valueOf);
        text("applied_adjustments", value -> value.decision().conditions());
        if (is.decision().outcome() == AssessmentOutcome.REJECTED) {
            text("rejection_reason", value -> value.decision().reason());
        }
    }

    /** Changes the answers in words; {@code drawn} says, by question, what stands where the assessment has no words of its own. */
    void answers(Map<Integer, String> drawn) {
        PiaQuestions.TEXTS.forEach((question, place) -> {
            var own = place.apply(is);
            var now = own.isBlank() ? drawn.getOrDefault(question, "") : own;
            if (!place.apply(was).equals(now)) {
                draft.data(question).put("text", PlainText.toHtml(now));
            }
        });
    }

    private void text(String name, Function<ImpactAssessment, String> place) {
        property(name, place, TextNode::valueOf);
    }

    private <T> void property(String name, Function<ImpactAssessment, T> place, Function<T, JsonNode> written) {
        var now = place.apply(is);
        if (!place.apply(was).equals(now)) {
            draft.pia().set(name, written.apply(now));
        }
    }

    /** Who takes a part in an assessment; where nobody does, who takes the one nearest to it. */
    private static String names(ImpactAssessment assessment, TeamRole role, TeamRole otherwise) {
        var named = names(assessment, role);
        return named.isEmpty() ? names(assessment, otherwise) : named;
    }

    private static String names(ImpactAssessment assessment, TeamRole role) {
        return assessment.sheet().team().stream().filter(member -> member.role() == role).map(TeamMember::name)
                .filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
    }

    private static JsonNode conclusion(AdviceConclusion conclusion) {
        return switch (conclusion) {
            case NOT_STATED -> NullNode.getInstance();
            case GO_AHEAD, WITH_CONDITIONS -> IntNode.valueOf(1);
            case NOT -> IntNode.valueOf(0);
        };
    }

    private static JsonNode sought(Answer sought) {
        return sought == Answer.YES || sought == Answer.NO ? BooleanNode.valueOf(sought == Answer.YES) : NullNode.getInstance();
    }

    /** 0 being written, 1 refused, 2 validated, 4 given up; the 3 of a signed validation is left where it was. */
    private static int status(ImpactAssessment assessment) {
        if (assessment.sheet().stage() == AssessmentStage.ARCHIVED) {
            return 4;
        }
        return switch (assessment.decision().outcome()) {
            case REJECTED -> 1;
            case APPROVED, APPROVED_WITH_CONDITIONS -> 2;
            case OPEN, CONSULTATION_RISK, CONSULTATION_LAW -> 0;
        };
    }
}
