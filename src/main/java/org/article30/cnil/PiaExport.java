package org.article30.cnil;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.article30.cnil.PiaNote.Kind;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.MitigatingMeasure;
import org.article30.dpia.PiaFile;
import org.article30.dpia.PlannedAction;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterView;
import org.article30.store.Stored;
import org.article30.text.Texts;

/**
 * An impact assessment as a file that the CNIL’s PIA tool imports. What was imported is written as it was, but for the
 * places that say something else since; what was made here fills an empty file. Texts are escaped; what the register
 * says goes where the assessment has no words of its own. The same assessment gives the same bytes: numbers count up
 * in the order of the file, and the moments are those at which the record was first and last saved.
 */
public final class PiaExport {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final PiaDraft draft;
    private final List<PiaNote> notes;

    private PiaExport(PiaDraft draft, List<PiaNote> notes) {
        this.draft = draft;
        this.notes = notes;
    }

    /** The file for an assessment of an open register; what the register says in the language of {@code texts}. */
    public static PiaExport of(OpenRegister register, Stored<ImpactAssessment> assessment, Texts texts) {
        var saved = register.history().of(assessment.id());
        var last = saved.isEmpty() ? Instant.EPOCH : saved.getFirst().recordedAt();
        var first = saved.isEmpty() ? Instant.EPOCH : saved.getLast().recordedAt();
        return of(assessment.value(), register.view(), texts, first, last);
    }

    /** The file for an assessment that was first and last saved at those moments. */
    static PiaExport of(ImpactAssessment assessment, RegisterView view, Texts texts, Instant begun, Instant saved) {
        var isImported = !assessment.pia().equals(PiaFile.BLANK);
        var file = isImported ? assessment.pia() : PiaSkeleton.of(MOMENT.format(begun), MOMENT.format(saved));
        var draft = new PiaDraft(file, MOMENT.format(saved));
        var facts = PiaFacts.of(assessment, view, texts);
        var was = PiaImport.of(file, "", _ -> "");
        var changes = new PiaChanges(draft, was, assessment);
        changes.pia();
        changes.answers(facts.answers());
        var measures = new PiaMeasures(draft, was.measures(), isImported ? assessment.measures() : with(assessment.measures(), facts.measures()));
        new PiaRiskChanges(draft, was, assessment, measures).apply();
        new PiaActions(draft, measures, planned(file, was)).become(assessment.actions());
        return new PiaExport(draft, notes(assessment, texts));
    }

    private static List<MitigatingMeasure> with(List<MitigatingMeasure> own, List<MitigatingMeasure> drawn) {
        var all = new ArrayList<>(own);
        drawn.stream().filter(measure -> own.stream().noneMatch(there -> there.name().equalsIgnoreCase(measure.name()))).forEach(all::add);
        return all;
    }

    private static Map<String, PlannedAction> planned(PiaFile file, ImpactAssessment was) {
        var evaluations = PiaImport.planned(new PiaAnswers(file));
        var planned = new LinkedHashMap<String, PlannedAction>();
        for (var i = 0; i < evaluations.size(); i++) {
            planned.put(PiaAnswers.reference(evaluations.get(i)), was.actions().get(i));
        }
        return planned;
    }

    private static List<PiaNote> notes(ImpactAssessment assessment, Texts texts) {
        var out = PiaRiskChanges.leftOut(assessment).stream().map(risk -> risk.name().isBlank() ? texts.choice(risk.kind()) : risk.name()).distinct().collect(Collectors.joining(", "));
        return out.isEmpty() ? List.of() : List.of(new PiaNote(Kind.RISK_LEFT_OUT, out));
    }

    /** What there is to know about the file. */
    public List<PiaNote> notes() {
        return notes;
    }

    /** Writes the file, in UTF-8. */
    public void write(OutputStream out) throws IOException {
        draft.write(out);
    }
}
