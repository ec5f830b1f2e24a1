package org.article30.logbook;

import java.util.List;
import java.util.function.Function;
import org.article30.fact.ClockState;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.Column;

/** What the table of requests of data subjects shows of each. */
public final class SubjectRequestList {

    private final Texts texts;
    private final Function<SubjectRequest, ClockState> clock;

    /** A list in the language of {@code texts}; {@code clock} tells how the period of one stands today. */
    public SubjectRequestList(Texts texts, Function<SubjectRequest, ClockState> clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The columns, in the order first shown. */
    public List<Column<SubjectRequest>> columns() {
        return List.of(
                column("reference", 8, SubjectRequest::reference),
                column("right", 12, value -> texts.choice(value.right())),
                column("person", 12, SubjectRequest::person),
                Column.of("clock", texts.text("clock"), 11, texts.order(), (SubjectRequest value) -> texts.choice(clock.apply(value))).drawn(value -> Cells.badge(texts.choice(clock.apply(value)), clock.apply(value).mood())),
                Column.of("dueOn", texts.text("request.due"), 15, texts.order(), (SubjectRequest value) -> value.dueOn().format(texts.language())).sortedBy(value -> value.dueOn().toString()),
                column("receivedOn", 15, value -> value.receivedOn().format(texts.language())).sortedBy(value -> value.receivedOn().toString()),
                column("outcome", 11, value -> texts.choice(value.outcome())),
                column("answeredOn", 15, value -> value.answeredOn().format(texts.language())).sortedBy(value -> value.answeredOn().toString()),
                column("handledBy", 10, SubjectRequest::handledBy).hidden());
    }

    private Column<SubjectRequest> column(String component, double width, Function<SubjectRequest, String> text) {
        return Column.of(component, texts.field(SubjectRequest.class, component), width, texts.order(), text);
    }
}
