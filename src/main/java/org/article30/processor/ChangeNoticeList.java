package org.article30.processor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.article30.fact.PartialDate;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.Column;

/** What the table of change notices shows of each. */
public final class ChangeNoticeList {

    private final Texts texts;
    private final Function<Id<Engagement>, Engagement> engagements;
    private final LocalDate today;

    /** A list in the language of {@code texts}; {@code engagements} gives the engagement of an id. */
    public ChangeNoticeList(Texts texts, Function<Id<Engagement>, Engagement> engagements, LocalDate today) {
        this.texts = texts;
        this.engagements = engagements;
        this.today = today;
    }

    /** The columns, in the order first shown. */
    public List<Column<ChangeNotice>> columns() {
        return List.of(
                column("name", 16, ChangeNotice::name),
                column("engagement", 14, notice -> under(notice).name()),
                column("kind", 10, notice -> texts.choice(notice.kind())),
                column("receivedOn", 11, notice -> notice.receivedOn().format(texts.language())).sortedBy(notice -> notice.receivedOn().toString()),
                new Column<>("deadline", texts.text("notice.deadline"), 11, true, stored -> deadline(stored.value()).format(texts.language()),
                        Comparator.comparing(stored -> deadline(stored.value()).toString()), Optional.empty()),
                new Column<>("state", texts.text("notice.state"), 11, true, stored -> texts.choice(state(stored.value())),
                        Comparator.comparing(stored -> state(stored.value())), Optional.of(stored -> Cells.badge(texts.choice(state(stored.value())), state(stored.value()).mood()))),
                column("effectiveOn", 11, notice -> notice.effectiveOn().format(texts.language())).sortedBy(notice -> notice.effectiveOn().toString()),
                column("decision", 9, notice -> texts.choice(notice.decision())).drawn(notice -> Cells.badge(texts.choice(notice.decision()), mood(notice.decision()))),
                column("reason", 14, ChangeNotice::reason).hidden());
    }

    private Engagement under(ChangeNotice notice) {
        return engagements.apply(notice.engagement());
    }

    private PartialDate deadline(ChangeNotice notice) {
        return notice.deadline(under(notice));
    }

    private NoticeState state(ChangeNotice notice) {
        return notice.state(under(notice), today);
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
