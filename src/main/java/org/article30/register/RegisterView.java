package org.article30.register;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.article30.activity.Activity;
import org.article30.activity.Facts;
import org.article30.activity.GeneralProvisions;
import org.article30.catalogue.CatalogueEntry;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.Screening;
import org.article30.evidence.EvidenceDocument;
import org.article30.interest.InterestAssessment;
import org.article30.party.Party;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.Movement;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferImpactAssessment;

/**
 * The read-only sight of a register that reports, checks and exports take: all of it at one moment. Activities come one
 * after another and are read anew at each pass, so that a register of any length can be printed; everything else is
 * looked up in memory.
 */
public final class RegisterView {

    private final RegisterContent rest;
    private final Iterable<Stored<Activity>> activities;
    private final Map<Id<?>, Record> values = new HashMap<>();
    private final Map<Id<?>, String> titles = new HashMap<>();
    private final Map<Id<Activity>, List<Stored<Transfer>>> transfers;
    private final Map<Id<Activity>, List<Stored<Engagement>>> engagements;
    private final Map<Id<Activity>, List<Stored<Screening>>> screenings;
    private final Map<Id<Activity>, List<Stored<ImpactAssessment>>> dpias;
    private final Map<Id<?>, Stored<Activity>> screened = new ConcurrentHashMap<>();
    private final Movements movements;
    private final Map<Kind<?>, List<? extends Stored<?>>> sorted = new ConcurrentHashMap<>();

    /**
     * A sight of a register.
     *
     * @param rest the records of all kinds but activities
     * @param activities the activities in the order of their titles; iterated once for each pass over the register
     */
    public RegisterView(RegisterContent rest, Iterable<Stored<Activity>> activities) {
        this.rest = rest;
        this.activities = activities;
        for (Kind<?> kind : RegisterContent.KINDS) {
            rest.of(kind).forEach(stored -> values.put(stored.id(), stored.value()));
        }
        transfers = new ByActivity<Transfer>(Transfer::activities).of(rest.sorted(Transfer.KIND));
        movements = new Movements(this, rest.sorted(Transfer.KIND));
        engagements = new ByActivity<Engagement>(Engagement::activities).of(rest.sorted(Engagement.KIND));
        screenings = new ByActivity<Screening>(screening -> List.of(screening.activity())).of(rest.sorted(Screening.KIND));
        dpias = new ByActivity<ImpactAssessment>(ImpactAssessment::activities).of(rest.sorted(ImpactAssessment.KIND));
    }

    /** A sight of a register that is in memory as a whole. */
    public static RegisterView of(RegisterContent content) {
        return new RegisterView(content, content.sorted(Activity.KIND));
    }

    /**
     * The same register with only what is an organisation's: the activities that it or a company of its group carries
     * out, alone or with others, as controller or as processor; the transfers and the engagements of processors that it
     * takes part in or that serve such an activity; and the chains below these.
     */
    public RegisterView ofOrganisation(Id<?> organisation) {
        var scope = new OrganisationScope(this, organisation);
        return new RegisterView(scope.rest(), () -> StreamSupport.stream(activities.spliterator(), false)
                .filter(stored -> scope.carriesOut(stored.value())).iterator());
    }

    /** Whether there is no record in it. */
    public boolean isEmpty() {
        return rest.size() == 0 && !activities.iterator().hasNext();
    }

    /** The same register with these activities, such as those already read into memory. */
    public RegisterView with(Iterable<Stored<Activity>> others) {
        return new RegisterView(rest, others);
    }

    /** Whether a party is an organisation or, through parents of any degree, belongs to its group. */
    public boolean belongs(Id<?> party, Id<?> organisation) {
        return line(party).contains(organisation);
    }

    /** A party and what it belongs to, from itself upwards; each once, should a file hold a circle. None has no line. */
    public SequencedSet<Id<Party>> line(Id<?> party) {
        var line = new LinkedHashSet<Id<Party>>();
        var next = new Id<Party>(party.value());
        while (!next.isNone() && line.add(next)) {
            next = party(next).parent();
        }
        return line;
    }

    /** Whose register it is; blank where nothing was recorded. */
    public Register register() {
        return rest.of(Register.KIND).stream().findFirst().map(Stored::value).orElse(Register.BLANK);
    }

    /** The activities, by title; each iteration reads them anew. */
    public Iterable<Stored<Activity>> activities() {
        return activities;
    }

