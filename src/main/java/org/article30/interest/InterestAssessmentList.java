package org.article30.interest;

import java.util.List;
import java.util.function.Function;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.Column;

/** What the table of legitimate-interest assessments shows of each. */
public final class InterestAssessmentList {

    private final Texts texts;

    /** A list in the language of {@code texts}. */
    public InterestAssessmentList(Texts texts) {
        this.texts = texts;
    }

    /** The columns, in the order first shown. */
    public List<Column<InterestAssessment>> columns() {
        return List.of(
                column("reference", 8, InterestAssessment::reference),
                column("name", 18, InterestAssessment::name),
                column("interest", 18, InterestAssessment::interest),
                column("status", 13, value -> texts.choice(value.status())).drawn(value -> Cells.badge(texts.choice(value.status()), mood(value.status()))),
                column("outcome", 14, value -> texts.choice(value.outcome())),
                column("assessedOn", 13, value -> value.assessedOn().format(texts.language())).sortedBy(value -> value.assessedOn().toString()),
                column("reviewOn", 13, value -> value.reviewOn().format(texts.language())).sortedBy(value -> value.reviewOn().toString()));
    }

    private Column<InterestAssessment> column(String component, double width, Function<InterestAssessment, String> text) {
        return Column.of(component, texts.field(InterestAssessment.class, component), width, texts.order(), text);
    }

    private static String mood(InterestStatus status) {
        return switch (status) {
            case ON_FILE -> "good";
            case DRAFT -> "neutral";
            case CLAIMED -> "warning";
        };
    }
}
