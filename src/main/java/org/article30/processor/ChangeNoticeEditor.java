package org.article30.processor;

import java.util.List;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a processor's notice that it changes its sub-processors (Article 28(2) GDPR). */
public final class ChangeNoticeEditor {

    private static final Outline<ChangeNotice> OUTLINE = Outline.of(ChangeNotice.KIND,
            Section.of("change-notice", "name", "engagement", "kind", "subProcessor", "subProcessorName", "task", "country"),
            Section.of("objection", "receivedOn", "effectiveOn", "objectionPeriod", "decision", "decidedOn", "decidedBy", "reason", "documents"),
            Section.of("notes", "notes"));

    private ChangeNoticeEditor() {
    }

    /** An editor for one notice. */
    public static RecordEditor<ChangeNotice> of(Stored<ChangeNotice> notice, Desk desk, Background background, Saving<ChangeNotice> saving) {
        return new RecordEditor<>(OUTLINE, notice, desk, background, saving, _ -> List.of());
    }
}
