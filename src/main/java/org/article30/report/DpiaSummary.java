package org.article30.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.DataItem;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.dpia.AssessedRisk;
import org.article30.dpia.AssessmentSheet;
import org.article30.dpia.MeasureStatus;
import org.article30.dpia.MitigatingMeasure;
import org.article30.fact.SpecialCategory;
import org.article30.law.Catalogue;
import org.article30.store.Stored;

/** What is published of an impact assessment: the parts chosen, without evidence, names of people or details of security. */
final class DpiaSummary {

    private final Composition report;
    private final Wording wording;
    private final Assessed assessed;
    private final AssessmentOutcomes outcomes;

    private DpiaSummary(Composition report) {
        this.report = report;
        wording = report.wording();
        assessed = new Assessed(report);
        outcomes = new AssessmentOutcomes(wording, assessed.value(), report.request().asOf());
    }

    static Iterable<Block> summary(Composition report) {
        return Lazy.of(() -> new DpiaSummary(report).blocks());
    }

    private List<Block> blocks() {
        var sheet = new Fields(wording, AssessmentSheet.class);
        var own = assessed.value().sheet();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, own.name().isBlank() ? wording.say("unnamed") : own.name(), "", assessed.mark()));
        blocks.addAll(new AssessmentText(wording, assessed).origin());
        blocks.add(sheet.block(sheet.text("reference", own.reference()), sheet.choice("stage", own.stage()), sheet.text("scope", own.scope()), sheet.date("completed", own.completed())));
        Arrays.stream(SummaryPart.values()).filter(report.request().parts()::contains).forEach(part -> {
            blocks.add(new Block.Heading(2, wording.texts().choice(part), ""));
            blocks.addAll(of(part));
        });
        return blocks;
    }

    private List<Block> of(SummaryPart part) {
        var text = new AssessmentText(wording, assessed);
        return switch (part) {
            case CONTROLLERS -> List.of(controllers());
            case PURPOSES -> List.of(list("silent.purposes", this::purposes));
            case DATA -> List.of(list("silent.subjects", this::subjects), list("silent.data", this::data));
            case NECESSITY -> List.of(text.necessity(), text.proportionality());
            case RISKS -> List.of(risks());
            case MEASURES -> List.of(measures());
            case ADVICE -> List.of(outcomes.advice(true));
            case VIEWS -> List.of(outcomes.views());
            case DECISION -> List.of(outcomes.decision(true));
            case REVIEW -> List.of(outcomes.review());
        };
    }

    /** What each activity gives, each once. */
    private Block list(String none, Function<Stored<Activity>, Stream<Text>> made) {
        var items = new LinkedHashSet<Text>();
        assessed.activities().forEach(stored -> made.apply(stored).forEach(items::add));
        return items.isEmpty() ? report.sections().muted(none) : new Block.BulletList(List.copyOf(items));
    }

    /** The controllers with address and contact, and whom to ask. */
    private Block controllers() {
        var ids = new LinkedHashSet<>(assessed.activities().stream().flatMap(stored -> stored.value().controllers().stream()).map(link -> link.party()).toList());
        var parties = new PartySection(wording);
        var rows = ids.stream().map(id -> wording.view().party(id)).map(party -> List.of(Text.strong(party.name()),
                wording.orNotStated(parties.brief(party)), wording.orNotStated(parties.officer(party)))).toList();
        return new Sections(wording).table("silent.controllers", rows, "party:3", "contact:3.5", "officer:3.5");
    }

    private Stream<Text> purposes(Stored<Activity> stored) {
        return stored.value().purposes().stream().map(purpose -> purpose.text().isBlank() ? wording.term(Catalogue.PURPOSES, purpose.term()) : purpose.text())
                .map(wording::orNotStated);
    }

    private Stream<Text> subjects(Stored<Activity> stored) {
        return wording.view().factsOf(stored.value()).subjects().stream().map(subject -> wording.orNotStated(wording.term(Catalogue.DATA_SUBJECTS, subject.term())));
    }

    private Stream<Text> data(Stored<Activity> stored) {
        return wording.view().factsOf(stored.value()).data().stream().map(this::data);
    }

    private Text data(DataItem item) {
        var entry = wording.view().catalogueEntry(item.term().entry());
        var special = item.special() == SpecialCategory.NOT_STATED ? entry.special() : item.special();
        var name = wording.orNotStated(wording.term(Catalogue.PERSONAL_DATA, item.term()));
        return special == SpecialCategory.NO || special == SpecialCategory.NOT_STATED ? name : name.and(" – ").and(Text.strong(wording.texts().choice(special)));
    }

    /** The risks with their effects on people and what remains of each, the gravest first. */
    private Block risks() {
        var fields = new Fields(wording, AssessedRisk.class);
        var rows = assessed.value().risks().stream().sorted(Comparator.comparingInt(AssessedRisk::inherent).reversed()).map(risk -> List.of(
                risk.name().isBlank() ? fields.word(risk.kind()) : Text.of(risk.name()), fields.said(risk.impacts()), assessed.judged(risk.inherent()),
                assessed.judged(risk.residual(assessed.value().measures(), MeasureStatus.PLANNED)))).toList();
        return new Sections(wording).table("dpia.no-risks", rows, "dpia-risk:3", "dpia-impacts:3.6", "dpia-before:1.7", "dpia-remaining:1.7");
    }

    /** The measures and what they change for people; how they are carried out is left out. */
    private Block measures() {
        var fields = new Fields(wording, MitigatingMeasure.class);
        return new Sections(wording).table("dpia.no-measures", assessed.value().measures().stream().sorted(Comparator.comparing(MitigatingMeasure::area))
                .map(measure -> List.of(fields.said(measure.name()), fields.word(measure.area()), fields.said(measure.effect()), fields.word(measure.status()))).toList(),
                "measure:3", "dpia-area:2", "dpia-effect:3.4", "dpia-status:1.6");
    }
}
