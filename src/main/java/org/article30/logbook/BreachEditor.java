package org.article30.logbook;

import java.util.List;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a personal data breach (Articles 33 and 34 GDPR). */
public final class BreachEditor {

    private static final List<Section> SECTIONS = List.of(
            Section.of("breach", "reference", "name", "activities", "role", "kinds"),
            Section.of("breach-facts", "beganAt", "endedAt", "awareAt", "awareHow", "facts", "subjects", "peopleCount", "data", "recordCount"),
            Section.of("breach-effects", "effects", "measures", "risk", "riskReason"),
            Section.of("breach-authority", "notification", "authority", "notifiedAt", "notificationReference", "delayReason", "notNotifiedReason"),
            Section.of("breach-people", "communication", "communicatedAt", "communicationText", "controllerToldAt", "documents"),
            Section.of("notes", "notes"));

    private static final Outline<Breach> OUTLINE = new Outline<>(Breach.KIND, _ -> SECTIONS, _ -> "", "33");

    private BreachEditor() {
    }

    /** An editor for one breach. */
    public static RecordEditor<Breach> of(Stored<Breach> breach, Desk desk, Background background, Saving<Breach> saving) {
        return new RecordEditor<>(OUTLINE, breach, desk, background, saving, _ -> List.of());
    }
}
