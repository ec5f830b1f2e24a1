package org.article30.cnil;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.article30.dpia.PiaFile;
import org.article30.dpia.PiaPartKind;

/** The parts of a file by what they refer to; of several for the same place, the first. */
final class PiaAnswers {

    private final Map<String, JsonNode> answers = new HashMap<>();
    private final Map<String, JsonNode> evaluations = new HashMap<>();
    private final List<JsonNode> evaluated;
    private final List<JsonNode> measures;
    private final List<JsonNode> comments;

    PiaAnswers(PiaFile file) {
        parts(file, PiaPartKind.ANSWER).forEach(answer -> answers.putIfAbsent(reference(answer), answer.path("data")));
        evaluated = parts(file, PiaPartKind.EVALUATION);
        evaluated.forEach(evaluation -> evaluations.putIfAbsent(reference(evaluation), evaluation));
        measures = parts(file, PiaPartKind.MEASURE);
        comments = parts(file, PiaPartKind.COMMENT);
    }

    private static List<JsonNode> parts(PiaFile file, PiaPartKind kind) {
        return file.parts().stream().filter(part -> part.kind() == kind).<JsonNode>map(part -> PiaValues.object(part.properties(), List.of())).toList();
    }

    static String reference(JsonNode part) {
        return part.path("reference_to").asText();
    }

    /** The text of an answer, plain; blank where there is none. */
    String text(int question) {
        return PlainText.of(data(question).path("text").asText(""));
    }

    /** The gauge of an answer, 0 where there is none. */
    int gauge(int question) {
        return data(question).path("gauge").asInt();
    }

    /** The entries of an answer as they are in the file. */
    List<String> entries(int question) {
        var entries = new ArrayList<String>();
        data(question).path("list").forEach(entry -> entries.add(entry.asText()));
        return entries;
    }

    private JsonNode data(int question) {
        return answers.getOrDefault(String.valueOf(question), MissingNode.getInstance());
    }

    /** The evaluation of a place, or a missing one. */
    JsonNode evaluation(String reference) {
        return evaluations.getOrDefault(reference, MissingNode.getInstance());
    }

    /** All evaluations, in the order of the file. */
    List<JsonNode> evaluations() {
        return evaluated;
    }

    /** All measures, in the order of the file. */
    List<JsonNode> measures() {
        return measures;
    }

    /** How a measure of the file is referred to in an assessment: by its number, or its place where it has none. */
    String key(JsonNode measure) {
        return PiaImport.KEY + (measure.path("id").isIntegralNumber() ? measure.path("id").asText() : "at-" + measures.indexOf(measure));
    }

    /** All comments, in the order of the file. */
    List<JsonNode> comments() {
        return comments;
    }
}
