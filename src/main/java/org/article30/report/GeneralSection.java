package org.article30.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.article30.activity.Activity;
import org.article30.activity.Facts;
import org.article30.activity.GeneralProvisions;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.law.Catalogue;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;

/** General provisions, printed once with the activities they apply to, and how a single activity refers to them. */
final class GeneralSection {

    private final Wording wording;
    private final RegisterView view;
    private final Sections sections;

    GeneralSection(Wording wording) {
        this.wording = wording;
        view = wording.view();
        sections = new Sections(wording);
    }

    /** The provisions that say something of a matter and apply to some of the activities, each with its activities and tables. */
    List<Block> of(Iterable<Stored<Activity>> activities, Predicate<Facts> some, BiFunction<Id<?>, Facts, List<Block>> tables) {
        var applied = applied(activities);
        var blocks = new ArrayList<Block>();
        for (var set : view.all(GeneralProvisions.KIND)) {
            if (some.test(set.value().facts()) && applied.containsKey(set.id())) {
                blocks.add(new Block.Heading(2, set.value().name(), Anchors.general(set.id())));
                blocks.add(new Block.Paragraph(Text.of(wording.say("applies-to", String.join(", ", applied.getOrDefault(set.id(), List.of())))),
                        Block.Paragraph.Style.NOTE));
                blocks.addAll(tables.apply(set.id(), set.value().facts()));
            }
        }
        return blocks;
    }

    /** The general rules on erasure and measures of some activities in full, or nothing where there are none. */
    List<Block> of(Iterable<Stored<Activity>> activities) {
        var blocks = of(activities, facts -> !facts.measures().isEmpty() || !facts.retention().isEmpty(), this::full);
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Block.Paragraph(Text.of(wording.say("general-lead")), Block.Paragraph.Style.LEAD));
            blocks.addFirst(sections.heading(1, "heading.general"));
        }
        return blocks;
    }

    private List<Block> full(Id<?> id, Facts facts) {
        var tables = new FactSections(wording, facts, id.toString());
        var blocks = new ArrayList<Block>();
        if (!facts.retention().isEmpty()) {
            blocks.add(sections.heading(3, "heading.retention"));
            blocks.add(tables.retention());
        }
        if (!facts.measures().isEmpty()) {
            blocks.add(sections.heading(3, "heading.measures"));
            blocks.add(tables.measures());
        }
        return blocks;
    }

    /** The measures of an activity: its own in full, those of general provisions by name, with links to where they are described. */
    List<Block> measures(Activity activity) {
        var blocks = new ArrayList<Block>();
        if (!activity.facts().measures().isEmpty()) {
            blocks.add(new FactSections(wording, activity.facts(), "").measures());
        }
        for (var id : activity.general()) {
            var measures = view.generalProvisions(id).facts().measures();
            if (!measures.isEmpty()) {
                var names = measures.stream().map(measure -> wording.term(Catalogue.MEASURES, measure.term())).toList();
                blocks.add(Sections.paragraph(applies(id).and(" " + String.join("; ", names) + ".")));
            }
        }
        return blocks.isEmpty() ? List.of(new FactSections(wording, Facts.BLANK, "").measures()) : blocks;
    }

    /** The time limits of an activity: its own in full, those of general provisions in a line each; {@code section} numbers them all. */
    List<Block> retention(Activity activity, FactSections section) {
        var own = activity.facts().retention();
        var blocks = new ArrayList<Block>();
        if (!own.isEmpty()) {
            blocks.add(section.retention(own));
        }
        for (var id : activity.general()) {
            var rules = view.generalProvisions(id).facts().retention();
            if (!rules.isEmpty()) {
                blocks.add(Sections.paragraph(applies(id)));
                blocks.add(new Block.BulletList(rules.stream().map(rule -> section.mark(rule).and(" ").and(section.brief(rule))).toList()));
            }
        }
        return blocks.isEmpty() ? List.of(section.retention()) : blocks;
    }

    private Text applies(Id<?> id) {
        return Text.of(wording.labelled(wording.say("general-apply"), "")).and(name(id)).and(".");
    }

    /** The name of a set, leading to where it is printed. */
    Text name(Id<?> id) {
        return Text.link(view.generalProvisions(id).name(), Anchors.general(id));
    }

    private Map<Id<?>, List<String>> applied(Iterable<Stored<Activity>> activities) {
        var applied = new LinkedHashMap<Id<?>, List<String>>();
        activities.forEach(stored -> stored.value().general().forEach(set ->
                applied.computeIfAbsent(set, _ -> new ArrayList<>()).add(reference(stored.value()))));
        return applied;
    }

    private static String reference(Activity activity) {
        return activity.particulars().reference().isBlank() ? activity.title() : activity.particulars().reference();
    }
}
