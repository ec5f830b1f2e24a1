package org.article30.processor;

import java.util.List;
import java.util.function.Function;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.Column;

/** What the table of change notices shows of each. */
public final class ChangeNoticeList {

    private final Texts texts;
    private final Function<Id<Engagement>, String> engagements;

    /** A list in the language of {@code texts}; {@code engagements} gives the name of an engagement. */
    public ChangeNoticeList(Texts texts, Function<Id<Engagement>, String> engagements) {
        this.texts = texts;
        this.engagements = engagements;
    }

    /** The columns, in the order first shown. */
    public List<Column<ChangeNotice>> columns() {
        return List.of(
                column("name", 16, ChangeNotice::name),
                column("engagement", 14, notice -> engagements.apply(notice.engagement())),
                column("kind", 10, notice -> texts.choice(notice.kind())),
                column("receivedOn", 9, notice -> notice.receivedOn().format(texts.language())).sortedBy(notice -> notice.receivedOn().toString()),
                column("effectiveOn", 9, notice -> notice.effectiveOn().format(texts.language())).sortedBy(notice -> notice.effectiveOn().toString()),
                column("decision", 9, notice -> texts.choice(notice.decision())).drawn(notice -> Cells.badge(texts.choice(notice.decision()), mood(notice.decision()))),
                column("reason", 14, ChangeNotice::reason).hidden());
    }

    private Column<ChangeNotice> column(String component, double width, Function<ChangeNotice, String> text) {
        return Column.of(component, texts.field(ChangeNotice.class, component), width, texts.order(), text);
    }

    private static String mood(NoticeDecision decision) {
        return switch (decision) {
            case OPEN -> "warning";
            case ACCEPTED -> "good";
            case OBJECTED, TERMINATED -> "neutral";
        };
    }
}
