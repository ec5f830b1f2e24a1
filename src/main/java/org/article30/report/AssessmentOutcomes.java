package org.article30.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.dpia.AssessmentDecision;
import org.article30.dpia.AssessmentOutcome;
import org.article30.dpia.AssessmentReview;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.DpoAdvice;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.PriorConsultation;
import org.article30.dpia.SubjectsViews;
import org.article30.dpia.Suspension;
import org.article30.fact.Answer;
import org.article30.fact.ClockState;
import org.article30.fact.PartialDate;

/** What was advised, thought and decided on an impact assessment: its sections 5 and 6, with prior consultation and review. */
final class AssessmentOutcomes {

    private static final Set<AssessmentOutcome> CONSULTED = Set.of(AssessmentOutcome.CONSULTATION_RISK, AssessmentOutcome.CONSULTATION_LAW);
    private static final String DOTS = "…………………………";

    private final Wording wording;
    private final ImpactAssessment value;
    private final LocalDate day;

    /** The outcomes as they stand on a day, from which periods are over or not. */
    AssessmentOutcomes(Wording wording, ImpactAssessment value, LocalDate day) {
        this.wording = wording;
        this.value = value;
        this.day = day;
    }

    /** The text of one of these sections; nothing for another. */
    List<Block> of(AssessmentSection section) {
        return switch (section) {
            case ADVICE -> List.of(advice(false));
            case VIEWS -> List.of(views());
            case DECISION -> decided();
            default -> List.of();
        };
    }

    /** What the data protection officer advised and what became of it; as it is published, without who gave it. */
    Block advice(boolean published) {
        var advice = value.advice();
        var fields = new Fields(wording, DpoAdvice.class);
        var facts = new ArrayList<Fact>(List.of(fields.date("askedOn", advice.askedOn()), fields.date("givenOn", advice.givenOn())));
        if (!published) {
            facts.add(fields.text("givenBy", advice.givenBy()));
        }
        facts.addAll(List.of(fields.choice("conclusion", advice.conclusion()), fields.text("text", advice.text()),
                fields.choice("followed", advice.followed()), fields.text("reason", advice.reason())));
        return fields.block(facts);
    }

    /** What the people concerned think, or why they were not asked. */
    Block views() {
        var views = value.views();
        var fields = new Fields(wording, SubjectsViews.class);
        return views.sought() == Answer.NO
                ? fields.block(fields.choice("sought", views.sought()), fields.text("reasonNot", views.reasonNot()))
                : fields.block(fields.choice("sought", views.sought()), fields.text("who", views.who()), fields.text("how", views.how()),
                        fields.date("soughtOn", views.soughtOn()), fields.choice("conclusion", views.conclusion()),
                        fields.text("views", views.views()), fields.text("followed", views.followed()));
    }

    /** The decision itself; as it is published, without who took it. */
    Block decision(boolean published) {
        var decision = value.decision();
        var fields = new Fields(wording, AssessmentDecision.class);
        var facts = new ArrayList<Fact>(List.of(fields.choice("outcome", decision.outcome())));
        var conditions = fields.text("conditions", decision.conditions());
        facts.addAll(decision.outcome() == AssessmentOutcome.APPROVED_WITH_CONDITIONS ? List.of(conditions) : fields.stated(conditions));
        facts.addAll(List.of(fields.text("reason", decision.reason()), fields.date("decidedOn", decision.decidedOn())));
        if (!published) {
            facts.add(fields.text("decidedBy", decision.decidedBy()));
            facts.add(fields.text("document", wording.document(decision.document())));
        }
        return fields.block(facts);
    }

    /** When it is looked at again, and why. */
    Block review() {
        var review = value.review();
        var fields = new Fields(wording, AssessmentReview.class);
        return fields.block(fields.date("reviewOn", review.reviewOn()), fields.text("triggers", review.triggers()),
                fields.date("reviewedOn", review.reviewedOn()), fields.text("result", review.result()));
    }

    private List<Block> decided() {
        var blocks = new ArrayList<Block>();
        blocks.add(decision(false));
        blocks.add(signatures());
        if (CONSULTED.contains(value.decision().outcome()) || !value.consultation().equals(PriorConsultation.BLANK)) {
            blocks.add(heading("consultation"));
            blocks.addAll(consultation());
        }
        blocks.add(heading("review"));
        blocks.add(review());
        return blocks;
    }

