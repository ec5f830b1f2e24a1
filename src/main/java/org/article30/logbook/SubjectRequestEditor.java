package org.article30.logbook;

import java.util.List;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a request of a data subject (Articles 12 and 15 to 22 GDPR). */
public final class SubjectRequestEditor {

    private static final List<Section> SECTIONS = List.of(
            Section.of("subject-request", "reference", "right", "receivedOn", "channel", "person", "identity", "identityOn", "activities", "request"),
            Section.of("request-answer", "extensionNotifiedOn", "extensionReason", "outcome", "answeredOn", "answer", "handledBy", "documents"),
            Section.of("notes", "notes"));

    private static final Outline<SubjectRequest> OUTLINE = new Outline<>(SubjectRequest.KIND, _ -> SECTIONS, _ -> "", "12");

    private SubjectRequestEditor() {
    }

    /** An editor for one request. */
    public static RecordEditor<SubjectRequest> of(Stored<SubjectRequest> request, Desk desk, Background background, Saving<SubjectRequest> saving) {
        return new RecordEditor<>(OUTLINE, request, desk, background, saving, _ -> List.of());
    }
}
