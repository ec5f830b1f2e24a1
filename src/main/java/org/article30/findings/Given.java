package org.article30.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.article30.activity.Activity;
import org.article30.assessment.RegisterExtract;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.ImpactAssessment;
import org.article30.fact.Answer;
import org.article30.assessment.AssessmentNeed;
import org.article30.law.Law;
import org.article30.law.TransferSafeguard;
import org.article30.processor.Engagement;
import org.article30.processor.Engagements;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.Movement;
import org.article30.transfer.Safeguard;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferStatus.State;
import org.article30.transfer.TransferStatus;

/** What a rule judges a record by: the whole register, the law, and a day. For one check, on one thread. */
public final class Given {

    private final RegisterView view;
    private final Law law;
    private final LocalDate day;
    private final Engagements engagements;
    private Optional<Map<Id<ImpactAssessment>, RegisterExtract>> extracts = Optional.empty();
    private Answer anyTransfer = Answer.NOT_STATED;
    private Map.Entry<Record, ActivityInFull> lastActivity = Map.entry(Activity.BLANK, new ActivityInFull(Activity.BLANK, Activity.BLANK.facts(), this));
    private Map.Entry<Record, List<AssessmentNeed>> lastNeed = Map.entry(Found.OPEN, List.of());
    private Map.Entry<Record, List<Way>> last = Map.entry(Found.OPEN, List.of());

    /**
     * What a check judges by.
     *
     * @param view the register
     * @param law the state of the law
     * @param day the day whose law is applied and on which deadlines are measured
     */
    public Given(RegisterView view, Law law, LocalDate day) {
        this.view = view;
        this.law = law;
        this.day = day;
        engagements = new Engagements(view.all(Engagement.KIND));
    }

    /** The register. */
    public RegisterView view() {
        return view;
    }

    /** The state of the law. */
    public Law law() {
        return law;
    }

    /** The day whose law is applied. */
    public LocalDate day() {
        return day;
    }

    /** The engagements of the register. */
    Engagements engagements() {
        return engagements;
    }

    /** Whether any transfer of the register goes abroad, or may. */
    boolean isAnyTransfer() {
        if (anyTransfer == Answer.NOT_STATED) {
            anyTransfer = view.all(Transfer.KIND).stream().anyMatch(transfer -> TransferStatus.of(view.movement(transfer.value()), law, day).state() != State.NO_TRANSFER)
                    ? Answer.YES : Answer.NO;
        }
        return anyTransfer == Answer.YES;
    }

    /** The code of the tool of a safeguard: as chosen, else of the row of the law data that it names; blank where neither is known. */
    String tool(Safeguard safeguard) {
        return !safeguard.tool().code().isBlank() ? safeguard.tool().code() : law.instrument(safeguard.instrument()).map(TransferSafeguard::toolCode)
                .orElse(law.decision(safeguard.instrument()).isPresent() ? "45" : "");
    }

    /**
     * A way that data go.
     *
     * @param country the field of the record that names where to, such as "country" or "places.0.country"
     * @param movement what it is to the law
     * @param status how it stands on the day
     */
    record Way(String country, Movement movement, TransferStatus status) {
    }

    /** The way of a transfer. */
    Way way(Transfer transfer) {
        return remembered(transfer, () -> List.of(way("country", view.movement(transfer)))).getFirst();
    }

    /** The ways to the places of a processor, the main one first. */
    List<Way> ways(Engagement engagement) {
        return remembered(engagement, () -> {
            var movements = view.movements(engagement);
            return IntStream.range(0, movements.size()).mapToObj(i -> way(i == 0 ? "country" : "places." + (i - 1) + ".country", movements.get(i))).toList();
        });
    }

    private Way way(String country, Movement movement) {
        return new Way(country, movement, TransferStatus.of(movement, law, day));
    }

    /** The sections of an assessment that were confirmed and that the register has moved away from. */
    List<AssessmentSection> moved(Stored<ImpactAssessment> assessment) {
        if (assessment.value().confirmations().isEmpty()) {
            return List.of();
        }
        var known = extracts.orElseGet(() -> RegisterExtract.confirmed(view));
        extracts = Optional.of(known);
        var extract = known.get(assessment.id());
        return (extract == null ? RegisterExtract.of(assessment.value(), view) : extract).moved(assessment.value());
    }

    /** An activity with everything that applies to it. */
    ActivityInFull inFull(Activity activity) {
        if (lastActivity.getKey() != activity) {
            lastActivity = Map.entry(activity, new ActivityInFull(activity, view.factsOf(activity), this));
        }
        return lastActivity.getValue();
    }

    /** Whether an activity needs an impact assessment, and where that stands. */
    AssessmentNeed need(Stored<Activity> activity) {
        if (lastNeed.getKey() != activity) {
            lastNeed = Map.entry(activity, List.of(AssessmentNeed.of(activity, view, day)));
        }
        return lastNeed.getValue().getFirst();
    }

    /** Rules look at one record after another: what the first of them asks, the others ask too. */
    private List<Way> remembered(Record record, Supplier<List<Way>> found) {
        if (last.getKey() != record) {
            last = Map.entry(record, found.get());
        }
        return last.getValue();
    }
}
