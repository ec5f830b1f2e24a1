package org.article30.transfer;

import java.util.List;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a transfer to a third country or international organisation. */
public final class TransferEditor {

    private static final Outline<Transfer> OUTLINE = Outline.of(Transfer.KIND,
            Section.of("transfer", "name", "exporter", "regime", "recipient", "category", "country", "countryText", "internationalOrganisation", "data", "frequency"),
            Section.of("safeguards", "safeguards", "supplementaryMeasures", "assessment", "impactAssessment"),
            Section.of("activities", "activities"),
            Section.of("notes", "notes"));

    private TransferEditor() {
    }

    /** An editor for one transfer. */
    public static RecordEditor<Transfer> of(Stored<Transfer> transfer, Desk desk, Background background, Saving<Transfer> saving) {
        return new RecordEditor<>(OUTLINE, transfer, desk, background, saving, _ -> List.of());
    }
}
