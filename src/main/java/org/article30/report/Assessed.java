package org.article30.report;

import java.util.List;
import java.util.stream.IntStream;
import org.article30.activity.Activity;
import org.article30.assessment.RegisterExtract;
import org.article30.assessment.RiskMatrix;
import org.article30.document.Text;
import org.article30.dpia.AssessedRisk;
import org.article30.dpia.AssessmentOrigin;
import org.article30.dpia.Level;
import org.article30.dpia.MitigatingMeasure;
import org.article30.dpia.ImpactAssessment;
import org.article30.store.Stored;

/** The impact assessment a report is about, its activities, and how its risks, measures and levels are named in print. */
final class Assessed {

    private final Wording wording;
    private final ImpactAssessment assessment;
    private final RegisterExtract extract;
    private final Marks measures;

    Assessed(Composition report) {
        wording = report.wording();
        assessment = report.view().dpia(report.request().record());
        extract = RegisterExtract.of(assessment, report.view());
        measures = new Marks("ME", "dpia", assessment.measures(), MitigatingMeasure::key);
    }

    ImpactAssessment value() {
        return assessment;
    }

    /** The activities assessed, in the order in which the assessment names them. */
    List<Stored<Activity>> activities() {
        return extract.activities();
    }

    /** What the register says for each section, and whether it has moved since it was confirmed. */
    RegisterExtract extract() {
        return extract;
    }

    /** The mark on each page of an assessment that is an example, a template or imported; none for one's own. */
    String mark() {
        var origin = assessment.sheet().origin();
        return origin == AssessmentOrigin.OWN ? "" : wording.say("dpia.mark." + origin);
    }

    /** The mark of a measure where it is described. */
    Text markOf(MitigatingMeasure measure) {
        return measures.of(assessment.measures().indexOf(measure));
    }

    /** The number of a risk in the list, from 1. */
    int number(AssessedRisk risk) {
        return assessment.risks().indexOf(risk) + 1;
    }

    /** A risk by its number and name, or its kind where it has none. */
    String title(AssessedRisk risk) {
        return number(risk) + "  " + (risk.name().isBlank() ? wording.texts().choice(risk.kind()) : risk.name());
    }

    /** The key of the heading below which a risk is described. */
    String anchor(AssessedRisk risk) {
        return "dpia-risk-" + number(risk);
    }

    /** A risk named elsewhere, leading to where it is described. */
    Text named(AssessedRisk risk) {
        return Text.link(title(risk), anchor(risk));
    }

    /** The marks of measures by their keys, leading to where these are described. */
    Text measures(List<String> keys) {
        return measures.to(keys);
    }

    /** A likelihood with its number. */
    Text likelihood(Level level) {
        return level(level, assessment.scale().likelihood(level));
    }

    /** A severity with its number. */
    Text severity(Level level) {
        return level(level, assessment.scale().severity(level));
    }

    private Text level(Level level, String own) {
        return level == Level.NOT_STATED ? Text.muted(wording.say("dpia.silent"))
                : Text.of(level.number() + " – " + (own.isBlank() ? wording.texts().choice(level) : own));
    }

    /** How a product of likelihood and severity is judged: acceptable, to be lowered, high; or not judged. */
    Text judged(int product) {
        var mood = RiskMatrix.mood(product, assessment.scale());
        var word = wording.texts().text("dpia.risk." + mood);
        return switch (mood) {
            case "open" -> Text.muted(word);
            case "high" -> Text.strong(wording.labelled(Integer.toString(product), word));
            default -> Text.of(wording.labelled(Integer.toString(product), word));
        };
    }

    /** The names of the four levels, from the lowest, of likelihood and of severity. */
    List<List<Text>> levels() {
        return IntStream.rangeClosed(1, 4).mapToObj(number -> Level.values()[number])
                .map(level -> List.of(likelihood(level), severity(level))).toList();
    }
}
