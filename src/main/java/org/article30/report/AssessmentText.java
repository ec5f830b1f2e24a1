package org.article30.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.dpia.AssessmentOrigin;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.AssessmentSheet;
import org.article30.dpia.AssessmentVersion;
import org.article30.dpia.DataNeed;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.Lawfulness;
import org.article30.dpia.MeasureArea;
import org.article30.dpia.MitigatingMeasure;
import org.article30.dpia.Phase;
import org.article30.dpia.ProcessingDescription;
import org.article30.dpia.Proportionality;
import org.article30.dpia.TeamMember;

/** What an impact assessment itself says in its sections 0 to 3: the sheet, the description, lawfulness, necessity. */
final class AssessmentText {

    private static final Set<MeasureArea> PRINCIPLES = EnumSet.range(MeasureArea.LAWFULNESS, MeasureArea.ACCOUNTABILITY);
    private static final Set<MeasureArea> RIGHTS = EnumSet.range(MeasureArea.INFORMATION, MeasureArea.AUTOMATED_DECISIONS);
    private static final Set<MeasureArea> OTHERS = EnumSet.range(MeasureArea.CONSENT, MeasureArea.TRANSFERS);

    private final Wording wording;
    private final Assessed assessed;
    private final ImpactAssessment value;
    private final Fields sheet;
    private final Fields description;
    private final Fields lawful;

    AssessmentText(Wording wording, Assessed assessed) {
        this.wording = wording;
        this.assessed = assessed;
        value = assessed.value();
        sheet = new Fields(wording, AssessmentSheet.class);
        description = new Fields(wording, ProcessingDescription.class);
        lawful = new Fields(wording, Lawfulness.class);
    }

    /** The text of one of these sections; nothing for a later one. */
    List<Block> of(AssessmentSection section) {
        var text = value.description();
        return switch (section) {
            case CONTROLLERS -> facts(description.stated(description.text("responsibilities", text.responsibilities())));
            case DATES -> List.of(sheet.block(sheet.date("launch", value.sheet().launch()), sheet.date("end", value.sheet().end()),
                    sheet.text("endCondition", value.sheet().endCondition())));
            case SHEET -> sheet();
            case DATA -> facts(description.stated(description.text("data", text.data())));
            case PURPOSES -> facts(description.stated(description.text("purposes", text.purposes())));
            case SECONDARY_USES -> one(description.text("secondaryUses", text.secondaryUses()));
            case NATURE -> List.of(description.block(description.text("nature", text.nature()), description.text("scope", text.scope()),
                    description.text("context", text.context()), description.choice("crossBorder", text.crossBorder())));
            case LIFE_CYCLE -> lifeCycle();
            case ASSETS -> one(description.text("assets", text.assets()));
            case CODES -> one(description.text("codes", text.codes()));
            default -> lawfulness(section);
        };
    }

    private List<Block> lawfulness(AssessmentSection section) {
        var text = value.lawfulness();
        return switch (section) {
            case LAWFULNESS -> one(lawful.text("basis", text.basis()));
            case SPECIAL_DATA -> one(lawful.text("specialData", text.specialData()));
            case NECESSITY -> List.of(needs());
            case QUALITY -> List.of(lawful.block(lawful.text("accuracy", text.accuracy())), quality());
            case PRINCIPLES -> and(measures(PRINCIPLES), lawful.text("minimisation", text.minimisation()), lawful.text("storage", text.storage()));
            case RIGHTS -> and(measures(RIGHTS), lawful.text("information", text.information()), lawful.text("access", text.access()),
                    lawful.text("rectification", text.rectification()), lawful.text("objection", text.objection()));
            case CONSENT_PROCESSORS_TRANSFERS -> and(measures(OTHERS), lawful.text("consent", text.consent()),
                    lawful.text("processors", text.processors()), lawful.text("transfers", text.transfers()));
            case BY_DESIGN -> and(measures(EnumSet.of(MeasureArea.BY_DESIGN)), lawful.text("design", text.design()));
            case SECURITY -> and(measures(EnumSet.of(MeasureArea.SECURITY)), lawful.text("security", text.security()));
            case NECESSARY -> List.of(necessity());
            case PROPORTIONATE -> List.of(proportionality());
            default -> List.of();
        };
    }

    /** Why the purposes need the processing, and which alternatives were considered. */
    Block necessity() {
        var fields = new Fields(wording, Proportionality.class);
        return fields.block(fields.text("necessity", value.proportionality().necessity()), fields.text("alternatives", value.proportionality().alternatives()));
    }

    /** Whether what is gained outweighs what people bear. */
    Block proportionality() {
        return sheet.block(new Fields(wording, Proportionality.class).text("proportionality", value.proportionality().proportionality()));
    }

    /** Where the assessment comes from: that it is a template, imported or an example is said out loud. */
    List<Block> origin() {
        var own = value.sheet();
        var said = own.origin() == AssessmentOrigin.OWN ? own.originNote()
                : (wording.say("dpia.origin." + own.origin().name()) + " " + own.originNote()).strip();
        var kind = own.origin() == AssessmentOrigin.OWN ? Block.Note.Kind.INFORMATION : Block.Note.Kind.WARNING;
        return said.isBlank() ? List.of() : List.of(new Block.Note(kind, Text.of(said)));
    }

