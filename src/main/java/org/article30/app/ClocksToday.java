package org.article30.app;

import java.util.Comparator;
import java.util.List;
import org.article30.dpia.AssessmentOrigin;
import org.article30.dpia.AssessmentStage;
import org.article30.dpia.ImpactAssessment;
import org.article30.fact.ClockState;
import org.article30.fact.PartialDate;
import org.article30.interest.InterestAssessment;
import org.article30.logbook.Breach;
import org.article30.logbook.Consent;
import org.article30.logbook.SubjectRequest;
import org.article30.overview.Today;
import org.article30.records.Kind;
import org.article30.store.Stored;
import org.article30.text.Texts;

/** The periods that need somebody today: breaches first, for theirs run in hours, then requests, consultations, actions and reviews. */
final class ClocksToday {

    private final Session session;
    private final Texts texts;
    private final List<Today.Item> overdue;
    private final List<Today.Item> soon;

    /** Adds what is overdue, and what is to be done soon, to these lists. */
    ClocksToday(Session session, Texts texts, List<Today.Item> overdue, List<Today.Item> soon) {
        this.session = session;
        this.texts = texts;
        this.overdue = overdue;
        this.soon = soon;
    }

    /** Goes through the logs and the assessments. */
    void gather() {
        var now = session.clock().instant();
        sorted(Breach.KIND, Comparator.comparing(breach -> breach.notifyBy().toString()))
                .forEach(stored -> add(Breach.KIND, stored, stored.value().clock(now), "clock.breach", stored.value().notifyBy().format(texts.language())));
        sorted(SubjectRequest.KIND, Comparator.comparing(request -> request.dueOn().toString()))
                .forEach(stored -> add(SubjectRequest.KIND, stored, stored.value().clock(session.today()), "clock.request", day(stored.value().dueOn())));
        sorted(ImpactAssessment.KIND, Comparator.comparing(assessment -> assessment.review().reviewOn().toString())).stream()
                .filter(stored -> stored.value().sheet().origin() != AssessmentOrigin.EXAMPLE && stored.value().sheet().stage() != AssessmentStage.ARCHIVED)
                .forEach(this::assessment);
        sorted(InterestAssessment.KIND, Comparator.comparing(assessment -> assessment.reviewOn().toString()))
                .forEach(stored -> review(InterestAssessment.KIND, stored, stored.value().reviewOn()));
        sorted(Consent.KIND, Comparator.comparing(consent -> consent.expiresOn().toString())).stream().filter(stored -> stored.value().withdrawnAt().isBlank())
                .forEach(stored -> add(Consent.KIND, stored, clock(stored.value().expiresOn()), "clock.consent", day(stored.value().expiresOn())));
    }

    private void assessment(Stored<ImpactAssessment> stored) {
        var consultation = stored.value().consultation();
        add(ImpactAssessment.KIND, stored, consultation.clock(session.today()), "clock.consultation", day(consultation.dueOn()));
        stored.value().actions().stream().sorted(Comparator.comparing(action -> action.due().toString()))
                .forEach(action -> add(ImpactAssessment.KIND, stored, action.clock(session.today()), "clock.action", day(action.due()), action.what()));
        if (!stored.value().review().isMade()) {
            review(ImpactAssessment.KIND, stored, stored.value().review().reviewOn());
        }
    }

    private <T extends Record> void review(Kind<T> kind, Stored<T> stored, PartialDate due) {
        add(kind, stored, clock(due), "clock.review", day(due));
    }

    private ClockState clock(PartialDate due) {
        return ClockState.of(due, PartialDate.BLANK, session.today());
    }

    private String day(PartialDate due) {
        return due.format(texts.language());
    }

    private <T extends Record> List<Stored<T>> sorted(Kind<T> kind, Comparator<T> order) {
        return session.view().all(kind).stream().sorted(Comparator.comparing(Stored::value, order)).toList();
    }

    /** {@code key} names the texts for what is overdue and for what is soon to be done. */
    private <T extends Record> void add(Kind<T> kind, Stored<T> stored, ClockState clock, String key, Object... arguments) {
        if (clock == ClockState.OVERDUE) {
            overdue.add(item(kind, stored, texts.text(key + ".overdue", arguments), clock));
        } else if (clock == ClockState.SOON) {
            soon.add(item(kind, stored, texts.text(key + ".soon", arguments), clock));
        }
    }

    private <T extends Record> Today.Item item(Kind<T> kind, Stored<T> stored, String detail, ClockState clock) {
        return new Today.Item(kind.name(), stored.id(), Icons.of(kind.name()), texts.named(kind.title().apply(stored.value()), kind.type()), detail, clock.mood());
    }
}
