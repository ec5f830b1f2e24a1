package org.article30.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.article30.activity.Activity;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.dpia.AssessmentSection;
import org.article30.processor.Chain;
import org.article30.processor.Engagement;
import org.article30.store.Id;
import org.article30.store.Stored;

/** What the register says today for a section of an impact assessment, activity by activity. */
final class ExtractSections {

    private final Wording wording;
    private final Sections sections;
    private final List<Stored<Activity>> activities;
    private final HopWords words;
    private final AccountabilitySection accountability;
    private final String scope;
    private final Map<Id<Activity>, FactSections> facts = new HashMap<>();

    /** What the register says of these activities; {@code scope} keeps the numbers of their facts apart from those of other places. */
    ExtractSections(Wording wording, List<Stored<Activity>> activities, String scope) {
        this.wording = wording;
        this.activities = activities;
        sections = new Sections(wording);
        words = new HopWords(wording);
        accountability = new AccountabilitySection(wording);
        this.scope = scope;
    }

    /** The blocks for a section; none where it draws nothing from the register. */
    List<Block> of(AssessmentSection section) {
        return switch (section) {
            case CONTROLLERS -> each((stored, _) -> new RoleSection(wording).controllers(stored.value(), activities.size() > 1 ? 4 : 3));
            case PROCESSORS -> each((stored, _) -> List.of(processors(stored)));
            case NAME -> List.of(names());
            case DATES -> List.of(dates());
            case DATA -> each((_, own) -> List.of(own.subjects(), own.data()));
            case PURPOSES -> each((stored, _) -> List.of(purposes(stored)));
            case SECONDARY_USES -> stated(stored -> accountability.further(stored.value().accountability()));
            case NATURE -> each((stored, _) -> new TransferSection(wording).sentences(stored));
            case LIFE_CYCLE -> both(stated(stored -> accountability.operations(wording.view().factsOf(stored.value()))),
                    each((_, own) -> List.of(own.sources())));
            case ASSETS -> both(each((_, own) -> List.of(own.systems())), stated(stored -> accountability.aiSystems(stored.value().accountability())));
            default -> judged(section);
        };
    }

    private List<Block> judged(AssessmentSection section) {
        return switch (section) {
            case LAWFULNESS -> each((stored, _) -> List.of(new PurposeSection(wording).of(stored.value().purposes())));
            case SPECIAL_DATA -> each((stored, _) -> List.of(accountability.conditions(stored.value().accountability())));
            case NECESSITY -> each((_, own) -> List.of(own.recipients(), own.retention()));
            case RIGHTS -> each((_, own) -> List.of(own.rights()));
            case CONSENT_PROCESSORS_TRANSFERS -> both(stated(stored -> accountability.consents(stored.value().accountability())),
                    each((stored, _) -> new TransferSection(wording).of(stored)));
            case SECURITY -> each((_, own) -> List.of(own.measures()));
            default -> List.of();
        };
    }

    /** Blocks for each activity, under its title where there are several; what is the same for some of them is said once. */
    private List<Block> each(BiFunction<Stored<Activity>, FactSections, List<Block>> made) {
        var said = new LinkedHashMap<List<Block>, List<String>>();
        activities.forEach(stored -> said.computeIfAbsent(made.apply(stored, facts(stored)), _ -> new ArrayList<>()).add(stored.value().title()));
        said.remove(List.of());
        var blocks = new ArrayList<Block>();
        said.forEach((same, titles) -> {
            if (activities.size() > 1) {
                blocks.add(new Block.Heading(3, titles.size() == activities.size() ? wording.say("dpia.all-activities") : String.join("; ", titles), ""));
            }
            blocks.addAll(same);
        });
        return blocks;
    }

    /** A table for each activity that has one to show. */
    private List<Block> stated(Function<Stored<Activity>, Block> made) {
        return each((stored, _) -> made.apply(stored) instanceof Block.Table table ? List.of(table) : List.of());
    }

    private FactSections facts(Stored<Activity> stored) {
        return facts.computeIfAbsent(stored.id(), _ -> new FactSections(wording, wording.view().factsOf(stored.value()), scope + stored.id()));
    }

    private static List<Block> both(List<Block> one, List<Block> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** The processors and, below them, their sub-processors, numbered. */
    private Block processors(Stored<Activity> stored) {
        var rows = new ArrayList<List<Text>>();
        for (var hop : Chain.of(wording.view().all(Engagement.KIND), stored.id()).hops()) {
            var engagement = hop.engagement().value();
            rows.add(List.of(
                    Text.of(Integer.toString(rows.size() + 1)),
                    Sections.stacked(List.of(Text.strong(words.processor(engagement)), Text.of(words.entity(engagement.processor())),
                            Text.muted(wording.say(hop.level() == 1 ? "dpia.processor" : "dpia.sub-processor", words.name(engagement.principal(), ""))))),
                    wording.orNotStated(engagement.services()),
                    wording.orNotStated(Sections.stacked(words.places(engagement).stream().map(Text::of).toList())),
                    words.ground(engagement)));
        }
        return sections.table("dpia.no-processors", rows, "no:0.7", "processor:3.2", "task:2.7", "places:1.9", "ground:2.8");
    }

    private Block names() {
        return sections.table("dpia.no-activities", activities.stream().map(stored -> {
            var own = stored.value().particulars();
            return List.of(Text.link(stored.value().title(), Anchors.activity(stored.id())), wording.orNotStated(own.department()),
                    Text.of(wording.texts().choice(own.status())), wording.orNotStated(wording.date(own.recorded())), wording.orNotStated(wording.date(own.reviewed())));
        }).toList(), "activity:3.6", "dpia-department:1.8", "status:1.6", "dpia-recorded:1.8", "dpia-reviewed:1.8");
    }

    private Block dates() {
        return sections.table("dpia.no-activities", activities.stream().map(stored -> {
            var own = stored.value().particulars();
            return List.of(Text.of(stored.value().title()), wording.orNotStated(wording.date(own.begun())), wording.orNotStated(wording.date(own.ended())),
                    wording.orNotStated(own.condition()));
        }).toList(), "activity:4", "dpia-begun:2", "dpia-ended:2", "dpia-condition:3");
    }

    private Block purposes(Stored<Activity> stored) {
        var rows = new ArrayList<List<Text>>();
        var cells = new PurposeSection(wording);
        stored.value().purposes().forEach(purpose -> rows.add(List.of(Text.of("P" + (rows.size() + 1)), cells.purpose(purpose), wording.source(purpose.provenance()))));
        return sections.table("silent.purposes", rows, "no:0.7", "purpose:7", "source:2.3");
    }
}
