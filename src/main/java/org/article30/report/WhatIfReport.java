package org.article30.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.article30.activity.Activity;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.dpia.ImpactAssessment;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.GroundStatus;
import org.article30.whatif.Assumption;
import org.article30.whatif.Consequence;
import org.article30.whatif.Outlook;

/** What would follow if a decision or an instrument fell: what loses its ground, what remains, and what is to be done. */
public final class WhatIfReport {

    private final Composition report;
    private final Wording wording;
    private final Assumption assumption;
    private final Outlook outlook;
    private final List<Consequence> consequences;

    private WhatIfReport(Composition report, Assumption assumption) {
        this.report = report;
        this.assumption = assumption;
        wording = report.wording();
        outlook = Outlook.of(report.view(), report.request().law(), assumption);
        consequences = outlook.consequences();
    }

    /** The report on an assumption. */
    public static Report on(Assumption assumption) {
        return Report.of("what-if", composition -> new WhatIfReport(composition, assumption).blocks()).keptInternal();
    }

    private List<Block> blocks() {
        var lost = consequences.stream().filter(Consequence::isLost).toList();
        var kept = consequences.stream().filter(consequence -> !consequence.isLost()).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(heading("assumption"));
        blocks.add(new Block.Paragraph(Text.of(say("assumed", assumption.ground().name(), assumption.ground().act(), wording.date(assumption.day()))),
                Block.Paragraph.Style.LEAD));
        blocks.add(Sections.paragraph(Text.of(say("outcome", lost.size(), kept.size(), outlook.activities().size(), outlook.assessments().size()))));
        blocks.add(new Block.Paragraph(Text.of(say("facts-unchanged")), Block.Paragraph.Style.NOTE));
        blocks.add(heading("lost"));
        blocks.add(table(lost));
        blocks.add(heading("kept"));
        blocks.add(table(kept));
        blocks.add(heading("activities"));
        blocks.add(activities());
        blocks.add(heading("assessments"));
        blocks.add(assessments());
        blocks.add(heading("tasks"));
        blocks.addAll(tasks(lost, kept));
        return blocks;
    }

    private Block table(List<Consequence> some) {
        return report.sections().table("what-if.none", some.stream().map(this::row).toList(),
                "what-if.movement:3", "what-if.destination:1.8", "what-if.before:3.2", "what-if.after:3.6");
    }

    private List<Text> row(Consequence consequence) {
        return List.of(
                Sections.stacked(List.of(Text.of(consequence.title()), Text.muted(say(consequence.isHop() ? "kind.engagement" : "kind.transfer")))),
                wording.orNotStated(wording.country(consequence.movement().country(), consequence.movement().countryText())),
                Text.of(consequence.before().reason().in(wording.texts())),
                Sections.stacked(after(consequence)));
    }

    private List<Text> after(Consequence consequence) {
        var lines = new ArrayList<Text>();
        lines.add(Text.strong(wording.texts().choice(consequence.after().state())));
        lines.add(Text.of(consequence.after().reason().in(wording.texts())));
        consequence.after().grounds().stream().filter(GroundStatus::isDeclared).filter(ground -> !ground.carries() && !ground.act().isBlank())
                .map(ground -> Text.muted(wording.labelled(ground.act(), ground.reasons().isEmpty() ? "" : ground.reasons().getFirst().in(wording.texts()))))
                .forEach(lines::add);
        return lines;
    }

    private Block assessments() {
        var touched = outlook.activities();
        var rows = outlook.assessments().stream().map(assessment -> List.of(
                Text.of(title(assessment)), Text.of(wording.texts().choice(assessment.value().sheet().stage())),
                Sections.stacked(assessment.value().activities().stream().filter(touched::contains).map(id -> Text.of(report.view().activityTitle(id))).toList()))).toList();
        return report.sections().table("what-if.none", rows, "what-if.assessment:4", "what-if.stage:1.6", "what-if.through:4");
    }

    private String title(Stored<ImpactAssessment> assessment) {
        return wording.texts().named(assessment.value().sheet().title(), ImpactAssessment.class);
    }

    private Block activities() {
        Map<Id<Activity>, List<Text>> through = new LinkedHashMap<>();
        for (var consequence : consequences) {
            for (var activity : consequence.activities()) {
                through.computeIfAbsent(activity, _ -> new ArrayList<>()).add(consequence.isLost() ? Text.strong(consequence.title()) : Text.of(consequence.title()));
            }
        }
        var rows = through.entrySet().stream().map(entry -> List.of(Text.of(report.view().activityTitle(entry.getKey())), Sections.stacked(entry.getValue().stream().distinct().toList()))).toList();
        return report.sections().table("what-if.none", rows, "activity:4", "what-if.through:5");
    }

    private List<Block> tasks(List<Consequence> lost, List<Consequence> kept) {
        var tasks = new ArrayList<Text>();
        lost.forEach(consequence -> tasks.add(Text.of(say("task.lost", consequence.title(), wording.date(assumption.day())))));
        kept.stream().filter(consequence -> !consequence.after().carrying().isEmpty()).forEach(consequence -> tasks.add(
                Text.of(say("task.kept", consequence.title(), consequence.after().carrying().getFirst().act()))));
        consequences.stream().filter(consequence -> consequence.after().assessmentMissing())
                .forEach(consequence -> tasks.add(Text.of(say("task.assess", consequence.title()))));
        outlook.assessments().forEach(assessment -> tasks.add(Text.of(say("task.assessment", title(assessment)))));
        outlook.activities().forEach(activity -> tasks.add(Text.of(say("task.activity", report.view().activityTitle(activity)))));
        if (tasks.isEmpty()) {
            return List.of(new Block.Paragraph(Text.muted(wording.say("what-if.none")), Block.Paragraph.Style.MUTED));
        }
        return List.of(new Block.BulletList(tasks.stream().distinct().toList()));
    }

    private Block heading(String key) {
        return report.sections().heading(1, "what-if.heading." + key);
    }

    private String say(String key, Object... arguments) {
        return wording.say("what-if." + key, arguments);
    }
}
