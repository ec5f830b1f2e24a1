package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.assessment.AssessmentNeed;
import org.article30.assessment.AssessmentStanding;
import org.article30.assessment.ScreeningLine;
import org.article30.assessment.ScreeningOutcome;
import org.article30.assessment.ScreeningSheets;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.law.ScreeningCriterion;
import org.article30.law.Verified;
import org.article30.store.Stored;

/** Which activity needs an impact assessment, why, rule by rule, and where it stands (Article 35 GDPR). */
final class DpiaListReport {

    private final Composition report;
    private final Wording wording;

    private DpiaListReport(Composition report) {
        this.report = report;
        wording = report.wording();
    }

    static Iterable<Block> dpiaList(Composition report) {
        var list = new DpiaListReport(report);
        return Lazy.chain(
                Lazy.of(list::overview),
                Lazy.of(list::detailsHeading),
                Lazy.<Stored<Activity>, Block>each(report.view().activities(), list::details),
                DocumentReport.annex(report));
    }

    private AssessmentNeed need(Stored<Activity> activity) {
        return AssessmentNeed.of(activity, report.view(), report.request().lawDate());
    }

    /** Whether there is anything to say of an activity's assessment. */
    private static boolean isConcerned(AssessmentNeed need) {
        return need.result().outcome() != ScreeningOutcome.NOT_INDICATED || need.isScreened() || need.isDecided();
    }

    private List<Block> overview() {
        var all = 0;
        var needed = 0;
        var missing = 0;
        var processes = false;
        var silent = new ArrayList<Text>();
        for (var activity : report.view().activities()) {
            var need = need(activity);
            var processor = activity.value().capacity() == Capacity.PROCESSOR;
            all++;
            needed += !processor && need.result().outcome().needsAssessment() ? 1 : 0;
            missing += !processor && need.standing() == AssessmentStanding.MISSING ? 1 : 0;
            processes |= processor;
            if (!isConcerned(need)) {
                silent.add(Text.of(activity.value().title()));
            }
        }
        var blocks = new ArrayList<Block>();
        blocks.add(report.sections().heading(1, "heading.overview"));
        blocks.add(new Block.Paragraph(Text.of(wording.say("dpia-list.sum", needed, all, missing)), Block.Paragraph.Style.LEAD));
        blocks.add(Block.Paragraph.of(wording.say("dpia-list.rule")));
        blocks.add(report.sections().table("none", Lazy.each(report.view().activities(), this::row),
                "activity:2.6", "outcome-35:1.7", "criteria-met:3", "screening:2.4", "dpia-standing:2"));
        if (processes) {
            blocks.add(Block.Paragraph.of(wording.say("dpia-list.processor")));
        }
        if (!silent.isEmpty()) {
            blocks.add(report.sections().heading(2, "dpia-list.without"));
            blocks.add(new Block.BulletList(silent));
        }
        return blocks;
    }

    private List<List<Text>> row(Stored<Activity> activity) {
        var need = need(activity);
        if (!isConcerned(need)) {
            return List.of();
        }
        var met = need.result().met().stream().map(line -> name(line.criterion())).collect(Collectors.joining("; "));
        return List.of(List.of(
                Text.link(activity.value().title(), Anchors.activity(activity.id())),
                wording.choice(need.result().outcome()),
                Text.of(met.isBlank() ? "–" : met),
                screening(need),
                standing(activity.value(), need)));
    }

    private Text screening(AssessmentNeed need) {
        var screening = need.screening().value();
        return need.isScreened()
                ? Sections.stacked(List.of(wording.choice(screening.decision()), Text.muted(wording.date(screening.decidedOn()))))
                : Text.muted(wording.say("dpia-list.not-screened"));
    }

    private Text standing(Activity activity, AssessmentNeed need) {
        if (need.standing() == AssessmentStanding.MISSING) {
            return activity.capacity() == Capacity.PROCESSOR ? Text.of(wording.say("dpia-list.client")) : Text.strong(wording.texts().choice(need.standing()));
        }
        return wording.choice(need.standing());
    }

