package org.article30.activity;

import java.util.List;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of facts recorded once for many activities. */
public final class GeneralProvisionsEditor {

    private static final Outline<GeneralProvisions> OUTLINE = Outline.of(GeneralProvisions.KIND,
            Section.of("identity", "name", "party"),
            Section.of("measures", "facts.measures"),
            Section.of("retention", "facts.retention"),
            Section.of("rights", "facts.rights"),
            Section.of("data", "facts.subjects", "facts.data"),
            Section.of("sources", "facts.sources"),
            Section.of("recipients", "facts.noRecipients", "facts.recipients"),
            Section.of("systems", "facts.systems", "facts.operations", "facts.traits"),
            Section.of("notes", "notes"));

    private GeneralProvisionsEditor() {
    }

    /** An editor for one set of general provisions. */
    public static RecordEditor<GeneralProvisions> of(Stored<GeneralProvisions> provisions, Desk desk, Background background, Saving<GeneralProvisions> saving) {
        return new RecordEditor<>(OUTLINE, provisions, desk, background, saving, _ -> List.of());
    }
}
