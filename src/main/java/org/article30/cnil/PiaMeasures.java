package org.article30.cnil;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.dpia.MitigatingMeasure;
import org.jspecify.annotations.Nullable;

/** Brings the measures of an assessment into a draft, and knows what each is called and numbered there. */
final class PiaMeasures {

    private final PiaDraft draft;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    /** Measures of a draft in which those of {@code was} are to become those of {@code is}, by key. */
    PiaMeasures(PiaDraft draft, List<MitigatingMeasure> was, List<MitigatingMeasure> is) {
        this.draft = draft;
        var there = new HashMap<String, ObjectNode>();
        for (var i = 0; i < was.size(); i++) {
            there.putIfAbsent(was.get(i).key(), draft.measures().get(i));
        }
        var before = was.stream().collect(Collectors.toMap(MitigatingMeasure::key, Function.identity(), (first, _) -> first));
        is.forEach(measure -> keep(measure, before.getOrDefault(measure.key(), MitigatingMeasure.BLANK), there.remove(measure.key())));
        there.values().forEach(draft::removeMeasure);
    }

    private void keep(MitigatingMeasure measure, MitigatingMeasure before, @Nullable ObjectNode there) {
        if (there == null) {
            numbers.put(measure.key(), draft.addMeasure(PlainText.line(measure.name()), PlainText.toHtml(text(measure))));
            if (!PlainText.line(measure.name()).isEmpty()) {
                titles.put(measure.key(), PlainText.line(measure.name()));
            }
            return;
        }
        if (!before.name().equals(measure.name())) {
            there.put("title", measure.name());
        }
        if (!text(before).equals(text(measure))) {
            there.put("content", PlainText.toHtml(text(measure)));
        }
        numbers.put(measure.key(), there.path("id").asInt());
        titles.put(measure.key(), there.path("title").asText(""));
    }

    /** How it is carried out and what it changes: the tool has one text for both. */
    private static String text(MitigatingMeasure measure) {
        return (measure.text() + "\n\n" + measure.effect()).strip();
    }

    /** The title by which risks name a measure, blank where the file has it so; none where no measure of that key can be named. */
    Stream<String> title(String key) {
        return Stream.ofNullable(titles.get(key));
    }

    /** What the evaluation of a measure refers to; blank where there is none of that key. */
    String evaluationOf(String key) {
        return numbers.containsKey(key) ? "3.1." + numbers.get(key) : "";
    }
}
