package org.article30.register;

import static org.article30.register.CompletenessItem.State.GENERAL;
import static org.article30.register.CompletenessItem.State.INFERRED;
import static org.article30.register.CompletenessItem.State.MISSING;
import static org.article30.register.CompletenessItem.State.NOT_APPLICABLE;
import static org.article30.register.CompletenessItem.State.OPEN;
import static org.article30.register.CompletenessItem.State.PARTIAL;
import static org.article30.register.CompletenessItem.State.STATED;
import static org.article30.register.CompletenessItem.State.VAGUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.activity.Facts;
import org.article30.activity.Purpose;
import org.article30.activity.Recipient;
import org.article30.fact.Answer;
import org.article30.fact.Certainty;
import org.article30.fact.Provenance;
import org.article30.law.Law;
import org.article30.register.CompletenessItem.State;
import org.article30.store.Id;
import org.article30.store.Stored;

/** Judges whether a record states what Article 30(1)(a) to (g) or 30(2)(a) to (d) GDPR asks for. */
public final class Completeness {

    private final RegisterView view;
    private final PartyCompleteness parties;

    /** Judges records of a register by a state of the law on a day. */
    public Completeness(RegisterView view, Law law, LocalDate day) {
        this.view = view;
        parties = new PartyCompleteness(view, law, day);
    }

    /** The items of an activity, in the order of the article. */
    public List<CompletenessItem> of(Stored<Activity> activity) {
        return of(activity.id(), activity.value());
    }

    /** The items of an activity that may not be stored yet, in the order of the article. */
    public List<CompletenessItem> of(Id<Activity> id, Activity activity) {
        return activity.capacity() == Capacity.PROCESSOR ? processor(id, activity) : controller(id, activity);
    }

    /** Whether nothing is missing. */
    public boolean isComplete(Stored<Activity> activity) {
        return of(activity).stream().allMatch(CompletenessItem::isComplete);
    }

    private List<CompletenessItem> controller(Id<Activity> id, Activity activity) {
        var facts = view.factsOf(activity);
        var items = new ArrayList<CompletenessItem>();
        items.add(parties.identity("30-1-a-controller", activity));
        items.add(joint(activity));
        items.add(parties.representative("30-1-a-rep", activity));
        items.add(parties.officer("30-1-a-dpo", activity));
        items.add(purposes("30-1-b", activity));
        items.add(subjects(facts));
        items.add(data(facts));
        items.add(recipients(facts));
        items.add(transfers("30-1-e-country", id, activity));
        items.add(retention(facts));
        items.add(measures("30-1-g", facts));
        return List.copyOf(items);
    }

    private List<CompletenessItem> processor(Id<Activity> id, Activity activity) {
        var facts = view.factsOf(activity);
        return List.of(
                parties.identity("30-2-a-processor", activity),
                parties.clients(activity),
                parties.representative("30-2-a-rep", activity),
                parties.officer("30-2-a-dpo", activity),
                processing(activity, facts),
                transfers("30-2-c", id, activity),
                measures("30-2-d", facts));
    }

    private CompletenessItem joint(Activity activity) {
        var joint = activity.capacity() == Capacity.JOINT_CONTROLLER;
        if (!joint && activity.controllers().size() < 2) {
            return item("30-1-a-joint", NOT_APPLICABLE, "one-controller", "controllers");
        }
        if (activity.joint().exists() == Answer.YES) {
            return item("30-1-a-joint", STATED, "stated", "joint");
        }
        return item("30-1-a-joint", joint ? MISSING : OPEN, joint ? "no-arrangement" : "joint-open", "joint");
    }

    private static CompletenessItem purposes(String id, Activity activity) {
        if (activity.purposes().stream().anyMatch(Purpose::open)) {
            return item(id, VAGUE, "open-purpose", "purposes");
        }
        return stated(id, "purposes", activity.purposes(), Purpose::provenance);
    }

