package org.article30.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.RiskOrigin;
import org.article30.fact.ClockState;
import org.article30.text.Texts;

/** What sections without fields of their own tell of the risks, measures and actions of an assessment. */
public enum RiskLines {
    /** The risks that come with the processing as planned. */
    BY_DESIGN {
        @Override
        public List<Line> of(ImpactAssessment assessment, LocalDate today, Texts texts) {
            return IntStream.range(0, assessment.risks().size()).filter(risk -> assessment.risks().get(risk).origin() == RiskOrigin.BY_DESIGN)
                    .mapToObj(risk -> new Line("risks." + risk, RiskMatrix.line(risk, assessment, texts))).toList();
        }
    },
    /** The measures that the assessment added. */
    ADDITIONAL {
        @Override
        public List<Line> of(ImpactAssessment assessment, LocalDate today, Texts texts) {
            return IntStream.range(0, assessment.measures().size()).filter(measure -> assessment.measures().get(measure).additional()).mapToObj(measure -> {
                var added = assessment.measures().get(measure);
                return new Line("measures." + measure, texts.text("report.labelled", added.name(), texts.choice(added.status())));
            }).toList();
        }
    },
    /** Every risk with what stays of it, and whether that is accepted. */
    RESIDUAL {
        @Override
        public List<Line> of(ImpactAssessment assessment, LocalDate today, Texts texts) {
            return IntStream.range(0, assessment.risks().size()).mapToObj(risk -> new Line("risks." + risk,
                    texts.text("dpia.risk.accepted", RiskMatrix.line(risk, assessment, texts), texts.choice(assessment.risks().get(risk).acceptance())))).toList();
        }
    },
    /** The actions whose day has passed, the oldest first. */
    OVERDUE {
        @Override
        public List<Line> of(ImpactAssessment assessment, LocalDate today, Texts texts) {
            var actions = assessment.actions();
            return IntStream.range(0, actions.size()).filter(action -> actions.get(action).clock(today) == ClockState.OVERDUE).boxed()
                    .sorted((one, other) -> actions.get(one).due().toString().compareTo(actions.get(other).due().toString()))
                    .map(action -> new Line("actions." + action, texts.text("dpia.action.overdue", actions.get(action).what(),
                            actions.get(action).due().format(texts.language()), actions.get(action).owner().isBlank() ? texts.text("dpia.action.nobody") : actions.get(action).owner())))
                    .toList();
        }
    };

    /**
     * A line.
     *
     * @param path where it is edited, such as "risks.0"
     * @param text what it says
     */
    public record Line(String path, String text) {
    }

    /** The lines for an assessment on a day, in a language. */
    public abstract List<Line> of(ImpactAssessment assessment, LocalDate today, Texts texts);
}
