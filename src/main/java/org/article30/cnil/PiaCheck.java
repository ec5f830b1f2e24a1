package org.article30.cnil;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.article30.cnil.PiaNote.Kind;
import org.article30.cnil.PiaProblem.Fault;

/** Whether a file of the CNIL’s PIA tool holds what its format asks for; what does not is told by its place. */
final class PiaCheck {

    /** What the tool itself writes where it has lost a measure. */
    private static final String LOST = "3.1.[object Object]";
    private static final int STATUSES = 4;
    private static final int LEVELS = 4;
    private static final List<String> NAMES = List.of("name", "category", "author_name", "evaluator_name", "validator_name", "dpo_opinion", "dpos_names",
            "concerned_people_searched_content", "concerned_people_opinion", "people_names", "rejection_reason", "applied_adjustments");

    private static final int SHOWN = 10;
    private static final int MOST = 5_000;

    private final Map<Kind, List<String>> notes = new EnumMap<>(Kind.class);
    private final Set<Integer> questions = new HashSet<>(PiaQuestions.ALL);
    private final Set<String> evaluated = new HashSet<>(PiaQuestions.EVALUATED);
    private final Set<String> measures = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> answered = new HashSet<>();

    /** Checks a whole file; throws {@link PiaProblem} at the first fault. */
    PiaCheck(JsonNode root) {
        pia(root.path("pia"));
        structure(root.path("pia").path("structure_data"));
        each(root, "measures", this::measure);
        each(root, "answers", this::answer);
        each(root, "evaluations", this::evaluation);
        each(root, "comments", this::comment);
        if (!measures.isEmpty()) {
            note(Kind.MEASURES_PLANNED, String.valueOf(measures.size()));
        }
    }

    /** What there is to know about a file that can be read: one note of a kind, with the first places. */
    List<PiaNote> notes() {
        return notes.entrySet().stream().map(note -> new PiaNote(note.getKey(), String.join(", ", note.getValue().subList(0, Math.min(SHOWN, note.getValue().size())))
                + (note.getValue().size() > SHOWN ? ", …" : ""))).toList();
    }

    private void pia(JsonNode pia) {
        NAMES.forEach(name -> text(pia, "pia", name));
        number(pia, "pia", "status", STATUSES);
        number(pia, "pia", "dpo_status", 1);
        number(pia, "pia", "concerned_people_status", 1);
        of(pia, "pia", "concerned_people_searched_opinion", value -> value.isBoolean() || value.isInt());
    }

    /** The questions of a structure of its own that the file brings along. */
    private void structure(JsonNode structure) {
        for (var section : structure.path("sections")) {
            for (var item : section.path("items")) {
                var place = section.path("id").asText() + "." + item.path("id").asText();
                evaluated.add(place);
                for (var question : item.path("questions")) {
                    questions.add(question.path("id").asInt());
                    evaluated.add(place + "." + question.path("id").asText());
                }
            }
        }
    }

    private static void each(JsonNode root, String list, BiConsumer<String, JsonNode> check) {
        var parts = root.path(list);
        if (!parts.isArray() && !isNothing(parts)) {
            throw new PiaProblem(Fault.WRONG_TYPE, list, "");
        }
        if (parts.size() > MOST) {
            throw new PiaProblem(Fault.TOO_MANY, list, String.valueOf(MOST));
        }
        for (var i = 0; i < parts.size(); i++) {
            var place = list + "[" + i + "]";
            if (!parts.get(i).isObject()) {
                throw new PiaProblem(Fault.WRONG_TYPE, place, "");
            }
            check.accept(place, parts.get(i));
        }
    }

    private void measure(String place, JsonNode measure) {
        of(measure, place, "id", JsonNode::isIntegralNumber);
        text(measure, place, "title");
        text(measure, place, "content");
        if (!isNothing(measure.path("id")) && !measures.add(measure.path("id").asText())) {
            throw new PiaProblem(Fault.REPEATED, place + ".id", measure.path("id").asText());
        }
        titles.add(measure.path("title").asText(""));
    }

    private void answer(String place, JsonNode answer) {
        var reference = answer.path("reference_to");
        if (!reference.isInt()) {
            throw new PiaProblem(Fault.WRONG_TYPE, place + ".reference_to", reference.asText());
        }
        if (!questions.contains(reference.asInt())) {
            throw new PiaProblem(Fault.UNKNOWN_REFERENCE, place + ".reference_to", reference.asText());
        }
        if (!PiaQuestions.ALL.contains(reference.asInt())) {
            note(Kind.OWN_QUESTION, place);
        }
        once("answer " + reference.asText(), place);
        of(answer, place, "data", JsonNode::isObject);
        data(place + ".data", answer.path("data"), reference.asInt());
    }