    /**
     * The activity of that id, if there is one. The first question reads all activities once and keeps those that have a
     * screening, so that going through the screenings does not read them again and again.
     */
    public Optional<Stored<Activity>> activity(Id<Activity> id) {
        if (!id.isNone() && !screened.containsKey(id)) {
            activities.forEach(activity -> {
                if (activity.id().equals(id) || screenings.containsKey(activity.id())) {
                    screened.put(activity.id(), activity);
                }
            });
        }
        return Optional.ofNullable(screened.get(id));
    }

    /** The records of a kind other than activities, by title. */
    @SuppressWarnings("unchecked") // sorted() gives the records of the kind
    public <T extends Record> List<Stored<T>> all(Kind<T> kind) {
        return (List<Stored<T>>) (List<?>) sorted.computeIfAbsent(kind, rest::sorted);
    }

    /** The party of that id, or a blank one. */
    public Party party(Id<?> id) {
        return find(id, Party.KIND);
    }

    /** The party that a text names, by its id or, ignoring case, its name. */
    public Optional<Id<Party>> named(String text) {
        return all(Party.KIND).stream()
                .filter(party -> text.equalsIgnoreCase(party.value().name()) || party.id().equals(Id.of(text)))
                .map(Stored::id).findFirst();
    }

    /** The document of that id, or a blank one. */
    public EvidenceDocument document(Id<?> id) {
        return find(id, EvidenceDocument.KIND);
    }

    /** The engagement of that id, or a blank one. */
    public Engagement engagement(Id<?> id) {
        return find(id, Engagement.KIND);
    }

    /** The data protection impact assessment of that id, or a blank one. */
    public ImpactAssessment dpia(Id<?> id) {
        return find(id, ImpactAssessment.KIND);
    }

    /** The legitimate-interest assessment of that id, or a blank one. */
    public InterestAssessment interestAssessment(Id<?> id) {
        return find(id, InterestAssessment.KIND);
    }

    /** The screenings of an activity, by title. */
    public List<Stored<Screening>> screeningsOf(Id<Activity> activity) {
        return screenings.getOrDefault(activity, List.of());
    }

    /** The data protection impact assessments that cover an activity, by title. */
    public List<Stored<ImpactAssessment>> dpiasOf(Id<Activity> activity) {
        return dpias.getOrDefault(activity, List.of());
    }

    /** The transfer impact assessment of that id, or a blank one. */
    public TransferImpactAssessment impactAssessment(Id<?> id) {
        return find(id, TransferImpactAssessment.KIND);
    }

    /** The catalogue entry of that id, or a blank one. */
    public CatalogueEntry catalogueEntry(Id<?> id) {
        return find(id, CatalogueEntry.KIND);
    }

    /** The general provisions of that id, or blank ones. */
    public GeneralProvisions generalProvisions(Id<?> id) {
        return find(id, GeneralProvisions.KIND);
    }

    /** The title of an activity, blank where there is none of that id; titles are read at the first question. */
    public String activityTitle(Id<?> id) {
        if (titles.isEmpty()) {
            activities.forEach(activity -> titles.put(activity.id(), activity.value().title()));
        }
        return titles.getOrDefault(id, "");
    }

    /** The transfers an activity has. */
    public List<Stored<Transfer>> transfersOf(Id<Activity> activity) {
        return transfers.getOrDefault(activity, List.of());
    }

    /** The engagements of processors that serve an activity. */
    public List<Stored<Engagement>> engagementsOf(Id<Activity> activity) {
        return engagements.getOrDefault(activity, List.of());
    }

    /** What a transfer is to the law: the exporter's country gives the regime where none is recorded. */
    public Movement movement(Transfer transfer) {
        return movements.of(transfer);
    }

    /** What the hop to a processor's main place is to the law: its principal sends, its grounds are those of the engagement. */
    public Movement movement(Engagement engagement) {
        return movements.of(engagement).getFirst();
    }

    /** The hops to all places of a processor, the main place first, those of remote access too. */
    public List<Movement> movements(Engagement engagement) {
        return movements.of(engagement);
    }

    /** The country in which a party sits; blank where that is not stated or not clear. */
    public String countryOf(Id<?> party) {
        return movements.countryOf(party);
    }

    /** Whether the hop to a processor in a country is recorded as a transfer of its own, which says on what it rests. */
    public boolean isTransferred(Engagement engagement, String country) {
        return movements.declared(engagement, country).isPresent();
    }

    /** The facts of an activity: its own, then those of the general provisions that apply to it. */
    public Facts factsOf(Activity activity) {
        var facts = activity.facts();
        for (var general : activity.general()) {
            facts = facts.and(generalProvisions(general).facts());
        }
        return facts;
    }

    private <T extends Record> T find(Id<?> id, Kind<T> kind) {
        var value = values.get(id);
        return kind.type().isInstance(value) ? kind.type().cast(value) : kind.blank();
    }
}
