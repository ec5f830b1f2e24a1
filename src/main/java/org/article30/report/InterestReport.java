package org.article30.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.article30.activity.Activity;
import org.article30.activity.LegalBasis;
import org.article30.activity.Purpose;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.interest.InterestAssessment;
import org.article30.interest.InterestStatus;
import org.article30.law.Catalogue;
import org.article30.store.Id;
import org.article30.store.Stored;

/** The register of legitimate-interest assessments (Article 6(1)(f) GDPR): in a table, each in full, then the bases that have none. */
final class InterestReport {

    private static final String LETTER = "6-1-f";

    private final Composition report;
    private final Wording wording;
    private final Fields fields;
    private final Map<Id<?>, List<Text>> purposes = new LinkedHashMap<>();
    private final List<List<Text>> without = new ArrayList<>();

    private InterestReport(Composition report) {
        this.report = report;
        wording = report.wording();
        fields = new Fields(wording, InterestAssessment.class);
        report.view().activities().forEach(stored -> stored.value().purposes()
                .forEach(purpose -> purpose.bases().forEach(basis -> sort(stored, purpose, basis))));
    }

    static Iterable<Block> interests(Composition report) {
        return Lazy.chain(Lazy.of(() -> new InterestReport(report).blocks()), DocumentReport.annex(report));
    }

    /** Files a purpose under the assessment its basis refers to, or under those that have none. */
    private void sort(Stored<Activity> stored, Purpose purpose, LegalBasis basis) {
        var name = purpose.text().isBlank() ? wording.term(Catalogue.PURPOSES, purpose.term()) : purpose.text();
        if (!basis.interestAssessment().isNone()) {
            purposes.computeIfAbsent(basis.interestAssessment(), _ -> new ArrayList<>()).add(Text.of(wording.labelled(stored.value().title(), name)));
        } else if (basis.basis().code().equals(LETTER)) {
            without.add(List.of(Text.of(stored.value().title()), wording.orNotStated(name), wording.orNotStated(basis.interest()), fields.word(basis.assessment())));
        }
    }

    private List<Block> blocks() {
        var sections = report.sections();
        var all = report.view().all(InterestAssessment.KIND).stream().filter(this::isWanted)
                .sorted(Comparator.comparing(stored -> title(stored.value()), wording.texts().order())).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(sections.heading(1, "heading.overview"));
        blocks.add(sections.table("lia.none", all.stream().map(this::row).toList(),
                "lia-name:2.4", "lia-interest:3", "lia-status:1.9", "lia-outcome:2", "lia-dates:2.5"));
        if (!all.isEmpty()) {
            blocks.add(sections.heading(1, "lia.each"));
            all.forEach(stored -> blocks.addAll(assessment(stored)));
        }
        blocks.add(sections.heading(1, "lia.without"));
        if (!without.isEmpty()) {
            blocks.add(Block.Paragraph.of(wording.say("lia.without-lead")));
        }
        blocks.add(sections.table("lia.without-none", without, "activity:2.6", "purpose:3.2", "lia-interest:3", "lia-status:1.6"));
        return blocks;
    }

    /** All, or those of the organisation the report is about: its own, and those its purposes refer to. */
    private boolean isWanted(Stored<InterestAssessment> stored) {
        var organisation = report.request().organisation();
        return organisation.isNone() || purposes.containsKey(stored.id()) || report.view().belongs(stored.value().controller(), organisation);
    }

    private List<Text> row(Stored<InterestAssessment> stored) {
        var value = stored.value();
        return List.of(
                Text.link(title(value), "interest-" + stored.id()),
                fields.said(value.interest()), status(value), fields.word(value.outcome()),
                Sections.stacked(List.of(fields.said(wording.date(value.assessedOn())), said("reviewOn", wording.date(value.reviewOn())))));
    }

    private Text status(InterestAssessment value) {
        return value.status() == InterestStatus.CLAIMED ? Text.strong(wording.say("lia.claimed")) : Text.of(wording.texts().choice(value.status()));
    }

    private Text said(String component, String text) {
        return text.isBlank() ? Text.EMPTY : Text.muted(wording.labelled(wording.texts().field(InterestAssessment.class, component), text));
    }

    private String title(InterestAssessment value) {
        return LogScope.name(wording, value.reference(), value.name()).plain();
    }

    private List<Block> assessment(Stored<InterestAssessment> stored) {
        var value = stored.value();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, title(value), "interest-" + stored.id()));
        blocks.add(fields.block(fields.text("status", status(value)), fields.text("controller", wording.party(value.controller())),
                Fact.of(wording.say("lia.purposes"), fields.said(Sections.stacked(purposes.getOrDefault(stored.id(), List.of())))),
                fields.text("provenance", wording.noted(wording.source(value.provenance()), value.provenance()))));
        part(blocks, "section.purpose-test", fields.block(fields.text("interest", value.interest()), fields.text("beneficiary", value.beneficiary()),
                fields.text("lawfulness", value.lawfulness()), fields.text("benefit", value.benefit())));
        part(blocks, "section.necessity-test", fields.block(fields.text("necessity", value.necessity()), fields.text("alternatives", value.alternatives())));
        part(blocks, "section.balancing-test", fields.block(fields.text("data", value.data()), fields.text("expectations", value.expectations()),
                fields.text("impact", value.impact()), fields.text("safeguards", value.safeguards()), fields.text("objection", value.objection())));
        part(blocks, "section.outcome", fields.block(fields.choice("outcome", value.outcome()), fields.text("reason", value.reason()),
                fields.date("assessedOn", value.assessedOn()), fields.text("assessedBy", value.assessedBy()), fields.text("advice", value.advice()),
                fields.date("reviewOn", value.reviewOn()), fields.documents("documents", value.documents())));
        return blocks;
    }

    private void part(List<Block> blocks, String heading, Block facts) {
        blocks.add(new Block.Heading(3, wording.texts().text(heading), ""));
        blocks.add(facts);
    }
}
