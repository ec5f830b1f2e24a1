package org.article30.catalogue;

import java.util.List;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of an own entry of a catalogue. */
public final class CatalogueEntryEditor {

    private static final Outline<CatalogueEntry> OUTLINE = Outline.of(CatalogueEntry.KIND,
            Section.of("entry", "list", "label", "description", "near", "special"));

    private CatalogueEntryEditor() {
    }

    /** An editor for one entry. */
    public static RecordEditor<CatalogueEntry> of(Stored<CatalogueEntry> entry, Desk desk, Background background, Saving<CatalogueEntry> saving) {
        return new RecordEditor<>(OUTLINE, entry, desk, background, saving, _ -> List.of());
    }
}
