package org.article30.dpia;

import java.util.List;
import java.util.function.Function;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.Column;

/** What the table of screenings shows of each. */
public final class ScreeningList {

    private final Texts texts;
    private final Function<Screening, String> result;

    /** A list in the language of {@code texts}; {@code result} tells in words what follows from one. */
    public ScreeningList(Texts texts, Function<Screening, String> result) {
        this.texts = texts;
        this.result = result;
    }

    /** The columns, in the order first shown. */
    public List<Column<Screening>> columns() {
        return List.of(
                column("name", 20, Screening::name),
                Column.of("result", texts.text("screening.result"), 19, texts.order(), (Screening value) -> result.apply(value)),
                column("decision", 17, value -> texts.choice(value.decision())).drawn(value -> Cells.badge(texts.choice(value.decision()), mood(value.decision()))),
                column("decidedOn", 15, value -> value.decidedOn().format(texts.language())).sortedBy(value -> value.decidedOn().toString()),
                column("reviewOn", 15, value -> value.reviewOn().format(texts.language())).sortedBy(value -> value.reviewOn().toString()),
                column("reason", 18, Screening::reason).hidden());
    }

    private Column<Screening> column(String component, double width, Function<Screening, String> text) {
        return Column.of(component, texts.field(Screening.class, component), width, texts.order(), text);
    }

    private static String mood(ScreeningDecision decision) {
        return switch (decision) {
            case OPEN -> "warning";
            case ASSESS -> "neutral";
            case NO_ASSESSMENT -> "good";
        };
    }
}
