package org.article30.transfer;

import java.util.List;
import java.util.function.Function;
import org.article30.law.Countries;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.Column;

/** What the table of transfer impact assessments shows of each. */
public final class TransferImpactAssessmentList {

    private final Texts texts;

    /** A list in the language of {@code texts}. */
    public TransferImpactAssessmentList(Texts texts) {
        this.texts = texts;
    }

    /** The columns, in the order first shown. */
    public List<Column<TransferImpactAssessment>> columns() {
        return List.of(
                column("name", 18, TransferImpactAssessment::name),
                column("country", 10, assessment -> Countries.name(assessment.country(), texts.language())),
                column("conclusion", 14, assessment -> texts.choice(assessment.conclusion()))
                        .drawn(assessment -> Cells.badge(texts.choice(assessment.conclusion()), mood(assessment.conclusion()))),
                column("assessedOn", 9, assessment -> assessment.assessedOn().format(texts.language())).sortedBy(assessment -> assessment.assessedOn().toString()),
                column("reviewOn", 9, assessment -> assessment.reviewOn().format(texts.language())).sortedBy(assessment -> assessment.reviewOn().toString()),
                column("assessedBy", 10, TransferImpactAssessment::assessedBy).hidden(),
                column("measures", 14, TransferImpactAssessment::measures).hidden());
    }

    private Column<TransferImpactAssessment> column(String component, double width, Function<TransferImpactAssessment, String> text) {
        return Column.of(component, texts.field(TransferImpactAssessment.class, component), width, texts.order(), text);
    }

    private static String mood(Conclusion conclusion) {
        return switch (conclusion) {
            case EQUIVALENT, EQUIVALENT_WITH_MEASURES -> "good";
            case NOT_EQUIVALENT -> "danger";
            case OPEN -> "warning";
        };
    }
}