    private static CompletenessItem processing(Activity activity, Facts facts) {
        if (activity.clients().stream().anyMatch(client -> !client.processing().isBlank())) {
            return stated("30-2-b", "clients", activity.clients(), client -> client.provenance());
        }
        return facts.operations().isEmpty()
                ? stated("30-2-b", "purposes", activity.purposes(), Purpose::provenance)
                : stated("30-2-b", "facts.operations", facts.operations(), row -> row.provenance());
    }

    private static CompletenessItem recipients(Facts facts) {
        if (facts.recipients().isEmpty() && facts.noRecipients() == Answer.YES) {
            return item("30-1-d", STATED, "no-recipients", "facts.recipients");
        }
        if (facts.recipients().stream().anyMatch(Recipient::openEnded)) {
            return item("30-1-d", VAGUE, "open-recipients", "facts.recipients");
        }
        return stated("30-1-d", "facts.recipients", facts.recipients(), Recipient::provenance);
    }

    private CompletenessItem transfers(String item, Id<Activity> id, Activity activity) {
        var transfers = view.transfersOf(id);
        if (transfers.isEmpty()) {
            return switch (activity.thirdCountries().answer()) {
                case NO -> item(item, STATED, "no-transfer", "thirdCountries");
                case YES -> item(item, PARTIAL, "transfer-unnamed", "thirdCountries");
                case NOT_STATED, UNCLEAR -> item(item, MISSING, "transfer-silent", "thirdCountries");
            };
        }
        var unnamed = transfers.stream().filter(transfer -> transfer.value().country().isBlank()
                && transfer.value().internationalOrganisation() != Answer.YES).count();
        return unnamed > 0
                ? new CompletenessItem(item, PARTIAL, "country-unnamed", List.of(Long.toString(unnamed), Integer.toString(transfers.size())), "thirdCountries")
                : stated(item, "thirdCountries", transfers, transfer -> transfer.value().provenance());
    }

    /** Article 30(1)(c): whose data they are. */
    public static CompletenessItem subjects(Facts facts) {
        return stated("30-1-c-subjects", "facts.subjects", facts.subjects(), row -> row.provenance());
    }

    /** Article 30(1)(c): which data they are. */
    public static CompletenessItem data(Facts facts) {
        return stated("30-1-c-data", "facts.data", facts.data(), row -> row.provenance());
    }

    /** Article 30(1)(f): how long they are kept. */
    public static CompletenessItem retention(Facts facts) {
        var bound = facts.retention().stream().filter(rule -> !rule.period().isBlank()).toList();
        if (!bound.isEmpty() || facts.retention().isEmpty()) {
            return stated("30-1-f", "facts.retention", bound, rule -> rule.provenance());
        }
        var criteria = facts.retention().stream().anyMatch(rule -> !rule.criteria().isBlank() || !rule.trigger().isBlank());
        return item("30-1-f", criteria ? VAGUE : MISSING, criteria ? "criteria-only" : "missing", "facts.retention");
    }

    private static CompletenessItem measures(String id, Facts facts) {
        var judged = stated(id, "facts.measures", facts.measures(), row -> row.provenance());
        return judged.isComplete() && facts.measures().size() < 3 ? item(id, PARTIAL, "few-measures", "facts.measures") : judged;
    }

    /** As good as the best row: one that is stated for the record outweighs others that are only general. */
    private static <T> CompletenessItem stated(String id, String field, List<T> rows, Function<T, Provenance> provenance) {
        State best = MISSING;
        for (var row : rows) {
            var state = state(provenance.apply(row).certainty());
            best = state.compareTo(best) < 0 ? state : best;
        }
        var reason = switch (best) {
            case STATED -> "stated";
            case GENERAL -> "general";
            case INFERRED -> "inferred";
            default -> "missing";
        };
        return item(id, best, reason, field);
    }

    private static State state(Certainty certainty) {
        return switch (certainty) {
            case OWN, STATED -> STATED;
            case POLICY_WIDE -> GENERAL;
            case INFERRED -> INFERRED;
            case NOT_STATED -> MISSING;
        };
    }

    static CompletenessItem item(String id, State state, String reason, String field) {
        return new CompletenessItem(id, state, reason, List.of(), field);
    }
}
