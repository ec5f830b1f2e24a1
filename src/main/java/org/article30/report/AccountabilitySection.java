package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import org.article30.activity.Accountability;
import org.article30.activity.Activity;
import org.article30.activity.Facts;
import org.article30.activity.Linked;
import org.article30.activity.TraitMark;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.fact.Answer;
import org.article30.law.Catalogue;

/** What other articles and the authority templates ask of an activity, beyond Article 30. */
final class AccountabilitySection {

    private final Wording wording;
    private final Sections sections;

    AccountabilitySection(Wording wording) {
        this.wording = wording;
        sections = new Sections(wording);
    }

    /** Special categories, automated decisions, operations and traits, consent, further purposes, trackers, AI, assessments. */
    List<Block> of(Activity activity, Facts facts) {
        var blocks = new ArrayList<Block>();
        var account = activity.accountability();
        blocks.add(new Block.Facts(summary(account, facts)));
        tables(account, facts, blocks);
        return blocks;
    }

    private List<Fact> summary(Accountability account, Facts facts) {
        var list = new ArrayList<Fact>();
        var automated = account.automated();
        list.add(sections.fact("automated", Sections.stacked(List.of(wording.choice(automated.exists()), Text.of(automated.logic()),
                Text.of(automated.consequences()), Text.of(automated.safeguards()), cited(automated.provenance())))));
        list.add(sections.fact("provision", Sections.stacked(List.of(wording.choice(account.provision().required()),
                Text.of(account.provision().consequences()), cited(account.provision().provenance())))));
        if (!facts.traits().isEmpty()) {
            list.add(sections.lines("traits", facts.traits().stream().map(mark -> Text.of(trait(mark) + " ").and(wording.source(mark.provenance()))).toList()));
        }
        list.add(sections.fact("impact-assessment", linked(account.impactAssessment())));
        list.add(sections.fact("breach", linked(account.breach())));
        if (account.exemption().exempt() != Answer.NOT_STATED) {
            list.add(sections.fact("exemption", Sections.stacked(List.of(wording.choice(account.exemption().exempt()),
                    Text.of(account.exemption().reason()), Text.muted(wording.date(account.exemption().assessedOn()))))));
        }
        return list;
    }

    private String trait(TraitMark mark) {
        var name = wording.texts().choice(mark.trait());
        return mark.note().isBlank() ? name : wording.labelled(name, mark.note());
    }

    private void tables(Accountability account, Facts facts, List<Block> blocks) {
        add(blocks, "heading.conditions", conditions(account));
        add(blocks, "heading.operations", operations(facts));
        add(blocks, "heading.consents", consents(account));
        add(blocks, "heading.further", further(account));
        add(blocks, "heading.trackers", trackers(account));
        add(blocks, "heading.ai", aiSystems(account));
    }

    /** The conditions under which special categories are processed; a sentence where none is stated. */
    Block conditions(Accountability account) {
        return sections.table("none", account.conditions().stream().map(row -> List.of(
                wording.orNotStated(wording.term(Catalogue.ART9_CONDITIONS, row.condition())),
                wording.orNotStated(row.law()), none(Sections.stacked(List.of(Text.of(row.schedule1()), wording.document(row.policyDocument())))),
                wording.source(row.provenance()))).toList(), "condition9:3", "law:3", "schedule1:3", "source:1.6");
    }

    /** The processing operations. */
    Block operations(Facts facts) {
        return sections.table("none", facts.operations().stream().map(row -> List.of(
                wording.orNotStated(wording.term(Catalogue.OPERATIONS, row.term())), none(row.means()), none(row.performedBy()),
                wording.source(row.provenance()))).toList(), "operation:3", "means:3", "performed-by:2.4", "source:1.6");
    }

    /** How consent is asked for, proven and withdrawn. */
    Block consents(Accountability account) {
        return sections.table("none", account.consents().stream().map(row -> List.of(
                wording.orNotStated(row.wording()), wording.orNotStated(Sections.stacked(List.of(Text.of(row.mechanism()), Text.muted(row.channel()), Text.muted(row.givenBy())))),
                wording.orNotStated(Sections.stacked(List.of(Text.of(row.proof()), wording.document(row.document())))), wording.orNotStated(row.withdrawal()), wording.source(row.provenance()))).toList(),
                "consent:2.4", "mechanism:2.2", "proof:2", "withdrawal:2", "source:1.4");
    }

    /** Further purposes and whether they are compatible (Article 6(4) GDPR). */
    Block further(Accountability account) {
        return sections.table("none", account.furtherPurposes().stream().map(row -> List.of(
                Text.of(row.original()), Text.of(row.further()), Sections.stacked(List.of(Text.of(row.link()), Text.of(row.context()), Text.of(row.nature()), Text.of(row.consequences()), Text.of(row.safeguards()))),
                Sections.stacked(List.of(wording.choice(row.compatible()), Text.muted(wording.date(row.assessedOn())), wording.source(row.provenance()))))).toList(),
                "original:2", "further:2", "reasons:4", "compatible:2");
    }

    private Block trackers(Accountability account) {
        return sections.table("none", account.trackers().stream().map(row -> List.of(
                Sections.stacked(List.of(Text.of(row.technology()), Text.muted(row.name()))), wording.orNotStated(wording.party(row.provider())),
                wording.orNotStated(row.purpose()), wording.orNotStated(wording.period(row.lifetime())), wording.orNotStated(row.consent()),
                wording.source(row.provenance()))).toList(), "tracker:2", "provider:1.8", "purpose:2", "lifetime:1.3", "consent:2.2", "source:1.3");
    }

    /** The systems of artificial intelligence used. */
    Block aiSystems(Accountability account) {
        return sections.table("none", account.aiSystems().stream().map(row -> List.of(
                Sections.stacked(List.of(Text.of(row.name()), wording.party(row.provider()))), none(row.role()), none(row.riskClass()), none(row.use()),
                wording.source(row.provenance()))).toList(), "ai-system:3", "ai-role:2", "risk-class:2", "use:3", "source:1.4");
    }

    /** Adds what there is under a heading; a sentence that there is nothing is left out. */
    private void add(List<Block> blocks, String heading, Block table) {
        if (table instanceof Block.Table) {
            blocks.add(sections.heading(3, heading));
            blocks.add(table);
        }
    }

    private Text linked(Linked linked) {
        return Sections.stacked(List.of(wording.choice(linked.answer()), Text.of(linked.state()), Text.of(linked.reference()),
                wording.document(linked.document()), cited(linked.provenance())));
    }

    private Text cited(org.article30.fact.Provenance provenance) {
        return provenance.citations().isEmpty() ? Text.EMPTY : wording.source(provenance);
    }

    private static Text none(String text) {
        return none(Text.of(text));
    }

    private static Text none(Text text) {
        return text.plain().isBlank() ? Text.of("–") : text;
    }
}