    /** The heading of the details; none where no activity has any. */
    private List<Block> detailsHeading() {
        for (var activity : report.view().activities()) {
            if (isConcerned(need(activity))) {
                return List.of(report.sections().heading(1, "dpia-list.details"));
            }
        }
        return List.of();
    }

    private List<Block> details(Stored<Activity> activity) {
        var need = need(activity);
        if (!isConcerned(need)) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, activity.value().title(), Anchors.activity(activity.id())));
        blocks.add(new Block.Facts(facts(activity, need)));
        var lines = need.result().lines().stream().filter(line -> line.confirmed() || !line.reasons().isEmpty()).toList();
        if (!lines.isEmpty()) {
            blocks.add(report.sections().table("none", lines.stream().map(this::line).toList(), "criterion:3.4", "answer:1.8", "why:4.6"));
        }
        return blocks;
    }

    private List<Fact> facts(Stored<Activity> activity, AssessmentNeed need) {
        var sections = report.sections();
        var screening = need.screening().value();
        var facts = new ArrayList<Fact>();
        facts.add(sections.fact("dpia-standing", standing(activity.value(), need)));
        facts.add(sections.fact("dpia-outcome", wording.choice(need.result().outcome())));
        facts.add(sections.lines("dpia-why", need.result().reasons().stream().map(reason -> Text.of(reason.in(wording.texts()))).toList()));
        facts.add(sections.lines("dpia-decision", List.of(screening(need), Text.of(screening.reason()), Text.muted(screening.decidedBy())).stream()
                .filter(line -> !line.plain().isBlank()).toList()));
        facts.add(sections.lines("dpia-exemption", List.of(wording.choice(screening.exemption()), Text.of(screening.exemptionReason())).stream()
                .filter(line -> !line.plain().isBlank()).toList()));
        sections.optional(facts, "dpia-advice", screening.advice());
        var records = records(activity, need);
        if (!records.isEmpty()) {
            facts.add(sections.lines("dpia-records", records));
        }
        return facts;
    }

    /** The assessments that count, with where each stands; the one the activity names; and examples and templates, called so. */
    private List<Text> records(Stored<Activity> activity, AssessmentNeed need) {
        var texts = wording.texts();
        var lines = new ArrayList<Text>();
        need.assessments().forEach(stored -> lines.add(Text.of(wording.labelled(stored.value().sheet().title(), texts.choice(stored.value().sheet().stage())))));
        var linked = activity.value().accountability().impactAssessment();
        lines.add(Text.of(linked.reference()).and(linked.state().isBlank() ? "" : " " + linked.state()));
        lines.add(wording.document(linked.document()));
        report.view().dpiasOf(activity.id()).stream().map(stored -> stored.value().sheet()).filter(sheet -> sheet.origin().isModel())
                .forEach(sheet -> lines.add(Text.muted(wording.say("dpia-list." + sheet.origin(), sheet.title()))));
        return lines.stream().filter(line -> !line.plain().isBlank()).toList();
    }

    private List<Text> line(ScreeningLine line) {
        var texts = wording.texts();
        var why = new ArrayList<Text>();
        why.add(Text.of(line.why()));
        line.reasons().forEach(reason -> why.add(Text.of(reason.in(texts))));
        return List.of(criterion(line.criterion()), Text.of(new ScreeningSheets(texts).state(line)), Sections.stacked(why));
    }

    private String name(ScreeningCriterion criterion) {
        return wording.texts().text("criterion." + criterion.id());
    }

    private Text criterion(ScreeningCriterion criterion) {
        var list = wording.texts().text("criterion.list." + criterion.list());
        var unverified = criterion.verified() == Verified.FROM_MEMORY ? wording.texts().text("screening.unverified") : "";
        return Sections.stacked(List.of(Text.of(name(criterion)), Text.muted(list + ", " + criterion.item()), Text.muted(unverified)));
    }
}
