package org.article30.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.article30.dpia.ScreeningSheet;
import org.article30.fact.Answer;
import org.article30.law.ScreeningCriterion;
import org.article30.law.Verified;
import org.article30.text.Texts;

/** Results of screenings in the words of a language. */
public final class ScreeningSheets {

    private final Texts texts;

    /** In the language of {@code texts}. */
    public ScreeningSheets(Texts texts) {
        this.texts = texts;
    }

    /** A result as the editor shows it. */
    public ScreeningSheet of(ScreeningResult result) {
        var groups = new LinkedHashMap<String, List<ScreeningSheet.Line>>();
        result.lines().forEach(line -> groups.computeIfAbsent(line.criterion().list(), _ -> new ArrayList<>()).add(line(line)));
        return new ScreeningSheet(texts.choice(result.outcome()), mood(result.outcome()), result.reasons().stream().map(reason -> reason.in(texts)).toList(),
                groups.entrySet().stream().map(group -> new ScreeningSheet.Group(texts.text("criterion.list." + group.getKey()), group.getValue())).toList());
    }

    /** A style class that goes with an outcome. */
    public static String mood(ScreeningOutcome outcome) {
        return switch (outcome) {
            case REQUIRED, LIKELY -> "danger";
            case POSSIBLE -> "warning";
            case EXEMPT, NOT_INDICATED -> "good";
        };
    }

    /** How a criterion stands: "Met (proposed)". */
    public String state(ScreeningLine line) {
        var answer = switch (line.answer()) {
            case YES -> texts.text("screening.met");
            case NO -> texts.text("screening.not-met");
            case UNCLEAR -> texts.text("screening.to-check");
            case NOT_STATED -> texts.text("screening.open");
        };
        return line.answer() == Answer.NOT_STATED ? answer : texts.text(line.confirmed() ? "screening.state.confirmed" : "screening.state.proposed", answer);
    }

    private ScreeningSheet.Line line(ScreeningLine line) {
        var criterion = line.criterion();
        var label = texts.text("criterion." + criterion.id());
        var help = texts.text("criterion." + criterion.id() + ".help");
        var mood = switch (line.answer()) {
            case YES, UNCLEAR -> "warning";
            case NO -> "good";
            case NOT_STATED -> "neutral";
        };
        var signs = line.proposal().reasons().stream().map(reason -> reason.in(texts)).distinct().toList();
        return new ScreeningSheet.Line(criterion.id(), label, help, state(line), mood, signs, caution(criterion), words(criterion, label + " " + help));
    }

    private String caution(ScreeningCriterion criterion) {
        return criterion.verified() == Verified.FROM_MEMORY ? texts.text("screening.unverified") : "";
    }

    private static String words(ScreeningCriterion criterion, String said) {
        return (criterion.id() + " " + said + " " + String.join(" ", CriterionWords.shipped().of(criterion.id()))).toLowerCase(Locale.ROOT);
    }
}
