package org.article30.logbook;

import java.util.List;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a consent (Article 7 GDPR). */
public final class ConsentEditor {

    private static final List<Section> SECTIONS = List.of(
            Section.of("consent-given", "reference", "person", "activities", "purpose", "wording", "givenAt", "how", "proof", "parent", "expiresOn", "document"),
            Section.of("consent-withdrawn", "withdrawnAt", "withdrawalHow"),
            Section.of("notes", "notes"));

    private static final Outline<Consent> OUTLINE = new Outline<>(Consent.KIND, _ -> SECTIONS, _ -> "", "7");

    private ConsentEditor() {
    }

    /** An editor for one consent. */
    public static RecordEditor<Consent> of(Stored<Consent> consent, Desk desk, Background background, Saving<Consent> saving) {
        return new RecordEditor<>(OUTLINE, consent, desk, background, saving, _ -> List.of());
    }
}