    private List<Block> sheet() {
        var own = value.sheet();
        var blocks = new ArrayList<Block>();
        blocks.add(sheet.block(sheet.text("reference", own.reference()), sheet.text("name", own.name()), sheet.choice("stage", own.stage()),
                sheet.choice("origin", own.origin()), sheet.text("originNote", own.originNote()), sheet.text("scope", own.scope()), sheet.text("exclusions", own.exclusions()),
                sheet.text("references", own.references()),
                new Fields(wording, ImpactAssessment.class).documents("documents", value.documents()),
                sheet.date("completed", own.completed()), sheet.date("validated", own.validated()),
                sheet.choice("publication", own.publication()), sheet.text("publicationNote", own.publicationNote())));
        blocks.add(heading(sheet, "versions"));
        blocks.add(versions());
        blocks.add(heading(sheet, "team"));
        blocks.add(team());
        blocks.add(reasons());
        return blocks;
    }

    private Block heading(Fields fields, String component) {
        return new Block.Heading(3, fields.text(component, "").label(), "");
    }

    private Block versions() {
        var fields = new Fields(wording, AssessmentVersion.class);
        return fields.table("dpia.none", value.sheet().versions().stream().map(version -> List.of(fields.said(version.number()),
                fields.said(wording.date(version.date())), fields.said(version.author()), fields.said(version.change()))).toList(),
                "number:1", "date:2", "author:2.5", "change:4.5");
    }

    private Block team() {
        var fields = new Fields(wording, TeamMember.class);
        return fields.table("dpia.none", value.sheet().team().stream().map(member -> List.of(fields.said(member.name()), fields.word(member.role()),
                member.organisation().isNone() ? Text.of("–") : fields.said(wording.party(member.organisation())),
                member.task().isBlank() ? Text.of("–") : Text.of(member.task()))).toList(), "name:2.6", "role:2.2", "organisation:2.4", "task:3");
    }

    /** Why the assessment is made: the reasons ticked, and any other. */
    private Block reasons() {
        var own = value.sheet();
        var ticked = own.reasons().stream().sorted().map(reason -> Text.of(wording.texts().choice(reason))).toList();
        var facts = new ArrayList<Fact>(List.of(sheet.text("reasons", Sections.stacked(ticked))));
        facts.addAll(sheet.stated(sheet.text("otherReason", own.otherReason())));
        return sheet.block(facts);
    }

    private List<Block> lifeCycle() {
        var fields = new Fields(wording, Phase.class);
        var rows = value.description().phases().stream().sorted(Comparator.comparing(Phase::kind))
                .map(phase -> List.of(fields.word(phase.kind()), fields.said(phase.text()), fields.said(phase.means()))).toList();
        return List.of(description.block(description.text("lifeCycle", value.description().lifeCycle())),
                fields.table("dpia.no-phases", rows, "kind:2", "text:5", "means:3"));
    }

    private Block needs() {
        var fields = new Fields(wording, DataNeed.class);
        return fields.table("dpia.no-needs", value.lawfulness().needs().stream().map(need -> List.of(fields.said(need.item()),
                fields.said(need.need()), fields.said(need.recipients()), fields.said(need.retention()))).toList(),
                "item:2", "need:2.8", "recipients:2.6", "retention:2.6");
    }

    private Block quality() {
        var fields = new Fields(wording, DataNeed.class);
        return fields.table("dpia.no-quality", value.lawfulness().needs().stream().filter(need -> !need.quality().isBlank())
                .map(need -> List.of(fields.said(need.item()), fields.said(need.quality()))).toList(), "item:3", "quality:7");
    }

    /** The measures that serve these areas; those decided in the assessment are named here and described in section 4.2.a. */
    private Block measures(Set<MeasureArea> areas) {
        return measures(value.measures().stream().filter(measure -> areas.contains(measure.area()))
                .sorted(Comparator.comparing(MitigatingMeasure::area)).toList(), false);
    }

    /** The measures decided in the assessment, as section 4.2.a describes them. */
    List<Block> additional() {
        return List.of(measures(value.measures().stream().filter(MitigatingMeasure::additional).toList(), true));
    }

    private Block measures(List<MitigatingMeasure> measures, boolean additional) {
        var fields = new Fields(wording, MitigatingMeasure.class);
        var rows = measures.stream().map(measure -> List.of(
                measure.additional() == additional ? assessed.markOf(measure) : assessed.measures(List.of(measure.key())),
                Sections.stacked(List.of(Text.strong(measure.name()), measure.additional() == additional ? Text.of(measure.text())
                        : Text.muted(wording.say("dpia.additional")))),
                fields.word(measure.area()), fields.said(measure.effect()), status(measure))).toList();
        return rows.isEmpty() ? new Sections(wording).muted(additional ? "dpia.no-additional" : "dpia.no-measures")
                : new Block.Table("", new Sections(wording).columns("no:0.8", "measure:3.9", "dpia-area:2.2", "dpia-effect:2.5", "dpia-status:1.5"), rows);
    }

    private Text status(MitigatingMeasure measure) {
        return Text.of(wording.texts().choice(measure.status()));
    }

    private List<Block> one(Fact fact) {
        return List.of(sheet.block(fact));
    }

    private List<Block> and(Block table, Fact... facts) {
        return List.of(sheet.block(facts), table);
    }

    private static List<Block> facts(List<Fact> facts) {
        return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
    }
}
