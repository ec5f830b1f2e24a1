package org.article30.app;

import java.util.List;
import org.article30.activity.Activity;
import org.article30.law.Article30Items;
import org.article30.register.CompletenessItem;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.CompletenessLine;

/** What Article 30 asks of an activity and how it stands, in the words of the window. */
final class CompletenessLines {

    private final Session session;
    private final Texts texts;

    CompletenessLines(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** The lines for an activity, be it stored or not. */
    List<CompletenessLine> of(Id<Activity> id, Activity activity) {
        return session.completeness().of(id, activity).stream().map(this::line).toList();
    }

    private CompletenessLine line(CompletenessItem item) {
        var law = Article30Items.find(item.id());
        return new CompletenessLine(
                law.map(found -> found.article()).orElse(item.id()),
                law.map(found -> found.label().in(texts.language())).orElse(item.id()),
                state(item.state()),
                texts.text("completeness." + item.reason(), item.arguments().toArray()),
                item.field());
    }

    private static CompletenessLine.State state(CompletenessItem.State state) {
        return switch (state) {
            case STATED -> CompletenessLine.State.OK;
            case NOT_APPLICABLE -> CompletenessLine.State.NOT_APPLICABLE;
            case GENERAL -> CompletenessLine.State.GENERAL;
            case INFERRED -> CompletenessLine.State.INFERRED;
            case PARTIAL, VAGUE, OPEN -> CompletenessLine.State.PARTIAL;
            case MISSING -> CompletenessLine.State.MISSING;
        };
    }
}
