package org.article30.cnil;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.cnil.PiaProblem.Fault;
import org.article30.dpia.ActionStatus;
import org.article30.dpia.AssessmentReview;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.Lawfulness;
import org.article30.dpia.MeasureArea;
import org.article30.dpia.MeasureStatus;
import org.article30.dpia.MitigatingMeasure;
import org.article30.dpia.PiaFile;
import org.article30.dpia.PlannedAction;
import org.article30.dpia.PriorConsultation;
import org.article30.dpia.ProcessingDescription;
import org.article30.dpia.Proportionality;
import org.article30.dpia.RiskKind;
import org.article30.dpia.RiskScale;
import org.article30.fact.Answer;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.store.Json;
import org.article30.store.MalformedInput;
import org.article30.text.Texts;

/**
 * The impact assessment that a file of the CNIL’s PIA tool makes. Texts are plain; the file itself is kept inert beside
 * them, so that {@link PiaExport} can give it back.
 */
public final class PiaImport {

    /** What the keys of imported measures begin with; the number of the measure in the file follows. */
    static final String KEY = "pia-";

    private static final int MOST_NOTES = 100_000;

    private final PiaFile file;
    private final PiaAnswers answers;
    private final PiaSheet sheet;

    private PiaImport(PiaFile file) {
        this.file = file;
        answers = new PiaAnswers(file);
        sheet = new PiaSheet(PiaValues.object(file.pia(), List.of()));
    }

    /**
     * What an import gives.
     *
     * @param assessment the assessment, to be added to a register
     * @param notes what there is to know about it
     */
    public record Imported(ImpactAssessment assessment, List<PiaNote> notes) {

        /** Keeps its own copy of the notes. */
        public Imported {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Reads a file; what is said beside its own texts is said in the language of {@code texts}.
     *
     * @throws PiaProblem when it cannot be taken
     * @throws MalformedInput when it is no JSON
     */
    public static Imported read(Path source, Texts texts) {
        var read = PiaReader.read(source);
        var name = String.valueOf(source.getFileName());
        var assessment = of(read.file(), texts.text("pia.origin", name), texts::choice);
        try {
            Json.read(Json.compact(assessment), ImpactAssessment.class);
        } catch (MalformedInput e) {
            throw new PiaProblem(Fault.TOO_LONG, name, "");
        }
        return new Imported(assessment, read.notes());
    }

    /** The assessment of a file, with a note on where it comes from and its risks called as {@code names} has it. */
    static ImpactAssessment of(PiaFile file, String originNote, Function<RiskKind, String> names) {
        return new PiaImport(file).assessment(originNote, names);
    }

    private ImpactAssessment assessment(String originNote, Function<RiskKind, String> names) {
        return new ImpactAssessment(sheet.sheet(originNote), List.of(), description(), lawfulness(), measures(), Proportionality.BLANK, RiskScale.BLANK,
                new PiaRisks(answers, names).risks(), actions(), sheet.advice(), sheet.views(), sheet.decision(), PriorConsultation.BLANK,
                AssessmentReview.BLANK, List.of(), List.of(), file, notes(), Provenance.BLANK);
    }

    private ProcessingDescription description() {
        return new ProcessingDescription(answers.text(112), answers.text(121), answers.text(211), "", answers.text(111), "", "", Answer.NOT_STATED,
                answers.text(122), List.of(), answers.text(123), answers.text(113));
    }

    private Lawfulness lawfulness() {
        return new Lawfulness(answers.text(212), "", List.of(), answers.text(213), answers.text(214), answers.text(215), answers.text(221), answers.text(222),
                answers.text(223), answers.text(224), answers.text(225), answers.text(226), answers.text(227), "", "");
    }

    private List<MitigatingMeasure> measures() {
        return answers.measures().stream().map(measure -> new MitigatingMeasure(answers.key(measure), PlainText.line(measure.path("title").asText("")),
                MeasureArea.SECURITY, MeasureStatus.PLANNED, false, PlainText.of(measure.path("content").asText("")), "")).toList();
    }

    private List<PlannedAction> actions() {
        return planned(answers).stream().map(PiaImport::action).toList();
    }

    /** The evaluations that plan something, in the order of the file. */
    static List<JsonNode> planned(PiaAnswers answers) {
        return answers.evaluations().stream().filter(evaluation -> answers.evaluation(PiaAnswers.reference(evaluation)) == evaluation)
                .filter(evaluation -> !evaluation.path("action_plan_comment").asText("").isBlank()
                        || !evaluation.path("person_in_charge").asText("").isBlank()
                        || !evaluation.path("estimated_implementation_date").asText("").isBlank()).toList();
    }

    private static PlannedAction action(JsonNode evaluation) {
        var reference = PiaAnswers.reference(evaluation);
        return new PlannedAction(PlainText.of(evaluation.path("action_plan_comment").asText("")), measure(reference),
                PlainText.typed(evaluation.path("person_in_charge").asText("")), due(evaluation), ActionStatus.OPEN, PartialDate.BLANK,
                PiaRisks.isRisk(reference) ? "" : comment(evaluation));
    }

    private static String measure(String reference) {
        var number = reference.startsWith("3.1.") ? reference.substring(4) : "";
        return number.matches("\\d+") ? KEY + number : "";
    }

    private static PartialDate due(JsonNode evaluation) {
        return PiaDate.of(evaluation.path("estimated_implementation_date").asText(""));
    }

    private static String comment(JsonNode evaluation) {
        return PlainText.of(evaluation.path("evaluation_comment").asText(""));
    }

    /** What has no place of its own: an earlier refusal, comments and what was said of evaluations that plan nothing. */
    private String notes() {
        var planned = planned(answers);
        var lines = new ArrayList<>(Optional.of(sheet.earlierRefusal()).filter(reason -> !reason.isBlank()).stream().toList());
        answers.evaluations().stream().filter(evaluation -> !planned.contains(evaluation) && !PiaRisks.isRisk(PiaAnswers.reference(evaluation)))
                .map(evaluation -> said(evaluation, comment(evaluation))).filter(line -> !line.isEmpty()).forEach(lines::add);
        answers.comments().stream().map(comment -> said(comment, PlainText.typed(comment.path("description").asText(""))))
                .filter(line -> !line.isEmpty()).forEach(lines::add);
        var notes = String.join("\n\n", lines);
        return PlainText.shortened(notes, MOST_NOTES);
    }

    private static String said(JsonNode part, String text) {
        return text.isBlank() ? "" : Stream.of(PiaAnswers.reference(part), text).collect(Collectors.joining(": "));
    }
}
