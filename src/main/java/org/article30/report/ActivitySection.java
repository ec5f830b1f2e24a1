package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.activity.Particulars;
import org.article30.activity.StepWords;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.register.RegisterView;
import org.article30.store.Stored;

/** One activity: as Article 30 asks for it, and in full. */
final class ActivitySection {

    private final Wording wording;
    private final Sections sections;
    private final RegisterView view;
    private final RoleSection roles;
    private final PurposeSection purposes;
    private final TransferSection transfers;
    private final GeneralSection provisions;

    ActivitySection(Wording wording) {
        this.wording = wording;
        sections = new Sections(wording);
        view = wording.view();
        roles = new RoleSection(wording);
        purposes = new PurposeSection(wording);
        transfers = new TransferSection(wording);
        provisions = new GeneralSection(wording);
    }

    /** What an activity is printed of: the parts that differ between a register and the full record are made before. */
    private record Parts(Stored<Activity> stored, int level, FactSections section, Block data, List<Block> retention, List<Block> measures) {
    }

    /** The activity with the items of Article 30(1) or 30(2) in their order, under a heading of that level. */
    List<Block> article30(Stored<Activity> stored, int level) {
        var activity = stored.value();
        var facts = view.factsOf(activity);
        var blocks = new ArrayList<Block>(head(stored, level));
        var section = new FactSections(wording, facts, stored.id().toString());
        var parts = new Parts(stored, level + 1, section, section.data(), provisions.retention(activity, section), provisions.measures(activity));
        blocks.addAll(activity.capacity() == Capacity.PROCESSOR ? processor(parts) : controller(parts));
        return blocks;
    }

    /** The activity with everything recorded of it except internal notes, under a heading of level 1. */
    List<Block> full(Stored<Activity> stored) {
        var activity = stored.value();
        var facts = view.factsOf(activity);
        var section = new FactSections(wording, facts, stored.id().toString());
        var blocks = new ArrayList<Block>(head(stored, 1));
        var parts = new Parts(stored, 2, section, section.dataWithSources(), List.of(section.retention()), List.of(section.measures()));
        if (activity.capacity() == Capacity.PROCESSOR) {
            blocks.addAll(processor(parts));
            part(blocks, 2, "heading.legal-basis", purposes.of(activity.purposes()));
            part(blocks, 2, "heading.data", section.subjects(), parts.data());
        } else {
            blocks.addAll(controller(parts));
        }
        blocks.addAll(section.matrix());
        part(blocks, 2, "heading.sources", section.sources());
        part(blocks, 2, "heading.rights", section.rights());
        part(blocks, 2, "heading.systems", section.systems());
        blocks.add(sections.heading(2, "heading.accountability"));
        blocks.addAll(new AccountabilitySection(wording).of(activity, facts));
        documents(activity, blocks);
        related(activity, blocks);
        return blocks;
    }

    private List<Block> head(Stored<Activity> stored, int level) {
        var blocks = new ArrayList<Block>();
        var activity = stored.value();
        var title = activity.title().isBlank() ? wording.say("unnamed") : activity.title();
        var notes = new Unverified(wording).notes(stored);
        var template = activity.particulars().template();
        var marks = Stream.of(template.isBlank() ? "" : wording.say("dpia.mark.TEMPLATE"), notes.isEmpty() ? "" : wording.say("unverified"))
                .filter(mark -> !mark.isBlank()).collect(Collectors.joining(" · "));
        blocks.add(new Block.Heading(level, title, Anchors.activity(stored.id()), marks));
        if (!template.isBlank()) {
            blocks.add(new Block.Note(Block.Note.Kind.WARNING, Text.of(wording.say("template", template))));
        }
        blocks.addAll(notes);
        if (!activity.particulars().description().isBlank()) {
            blocks.add(new Block.Paragraph(Text.of(activity.particulars().description()), Block.Paragraph.Style.LEAD));
        }
        blocks.add(new Block.Facts(particulars(activity)));
        return blocks;
    }

    private List<Fact> particulars(Activity activity) {
        Particulars own = activity.particulars();
        var facts = new ArrayList<Fact>();
        facts.add(sections.fact("capacity", wording.choice(activity.capacity())));
        facts.add(sections.fact("status", Text.of(wording.texts().choice(own.status()))));
        sections.optional(facts, "edition", StepWords.edition(own, wording.texts()));
        if (!own.steps().isEmpty()) {
            facts.add(sections.lines("steps", StepWords.steps(own, wording.texts()).stream().map(Text::of).toList()));
        }
        facts.add(sections.fact("department", own.department()));
        sections.optional(facts, "owner", own.owner());
        sections.optional(facts, "condition", own.condition());
        sections.optional(facts, "begun", wording.date(own.begun()));
        sections.optional(facts, "ended", wording.date(own.ended()));
        sections.optional(facts, "recorded", wording.date(own.recorded()));
        sections.optional(facts, "reviewed", wording.date(own.reviewed()));
        sections.optional(facts, "review-due", wording.date(own.reviewDue()));
        return facts;
    }

    private List<Block> controller(Parts parts) {
        var activity = parts.stored().value();
        var level = parts.level();
        var blocks = new ArrayList<Block>();
        part(blocks, level, "item.1a", roles.controllers(activity, level + 1));
        part(blocks, level, "item.1b", purposes.of(activity.purposes()));
        part(blocks, level, "item.1c", parts.section().subjects(), parts.data());
        part(blocks, level, "item.1d", parts.section().recipients());
        part(blocks, level, "item.1e", transfers.of(parts.stored()));
        part(blocks, level, "item.1f", parts.retention());
        part(blocks, level, "item.1g", parts.measures());
        return blocks;
    }

    private List<Block> processor(Parts parts) {
        var activity = parts.stored().value();
        var level = parts.level();
        var blocks = new ArrayList<Block>();
        part(blocks, level, "item.2a", roles.controllers(activity, level + 1));
        blocks.add(roles.clients(activity));
        part(blocks, level, "item.2b", purposes.withoutBases(activity.purposes()));
        part(blocks, level, "item.2c", transfers.of(parts.stored()));
        part(blocks, level, "item.2d", parts.measures());
        part(blocks, level, "heading.sub-processors", parts.section().recipients());
        if (!view.factsOf(activity).retention().isEmpty()) {
            part(blocks, level, "heading.retention", parts.retention());
        }
        return blocks;
    }

    private void part(List<Block> blocks, int level, String heading, List<Block> parts) {
        blocks.add(sections.heading(level, heading));
        blocks.addAll(parts);
    }

    private void part(List<Block> blocks, int level, String heading, Block... parts) {
        part(blocks, level, heading, List.of(parts));
    }

    private void documents(Activity activity, List<Block> blocks) {
        if (!activity.documents().isEmpty()) {
            blocks.add(sections.heading(2, "heading.documents"));
            blocks.add(new Block.BulletList(activity.documents().stream().map(wording::document).map(wording::orNotStated).toList()));
        }
    }

    private void related(Activity activity, List<Block> blocks) {
        if (!activity.related().isEmpty()) {
            blocks.add(sections.heading(2, "heading.related"));
            blocks.add(new Block.BulletList(activity.related().stream()
                    .map(row -> Text.link(wording.activity(row.activity()), Anchors.activity(row.activity())).and(row.how().isBlank() ? "" : " – " + row.how())
                            .and(" ").and(wording.source(row.provenance()))).toList()));
        }
    }
}
