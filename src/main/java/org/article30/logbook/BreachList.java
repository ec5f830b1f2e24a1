package org.article30.logbook;

import java.util.List;
import java.util.function.Function;
import org.article30.fact.ClockState;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.Column;

/** What the table of personal data breaches shows of each. */
public final class BreachList {

    private final Texts texts;
    private final Function<Breach, ClockState> clock;

    /** A list in the language of {@code texts}; {@code clock} tells how the period of one stands today. */
    public BreachList(Texts texts, Function<Breach, ClockState> clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The columns, in the order first shown. */
    public List<Column<Breach>> columns() {
        return List.of(
                column("reference", 8, Breach::reference),
                column("name", 18, Breach::name),
                Column.of("clock", texts.text("clock"), 11, texts.order(), (Breach value) -> texts.choice(clock.apply(value))).drawn(value -> Cells.badge(texts.choice(clock.apply(value)), clock.apply(value).mood())),
                Column.of("notifyBy", texts.text("breach.notify-by"), 18, texts.order(), (Breach value) -> value.notifyBy().format(texts.language())).sortedBy(value -> value.notifyBy().toString()),
                column("awareAt", 18, value -> value.awareAt().format(texts.language())).sortedBy(value -> value.awareAt().toString()),
                column("risk", 9, value -> texts.choice(value.risk())),
                column("notification", 11, value -> texts.choice(value.notification())),
                column("communication", 9, value -> texts.choice(value.communication())));
    }

    private Column<Breach> column(String component, double width, Function<Breach, String> text) {
        return Column.of(component, texts.field(Breach.class, component), width, texts.order(), text);
    }
}
