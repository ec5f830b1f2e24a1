package org.article30.dpia;

import java.util.List;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a data protection impact assessment (Article 35 GDPR). */
public final class ImpactAssessmentEditor {

    private static final List<Section> SECTIONS = List.of(
            Section.of("assessment-sheet", "sheet", "activities", "documents"),
            Section.of("assessment-description", "description"),
            Section.of("assessment-lawfulness", "lawfulness"),
            Section.of("assessment-measures", "measures"),
            Section.of("assessment-necessity", "proportionality"),
            Section.of("assessment-risks", "scale", "risks"),
            Section.of("action-plan", "actions"),
            Section.of("advice-and-views", "advice", "views"),
            Section.of("assessment-decision", "decision", "consultation", "review"),
            Section.of("notes", "notes"));

    private static final Outline<ImpactAssessment> OUTLINE = new Outline<>(ImpactAssessment.KIND, _ -> SECTIONS, _ -> "", "35");

    private ImpactAssessmentEditor() {
    }

    /** An editor for one assessment. */
    public static RecordEditor<ImpactAssessment> of(Stored<ImpactAssessment> assessment, Desk desk, Background background, Saving<ImpactAssessment> saving) {
        return new RecordEditor<>(OUTLINE, assessment, desk, background, saving, _ -> List.of());
    }
}
