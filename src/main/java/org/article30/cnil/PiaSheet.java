package org.article30.cnil;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.article30.dpia.AdviceConclusion;
import org.article30.dpia.AssessmentDecision;
import org.article30.dpia.AssessmentOrigin;
import org.article30.dpia.AssessmentOutcome;
import org.article30.dpia.AssessmentSheet;
import org.article30.dpia.AssessmentStage;
import org.article30.dpia.DpoAdvice;
import org.article30.dpia.Followed;
import org.article30.dpia.Publication;
import org.article30.dpia.SubjectsViews;
import org.article30.dpia.TeamMember;
import org.article30.dpia.TeamRole;
import org.article30.fact.Answer;
import org.article30.fact.PartialDate;
import org.article30.store.Id;

/** What the properties of the assessment itself say: its sheet, the advice, the views and the decision. */
final class PiaSheet {

    private static final int REFUSED = 1;
    private static final int ABANDONED = 4;

    private final JsonNode pia;

    PiaSheet(JsonNode pia) {
        this.pia = pia;
    }

    AssessmentSheet sheet(String originNote) {
        return new AssessmentSheet("", text("name"), stage(), AssessmentOrigin.IMPORTED, originNote, PartialDate.BLANK, PartialDate.BLANK, "",
                List.of(), "", text("category"), "", "", List.of(), team(), PartialDate.BLANK, PartialDate.BLANK, Publication.NOT_STATED, "");
    }

    private AssessmentStage stage() {
        var status = pia.path("status").asInt();
        if (status == ABANDONED || pia.path("is_archive").asInt(0) == 1 || pia.path("is_archive").asBoolean()) {
            return AssessmentStage.ARCHIVED;
        }
        return status == 0 ? AssessmentStage.DRAFT : AssessmentStage.DECIDED;
    }

    private List<TeamMember> team() {
        return Stream.of(member("author_name", TeamRole.AUTHOR), member("evaluator_name", TeamRole.EVALUATOR), member("validator_name", TeamRole.VALIDATOR))
                .filter(member -> !member.name().isBlank()).toList();
    }

    private TeamMember member(String property, TeamRole role) {
        return new TeamMember(text(property), role, Id.none(), "");
    }

    DpoAdvice advice() {
        return new DpoAdvice(PartialDate.BLANK, PartialDate.BLANK, text("dpos_names"), conclusion("dpo_status", text("dpos_names") + text("dpo_opinion")),
                text("dpo_opinion"), Followed.NOT_STATED, "");
    }

    SubjectsViews views() {
        return new SubjectsViews(sought(), text("people_names"), "", PartialDate.BLANK,
                conclusion("concerned_people_status", text("people_names") + text("concerned_people_opinion")),
                text("concerned_people_opinion"), "", text("concerned_people_searched_content"));
    }

    private Answer sought() {
        var sought = pia.path("concerned_people_searched_opinion");
        if (sought.asBoolean()) {
            return Answer.YES;
        }
        return text("concerned_people_searched_content").isBlank() ? Answer.NOT_STATED : Answer.NO;
    }

    /** The tool begins with “no”: it says so only where somebody has said something. */
    private AdviceConclusion conclusion(String property, String said) {
        if (pia.path(property).asInt() == 1) {
            return AdviceConclusion.GO_AHEAD;
        }
        return said.isBlank() || pia.path(property).isNull() ? AdviceConclusion.NOT_STATED : AdviceConclusion.NOT;
    }

    AssessmentDecision decision() {
        var outcome = switch (pia.path("status").asInt()) {
            case REFUSED -> AssessmentOutcome.REJECTED;
            case 2, 3 -> AssessmentOutcome.APPROVED;
            default -> AssessmentOutcome.OPEN;
        };
        return new AssessmentDecision(outcome, text("applied_adjustments"), outcome == AssessmentOutcome.REJECTED ? text("rejection_reason") : "",
                PartialDate.BLANK, outcome == AssessmentOutcome.OPEN ? "" : text("validator_name"), Id.none());
    }

    /** Why an assessment that was approved since was refused before; blank where none was. */
    String earlierRefusal() {
        return pia.path("status").asInt() == REFUSED ? "" : text("rejection_reason");
    }

    private String text(String property) {
        return PlainText.typed(pia.path(property).asText(""));
    }
}
