package org.article30.processor;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a processor's notice that it changes its sub-processors (Article 28(2) GDPR). */
public final class ChangeNoticeEditor {

    private static final List<Section> SECTIONS = List.of(
            Section.of("change-notice", "name", "engagement", "kind", "subProcessor", "subProcessorName", "task", "country"),
            Section.of("objection", "receivedOn", "effectiveOn", "objectionPeriod", "decision", "decidedOn", "decidedBy", "reason", "documents"),
            Section.of("notes", "notes"));

    private ChangeNoticeEditor() {
    }

    /**
     * An editor for one notice, with how long one may object beside it.
     *
     * @param engagements gives the engagement of an id
     */
    public static RecordEditor<ChangeNotice> of(Stored<ChangeNotice> notice, Desk desk, Background background, Saving<ChangeNotice> saving,
            Function<Id<Engagement>, Engagement> engagements, LocalDate today) {
        var outline = new Outline<>(ChangeNotice.KIND, _ -> SECTIONS,
                value -> desk.texts().choice(value.state(engagements.apply(value.engagement()), today)), "28(2)");
        var lines = new NoticeLines(desk.texts(), today);
        return new RecordEditor<>(outline, notice, desk, background, saving, value -> lines.of(value, engagements.apply(value.engagement())));
    }
}
