package org.article30.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.article30.overview.Today;
import org.article30.processor.ChangeNotice;
import org.article30.processor.Engagement;
import org.article30.processor.NoticeState;
import org.article30.records.Kind;
import org.article30.store.Stored;
import org.article30.text.Texts;

/** What of processors needs somebody today: notices of change to be decided, the earliest deadline first, then audits that are due. */
final class ProcessorsToday {

    private final Session session;
    private final Texts texts;

    ProcessorsToday(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** Adds what is overdue, and what is to be done soon, to these lists. */
    void gather(List<Today.Item> overdue, List<Today.Item> soon) {
        var notices = session.view().all(ChangeNotice.KIND).stream().sorted(Comparator.comparing(stored -> deadline(stored.value()))).toList();
        notices.forEach(stored -> notice(stored, overdue, soon));
        var engagements = session.view().all(Engagement.KIND).stream().sorted(Comparator.comparing(stored -> stored.value().audit().due().toString())).toList();
        engagements.forEach(stored -> audit(stored, overdue, soon));
    }

    /** Those of which no deadline is known come last. */
    private LocalDate deadline(ChangeNotice notice) {
        var deadline = notice.deadline(session.view().engagement(notice.engagement()));
        return deadline.isBlank() ? LocalDate.MAX : deadline.earliest();
    }

    private void notice(Stored<ChangeNotice> stored, List<Today.Item> overdue, List<Today.Item> soon) {
        var under = session.view().engagement(stored.value().engagement());
        var state = stored.value().state(under, session.today());
        var day = stored.value().deadline(under).format(texts.language());
        switch (state) {
            case OVERDUE -> overdue.add(item(ChangeNotice.KIND, stored, texts.text("notice.overdue", day), state.mood()));
            case SOON -> soon.add(item(ChangeNotice.KIND, stored, texts.text("notice.soon", day), state.mood()));
            case NO_DEADLINE -> soon.add(item(ChangeNotice.KIND, stored, texts.text("notice.no-deadline"), state.mood()));
            case RUNNING, DECIDED -> { }
        }
    }

    private void audit(Stored<Engagement> stored, List<Today.Item> overdue, List<Today.Item> soon) {
        var audit = stored.value().audit();
        var day = audit.due().format(texts.language());
        if (audit.isOverdue(session.today())) {
            overdue.add(item(Engagement.KIND, stored, texts.text("audit.overdue", day), NoticeState.OVERDUE.mood()));
        } else if (audit.isDueSoon(session.today())) {
            soon.add(item(Engagement.KIND, stored, texts.text("audit.soon", day), NoticeState.SOON.mood()));
        }
    }

    private <T extends Record> Today.Item item(Kind<T> kind, Stored<T> stored, String detail, String mood) {
        return new Today.Item(kind.name(), stored.id(), Icons.of(kind.name()), texts.named(kind.title().apply(stored.value()), kind.type()), detail, mood);
    }
}
