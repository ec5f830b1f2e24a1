package org.article30.dpia;

import java.util.List;
import java.util.function.Function;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.Column;

/** What the table of data protection impact assessments shows of each. */
public final class ImpactAssessmentList {

    private final Texts texts;
    private final Function<ImpactAssessment, String> moved;

    /** A list in the language of {@code texts}; {@code moved} tells in words how many confirmed sections the register has moved away from. */
    public ImpactAssessmentList(Texts texts, Function<ImpactAssessment, String> moved) {
        this.texts = texts;
        this.moved = moved;
    }

    /** The columns, in the order first shown. */
    public List<Column<ImpactAssessment>> columns() {
        return List.of(
                sheet("reference", 12, AssessmentSheet::reference),
                sheet("name", 20, AssessmentSheet::name),
                sheet("stage", 10, sheet -> texts.choice(sheet.stage())).drawn(value -> Cells.badge(texts.choice(value.sheet().stage()), value.sheet().stage() == AssessmentStage.DECIDED ? "good" : "neutral")),
                sheet("origin", 11, sheet -> texts.choice(sheet.origin())),
                Column.of("moved", texts.text("assessment.moved"), 11, texts.order(), (ImpactAssessment value) -> moved.apply(value)),
                Column.of("outcome", texts.field(AssessmentDecision.class, "outcome"), 16, texts.order(), (ImpactAssessment value) -> texts.choice(value.decision().outcome())),
                Column.of("reviewOn", texts.field(AssessmentReview.class, "reviewOn"), 11, texts.order(), (ImpactAssessment value) -> value.review().reviewOn().format(texts.language())).sortedBy(value -> value.review().reviewOn().toString()));
    }

    private Column<ImpactAssessment> sheet(String component, double width, Function<AssessmentSheet, String> text) {
        return Column.of(component, texts.field(AssessmentSheet.class, component), width, texts.order(), value -> text.apply(value.sheet()));
    }
}
