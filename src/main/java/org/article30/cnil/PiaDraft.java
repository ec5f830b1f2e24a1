package org.article30.cnil;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.article30.dpia.PiaFile;
import org.article30.dpia.PiaPartKind;
import org.article30.store.Json;
import org.jspecify.annotations.Nullable;

/** A file of the tool that is being written: a copy of one that was kept, in which single places are changed. */
final class PiaDraft {

    private static final List<String> PIA = List.of("id", "status", "name", "category", "author_name", "evaluator_name", "validator_name",
            "dpo_status", "dpo_opinion", "dpos_names", "concerned_people_searched_opinion", "concerned_people_searched_content",
            "concerned_people_status", "concerned_people_opinion", "people_names", "rejection_reason", "applied_adjustments");
    private static final List<String> PART = List.of("id", "pia_id", "reference_to", "title", "content", "placeholder", "data", "status",
            "action_plan_comment", "evaluation_comment", "evaluation_date", "gauges", "estimated_implementation_date", "person_in_charge", "global_status",
            "for_measure", "description");

    private final ObjectNode pia;
    private final Map<PiaPartKind, List<ObjectNode>> parts = new EnumMap<>(PiaPartKind.class);
    private final Map<String, String> rest;
    private final String moment;

    /** A draft that begins as that file; {@code moment} is what parts added to it say of when they were made. */
    PiaDraft(PiaFile file, String moment) {
        pia = PiaValues.object(file.pia(), PIA);
        for (var kind : PiaPartKind.values()) {
            parts.put(kind, new ArrayList<>());
        }
        file.parts().forEach(part -> of(part.kind()).add(PiaValues.object(part.properties(), PART)));
        rest = file.rest();
        this.moment = moment;
    }

    private List<ObjectNode> of(PiaPartKind kind) {
        return parts.getOrDefault(kind, List.of());
    }

    /** The properties of the assessment itself. */
    ObjectNode pia() {
        return pia;
    }

    /** The measures. */
    List<ObjectNode> measures() {
        return of(PiaPartKind.MEASURE);
    }

    /** The data of the answer to a question, which is added where there is none. */
    ObjectNode data(int question) {
        var answer = find(PiaPartKind.ANSWER, String.valueOf(question));
        if (answer == null) {
            answer = added(PiaPartKind.ANSWER);
            answer.put("reference_to", question);
        }
        if (!answer.path("data").isObject()) {
            answer.putObject("data").putNull("text").putNull("gauge").putArray("list");
        }
        return (ObjectNode) answer.path("data");
    }

    /** The entries of the answer to a question; none where there is no answer. */
    List<String> entries(int question) {
        var answer = find(PiaPartKind.ANSWER, String.valueOf(question));
        return answer == null ? List.of() : answer.path("data").path("list").valueStream().map(JsonNode::asText).toList();
    }

    /** The evaluation of a place, which is added where there is none. */
    ObjectNode evaluation(String reference) {
        var evaluation = find(PiaPartKind.EVALUATION, reference);
        if (evaluation == null) {
            evaluation = added(PiaPartKind.EVALUATION);
            evaluation.put("reference_to", reference).put("status", 0).put("action_plan_comment", "").put("evaluation_comment", "").putNull("evaluation_date");
            evaluation.putObject("gauges").put("x", 0).put("y", 0);
            evaluation.putNull("estimated_implementation_date").put("person_in_charge", "").put("global_status", 0);
        }
        return evaluation;
    }

    /** Adds a measure and gives its number. */
    int addMeasure(String title, String content) {
        var measure = added(PiaPartKind.MEASURE);
        measure.put("title", title).put("content", content).put("placeholder", "measures.default_placeholder");
        return measure.path("id").asInt();
    }

    /** Takes a measure and its evaluation away. */
    void removeMeasure(ObjectNode measure) {
        measures().removeIf(other -> other == measure);
        of(PiaPartKind.EVALUATION).removeIf(evaluation -> PiaAnswers.reference(evaluation).equals("3.1." + measure.path("id").asText()));
    }

    private ObjectNode added(PiaPartKind kind) {
        var part = Json.mapper().createObjectNode();
        part.put("id", of(kind).stream().mapToInt(other -> other.path("id").asInt()).max().orElse(0) + 1);
        part.set("pia_id", pia.path("id").isMissingNode() ? part.nullNode() : pia.path("id"));
        of(kind).add(part);
        if (!moment.isEmpty()) {
            part.put("created_at", moment).put("updated_at", moment);
        }
        return part;
    }

    private @Nullable ObjectNode find(PiaPartKind kind, String reference) {
        return of(kind).stream().filter(part -> PiaAnswers.reference(part).equals(reference)).findFirst().orElse(null);
    }

    /** Writes the file: the assessment, its four lists, then whatever else it held. */
    void write(OutputStream out) throws IOException {
        var root = Json.mapper().createObjectNode();
        root.set("pia", pia);
        for (var kind : PiaPartKind.values()) {
            root.putArray(PiaReader.LISTS.get(kind)).addAll(of(kind));
        }
        new TreeMap<>(rest).forEach((name, text) -> root.set(name, PiaValues.document(text)));
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Json.prettyWriter().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(writer, root);
        writer.write('\n');
        writer.flush();
    }
}
