package org.article30.assessment;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.dpia.Screening;
import org.article30.exchange.RegisterJson;
import org.article30.fact.Answer;
import org.article30.law.ScreeningCriteria;
import org.article30.register.RegisterView;
import org.article30.store.Stored;

/** A register with one activity, "a", and what screening makes of it; written down with single quotes. */
record Screened(RegisterView view) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** The members of the activity, such as "'facts': {…}". */
    static Screened activity(String members) {
        return lists("'activities': [{'id': 'a', %s}]".formatted(members));
    }

    /** The activity shows nothing, its screening has these members. */
    static Screened screening(String members) {
        return lists("'activities': [{'id': 'a'}], 'screenings': [{'id': 's', 'activity': 'a', %s}]".formatted(members));
    }

    /** The lists of a register. */
    static Screened lists(String lists) {
        return new Screened(RegisterView.of(RegisterJson.read(new StringReader("{'format':'article30-register','version':1,%s}".formatted(lists).replace('\'', '"')))));
    }

    Stored<Activity> activity() {
        return view.activities().iterator().next();
    }

    ScreeningProposal proposal(String criterion) {
        return ScreeningProposals.of(activity(), view).of(ScreeningCriteria.shipped().find(criterion).orElseThrow());
    }

    Answer answer(String criterion) {
        return proposal(criterion).answer();
    }

    List<String> fields(String criterion) {
        return proposal(criterion).reasons().stream().map(Reason::field).toList();
    }

    ScreeningResult result() {
        return ScreeningResult.of(view.all(Screening.KIND).getFirst().value(), view);
    }

    ScreeningOutcome outcome() {
        return result().outcome();
    }

    /** The keys of the rules that gave the result, in order. */
    List<String> rules() {
        return result().reasons().stream().map(Reason::key).toList();
    }

    AssessmentNeed need() {
        return AssessmentNeed.of(activity(), view, DAY);
    }
}
