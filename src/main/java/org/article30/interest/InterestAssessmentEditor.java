package org.article30.interest;

import java.util.List;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a legitimate-interest assessment (Article 6(1)(f) GDPR). */
public final class InterestAssessmentEditor {

    private static final List<Section> SECTIONS = List.of(
            Section.of("interest-assessment", "name", "reference", "status", "controller"),
            Section.of("purpose-test", "interest", "beneficiary", "lawfulness", "benefit"),
            Section.of("necessity-test", "necessity", "alternatives"),
            Section.of("balancing-test", "data", "expectations", "impact", "safeguards", "objection"),
            Section.of("outcome", "outcome", "reason", "assessedOn", "assessedBy", "advice", "reviewOn", "documents"),
            Section.of("notes", "notes"));

    private static final Outline<InterestAssessment> OUTLINE = new Outline<>(InterestAssessment.KIND, _ -> SECTIONS, _ -> "", "6(1)(f)");

    private InterestAssessmentEditor() {
    }

    /** An editor for one assessment. */
    public static RecordEditor<InterestAssessment> of(Stored<InterestAssessment> assessment, Desk desk, Background background, Saving<InterestAssessment> saving) {
        return new RecordEditor<>(OUTLINE, assessment, desk, background, saving, _ -> List.of());
    }
}
