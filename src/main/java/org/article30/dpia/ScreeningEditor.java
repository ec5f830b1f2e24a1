package org.article30.dpia;

import java.util.List;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a screening (Article 35(1) and (3) to (5) GDPR). */
public final class ScreeningEditor {

    private static final List<Section> SECTIONS = List.of(
            Section.of("screening", "name", "activity", "lists"),
            Section.of("screening-exemption", "exemption", "exemptionReason"),
            Section.of("screening-decision", "decision", "reason", "advice", "decidedOn", "decidedBy", "reviewOn"),
            Section.of("notes", "notes"));

    private static final Outline<Screening> OUTLINE = new Outline<>(Screening.KIND, _ -> SECTIONS, _ -> "", "35");

    private ScreeningEditor() {
    }

    /** An editor for one screening. */
    public static RecordEditor<Screening> of(Stored<Screening> screening, Desk desk, Background background, Saving<Screening> saving) {
        return new RecordEditor<>(OUTLINE, screening, desk, background, saving, _ -> List.of());
    }
}
