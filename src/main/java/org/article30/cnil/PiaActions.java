package org.article30.cnil;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.article30.dpia.ActionStatus;
import org.article30.dpia.PlannedAction;
import org.article30.fact.PartialDate;

/**
 * Brings the actions of an assessment into the evaluations of a draft. An action has no number by which to find its
 * evaluation again: it is the one it equals, or else one with the same measure, best with the same words.
 */
final class PiaActions {

    private static final int TITLE = 100;
    private static final int IMPROVABLE = 2;

    private final PiaDraft draft;
    private final PiaMeasures measures;
    private final Map<String, PlannedAction> was;
    private final Map<String, List<PlannedAction>> is = new LinkedHashMap<>();

    /** Actions of a draft that plans what {@code was} says, by what the evaluation refers to. */
    PiaActions(PiaDraft draft, PiaMeasures measures, Map<String, PlannedAction> was) {
        this.draft = draft;
        this.measures = measures;
        this.was = was;
    }

    /** Lets the draft plan these actions and no others. */
    void become(List<PlannedAction> actions) {
        var left = new ArrayList<>(actions);
        left.removeIf(action -> isPlaced(action, PlannedAction::equals));
        left.removeIf(action -> isPlaced(action, (one, other) -> one.measure().equals(other.measure()) && one.what().equals(other.what())));
        left.removeIf(action -> isPlaced(action, (one, other) -> one.measure().equals(other.measure())));
        left.forEach(this::add);
        was.keySet().forEach(reference -> is.putIfAbsent(reference, List.of()));
        is.forEach(this::write);
    }

    private boolean isPlaced(PlannedAction action, BiPredicate<PlannedAction, PlannedAction> same) {
        var free = was.entrySet().stream().filter(there -> !is.containsKey(there.getKey()) && same.test(there.getValue(), action)).findFirst();
        free.ifPresent(there -> is.put(there.getKey(), new ArrayList<>(List.of(action))));
        return free.isPresent();
    }

    /** An action goes to the evaluation of its measure; one without becomes a measure of its own, which is what the tool plans with. */
    private void add(PlannedAction action) {
        var reference = measures.evaluationOf(action.measure());
        if (reference.isEmpty()) {
            var title = PlainText.line(action.what());
            reference = "3.1." + draft.addMeasure(PlainText.shortened(title, TITLE), PlainText.toHtml(action.what()));
        }
        is.computeIfAbsent(reference, _ -> new ArrayList<>()).add(action);
    }

    private void write(String reference, List<PlannedAction> actions) {
        var before = was.getOrDefault(reference, PlannedAction.BLANK);
        var now = joined(actions);
        if (before.equals(now) || actions.isEmpty() && isGone(reference)) {
            return;
        }
        var evaluation = draft.evaluation(reference);
        if (!was.containsKey(reference)) {
            evaluation.put("status", IMPROVABLE);
        }
        text(evaluation, "action_plan_comment", PlannedAction::what, before, now);
        text(evaluation, "person_in_charge", PlannedAction::owner, before, now);
        if (!PiaRisks.isRisk(reference)) {
            text(evaluation, "evaluation_comment", PlannedAction::comment, before, now);
        }
        if (!before.due().equals(now.due())) {
            evaluation.set("estimated_implementation_date", now.due().isBlank() ? evaluation.nullNode() : evaluation.textNode(PiaDate.written(now.due())));
        }
    }

    /** Whether what was evaluated is no longer there: the measure was taken away, and its evaluation with it. */
    private boolean isGone(String reference) {
        return reference.startsWith("3.1.") && draft.measures().stream().noneMatch(measure -> reference.equals("3.1." + measure.path("id").asText()));
    }

    private static void text(ObjectNode evaluation, String property, Function<PlannedAction, String> part, PlannedAction before, PlannedAction now) {
        if (!part.apply(before).equals(part.apply(now))) {
            evaluation.put(property, property.equals("person_in_charge") ? part.apply(now) : PlainText.toHtml(part.apply(now)));
        }
    }

    /** Several actions of one measure as the one that the tool has room for; the last day of all. */
    private static PlannedAction joined(List<PlannedAction> actions) {
        if (actions.size() == 1) {
            return actions.getFirst();
        }
        return new PlannedAction(texts(actions, PlannedAction::what, "\n"), "", texts(actions, PlannedAction::owner, ", "),
                actions.stream().map(PlannedAction::due).filter(due -> !due.isBlank()).max(Comparator.comparing(PartialDate::latest)).orElse(PartialDate.BLANK),
                ActionStatus.OPEN, PartialDate.BLANK, texts(actions, PlannedAction::comment, "\n"));
    }

    private static String texts(List<PlannedAction> actions, Function<PlannedAction, String> part, String between) {
        return actions.stream().map(part).filter(text -> !text.isBlank()).distinct().collect(Collectors.joining(between));
    }
}
