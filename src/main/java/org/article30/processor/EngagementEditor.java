package org.article30.processor;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of the engagement of a processor (Article 28 GDPR). */
public final class EngagementEditor {

    private static final String SUB_PROCESSORS = "sub-processors";
    private static final List<Section> SECTIONS = List.of(
            Section.of("engagement", "name", "processor", "principal", "standing", "services"),
            Section.of("contract", "contract", "concludedOn", "document", "endsOn", "termination"),
            Section.of("places", "country", "countryText", "places", "safeguards", "impactAssessment"),
            Section.of("commitments", "commitments", "clauses"),
            Section.of(SUB_PROCESSORS, "authorisation", "objectionPeriod", "subProcessors"),
            Section.of("audit", "audit"),
            Section.of("end-of-service", "end", "endNote"),
            Section.of("activities", "activities"),
            Section.of("notes", "notes"));

    private EngagementEditor() {
    }

    /**
     * An editor for one engagement, with how its contract answers Article 28 beside it.
     *
     * @param subProcessors makes the list of the notices that sub-processors change, shown in the section on them
     */
    public static RecordEditor<Engagement> of(
            Stored<Engagement> engagement, Desk desk, Background background, Saving<Engagement> saving, Supplier<Node> subProcessors) {
        var sections = SECTIONS.stream().map(section -> section.id().equals(SUB_PROCESSORS) ? section.with(subProcessors) : section).toList();
        var outline = new Outline<>(Engagement.KIND, _ -> sections, value -> desk.texts().choice(value.contract()), "28");
        var lines = new ClauseLines(desk.texts());
        return new RecordEditor<>(outline, engagement, desk, background, saving, lines::of);
    }
}
