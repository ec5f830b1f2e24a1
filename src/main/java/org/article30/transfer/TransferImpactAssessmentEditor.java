package org.article30.transfer;

import java.util.List;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a transfer impact assessment. */
public final class TransferImpactAssessmentEditor {

    private static final Outline<TransferImpactAssessment> OUTLINE = Outline.of(TransferImpactAssessment.KIND,
            Section.of("transfer-assessment", "name", "country", "data"),
            Section.of("law-and-practice", "law", "practice", "measures"),
            Section.of("conclusion", "conclusion", "reasons", "assessedOn", "assessedBy", "reviewOn", "documents"),
            Section.of("notes", "notes"));

    private TransferImpactAssessmentEditor() {
    }

    /** An editor for one assessment. */
    public static RecordEditor<TransferImpactAssessment> of(
            Stored<TransferImpactAssessment> assessment, Desk desk, Background background, Saving<TransferImpactAssessment> saving) {
        return new RecordEditor<>(OUTLINE, assessment, desk, background, saving, _ -> List.of());
    }
}