    private Block heading(String component) {
        return new Block.Heading(3, wording.texts().field(ImpactAssessment.class, component), "");
    }

    /** Where those who decide sign, and the data protection officer shows to have been heard. */
    private Block signatures() {
        var rows = List.of(signature("dpia.signs.controller", value.decision().decidedBy()), signature("dpia.signs.officer", value.advice().givenBy()));
        return new Block.Table(wording.say("dpia.signatures"), new Sections(wording).columns("dpia-signs-for:2.6", "dpia-function:3", "dpia-date:2", "dpia-signature:3"), rows);
    }

    private List<Text> signature(String role, String known) {
        return List.of(Text.of(wording.say(role)), Text.of(known.isBlank() ? "\n" + DOTS : known + "\n "), Text.muted("\n" + DOTS), Text.muted("\n" + DOTS));
    }

    /** How far the authority was consulted; {@code high}: whether a high risk remains once all is done. */
    List<Text> consulted(Answer high) {
        var asked = value.consultation();
        if (!asked.answeredOn().isBlank()) {
            return List.of(labelled("answeredOn", asked.answeredOn()), Text.muted(asked.advice()));
        }
        if (!asked.submittedOn().isBlank()) {
            return List.of(labelled("submittedOn", asked.submittedOn()), clock(asked));
        }
        if (high == Answer.YES || CONSULTED.contains(value.decision().outcome())) {
            return List.of(Text.strong(wording.say("dpia.consultation.needed")));
        }
        return List.of(Text.of(wording.say(high == Answer.NO ? "dpia.consultation.not-needed" : "dpia.consultation.unknown")));
    }

    private Text labelled(String component, PartialDate date) {
        return Text.of(wording.labelled(wording.texts().field(PriorConsultation.class, component), wording.date(date)));
    }

    private List<Block> consultation() {
        var asked = value.consultation();
        var fields = new Fields(wording, PriorConsultation.class);
        var facts = new ArrayList<Fact>(List.of(fields.text("authority", asked.authority()), fields.text("reference", asked.reference()), fields.date("submittedOn", asked.submittedOn())));
        facts.addAll(fields.stated(fields.date("extensionNotifiedOn", asked.extensionNotifiedOn()), fields.text("extensionReason", asked.extensionReason())));
        facts.add(Fact.of(wording.say("dpia.answer-due"), clock(asked)));
        facts.addAll(List.of(fields.date("answeredOn", asked.answeredOn()), fields.text("advice", asked.advice()), fields.text("followUp", asked.followUp()),
                fields.documents("documents", asked.documents())));
        var blocks = new ArrayList<Block>(List.of(fields.block(facts)));
        if (!asked.suspensions().isEmpty()) {
            var own = new Fields(wording, Suspension.class);
            blocks.add(new Block.Heading(4, wording.texts().field(PriorConsultation.class, "suspensions"), ""));
            blocks.add(own.table("dpia.none", asked.suspensions().stream().map(row -> List.of(own.said(wording.date(row.from())),
                    row.until().isBlank() ? Text.strong(wording.say("dpia.awaited")) : Text.of(wording.date(row.until())), own.said(row.information()))).toList(),
                    "from:2", "until:2", "information:5"));
        }
        return blocks;
    }

    /** Until when the authority is to answer, and how that period stands. */
    private Text clock(PriorConsultation asked) {
        if (asked.suspensions().stream().anyMatch(Suspension::isOpen)) {
            return Text.of(wording.say("dpia.suspended"));
        }
        if (asked.dueOn().isBlank()) {
            return Text.muted(wording.say("dpia.silent"));
        }
        var state = asked.clock(day);
        var word = wording.texts().choice(state);
        var rule = wording.say(asked.isExtended() ? "dpia.fourteen-weeks" : "dpia.eight-weeks", wording.date(asked.dueOn()));
        long stood = asked.stood();
        return Sections.stacked(List.of(Text.of(rule), Text.of(stood == 0 ? "" : wording.say("dpia.stood-still", stood)), state == ClockState.OVERDUE ? Text.strong(word) : Text.muted(word)));
    }
}