    private void data(String place, JsonNode data, int question) {
        text(data, place, "text");
        number(data, place, "gauge", LEVELS);
        of(data, place, "list", JsonNode::isArray);
        for (var i = 0; i < data.path("list").size(); i++) {
            var entry = data.path("list").get(i);
            if (!entry.isTextual()) {
                throw new PiaProblem(Fault.WRONG_TYPE, place + ".list[" + i + "]", entry.asText());
            }
            if (question > 300 && question % 10 == PiaQuestions.CONTROLS && PiaQuestions.ALL.contains(question) && !titles.contains(entry.asText())) {
                throw new PiaProblem(Fault.UNKNOWN_MEASURE, place + ".list[" + i + "]", entry.asText());
            }
        }
    }

    private void evaluation(String place, JsonNode evaluation) {
        var reference = evaluation.path("reference_to");
        if (!reference.isTextual()) {
            throw new PiaProblem(Fault.WRONG_TYPE, place + ".reference_to", reference.asText());
        }
        evaluated(place, reference.asText());
        once("evaluation " + reference.asText(), place);
        List.of("action_plan_comment", "evaluation_comment", "person_in_charge").forEach(name -> text(evaluation, place, name));
        number(evaluation, place, "status", 3);
        of(evaluation, place, "gauges", JsonNode::isObject);
        number(evaluation.path("gauges"), place + ".gauges", "x", LEVELS);
        number(evaluation.path("gauges"), place + ".gauges", "y", LEVELS);
        date(evaluation, place);
    }

    private void evaluated(String place, String reference) {
        if (reference.equals(LOST)) {
            note(Kind.LOST_MEASURE, place);
        } else if (reference.startsWith("3.1.")) {
            if (!measures.contains(reference.substring(4))) {
                throw new PiaProblem(Fault.UNKNOWN_MEASURE, place + ".reference_to", reference);
            }
        } else if (!evaluated.contains(reference)) {
            throw new PiaProblem(Fault.UNKNOWN_REFERENCE, place + ".reference_to", reference);
        }
    }

    private void date(JsonNode evaluation, String place) {
        var name = "estimated_implementation_date";
        text(evaluation, place, name);
        var date = evaluation.path(name).asText("");
        if (!isNothing(evaluation.path(name)) && !date.isBlank() && PiaDate.of(date).isBlank()) {
            throw new PiaProblem(Fault.NO_DATE, place + "." + name, date);
        }
    }

    /** The tool does not carry the numbers of measures over into comments when it imports a file: these may be lost. */
    private void comment(String place, JsonNode comment) {
        text(comment, place, "description");
        var reference = comment.path("reference_to");
        if (!reference.isInt() && !reference.isTextual() || !reference.asText().matches("\\d{1,9}")) {
            throw new PiaProblem(Fault.WRONG_TYPE, place + ".reference_to", reference.asText());
        }
        if (comment.path("for_measure").asBoolean()) {
            if (!measures.contains(reference.asText())) {
                note(Kind.LOST_COMMENT, place);
            }
        } else if (!questions.contains(reference.asInt())) {
            throw new PiaProblem(Fault.UNKNOWN_REFERENCE, place + ".reference_to", reference.asText());
        }
    }

    private void text(JsonNode object, String place, String name) {
        of(object, place, name, JsonNode::isTextual);
        if (PlainText.isActive(object.path(name).asText(""))) {
            note(Kind.SCRIPT, place + "." + name);
        }
    }

    private static void number(JsonNode object, String place, String name, int most) {
        of(object, place, name, JsonNode::isIntegralNumber);
        var number = object.path(name);
        if (!isNothing(number) && (!number.canConvertToInt() || number.asInt() < 0 || number.asInt() > most)) {
            throw new PiaProblem(Fault.OUT_OF_RANGE, place + "." + name, number.asText());
        }
    }

    private static void of(JsonNode object, String place, String name, Predicate<JsonNode> type) {
        var value = object.path(name);
        if (!isNothing(value) && !type.test(value)) {
            throw new PiaProblem(Fault.WRONG_TYPE, place + "." + name, value.asText());
        }
    }

    private void once(String what, String place) {
        if (!answered.add(what)) {
            note(Kind.REPEATED, place);
        }
    }

    private void note(Kind kind, String detail) {
        notes.computeIfAbsent(kind, _ -> new ArrayList<>()).add(detail);
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
