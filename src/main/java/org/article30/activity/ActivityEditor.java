package org.article30.activity;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.CompletenessLine;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a processing activity: its sections in the order of Article 30, for a processor in that of Article 30(2). */
public final class ActivityEditor {

    private static final Section IDENTITY = Section.of("identity", "particulars");
    private static final Section ROLE = Section.of("role", "capacity", "controllers", "joint");
    private static final Section CLIENTS = Section.of("clients", "clients");
    private static final Section PURPOSES = Section.of("purposes", "purposes");
    private static final Section DATA = Section.of("data", "facts.subjects", "facts.data");
    private static final Section SOURCES = Section.of("sources", "facts.sources");
    private static final Section RECIPIENTS = Section.of("recipients", "facts.noRecipients", "facts.recipients");
    private static final Section THIRD_COUNTRIES = Section.of("third-countries", "thirdCountries");
    private static final Section RETENTION = Section.of("retention", "facts.retention");
    private static final Section MEASURES = Section.of("measures", "facts.measures");
    private static final Section RIGHTS = Section.of("rights", "facts.rights");
    private static final Section SYSTEMS = Section.of("systems", "facts.systems", "facts.operations");
    private static final List<Section> FURTHER = List.of(
            Section.of("conditions", "accountability.conditions"),
            Section.of("automated", "accountability.automated", "accountability.aiSystems", "facts.traits"),
            Section.of("consent", "accountability.consents", "accountability.provision", "accountability.furtherPurposes", "accountability.trackers"),
            Section.of("assessments", "accountability.exemption", "accountability.breach"));
    private static final Section IMPACT = Section.of("impact-assessment", "accountability.impactAssessment");
    private static final List<Section> LAST = List.of(
            Section.of("documents", "documents", "general", "related"),
            Section.of("notes", "notes"));

    private ActivityEditor() {
    }

    /**
     * An editor for one activity.
     *
     * @param transfers makes the list of the activity's transfers, shown in the section on third countries
     * @param assessments makes the list of its screenings and impact assessments, shown in a section of its own
     * @param completeness how each item of Article 30 stands for a value
     */
    public static RecordEditor<Activity> of(Stored<Activity> activity, Desk desk, Background background, Saving<Activity> saving,
            Function<Activity, List<CompletenessLine>> completeness, Supplier<Node> transfers, Supplier<Node> assessments) {
        var abroad = THIRD_COUNTRIES.with(transfers);
        var impact = IMPACT.with(assessments);
        var standing = new StandingPane(desk.texts());
        var identity = IDENTITY.led(() -> standing);
        var outline = new Outline<>(Activity.KIND, value -> value.capacity() == Capacity.PROCESSOR ? processor(identity, abroad, impact) : controller(identity, abroad, impact),
                value -> ActivityList.standing(value.particulars(), desk.texts()));
        var editor = new RecordEditor<>(outline, activity, desk, background, saving, completeness);
        editor.form().whole().property().subscribe(value -> standing.show(value.particulars()));
        return editor;
    }

    private static List<Section> controller(Section identity, Section abroad, Section impact) {
        var asked = Stream.of(identity, ROLE, PURPOSES, DATA, SOURCES, RECIPIENTS, abroad, RETENTION, MEASURES, RIGHTS, SYSTEMS);
        return Stream.of(asked, Stream.of(CLIENTS.fold()), FURTHER.stream(), Stream.of(impact), LAST.stream()).flatMap(part -> part).toList();
    }

    private static List<Section> processor(Section identity, Section abroad, Section impact) {
        var asked = Stream.of(identity, ROLE, CLIENTS, abroad, MEASURES, RECIPIENTS, SYSTEMS);
        var folded = Stream.concat(Stream.of(PURPOSES, DATA, SOURCES, RETENTION, RIGHTS), FURTHER.stream()).map(Section::fold);
        return Stream.of(asked, folded, Stream.of(impact), LAST.stream()).flatMap(part -> part).toList();
    }
}
