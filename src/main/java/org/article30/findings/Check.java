package org.article30.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.article30.activity.Activity;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.register.Waiver;
import org.article30.store.Id;
import org.article30.store.Stored;

/**
 * Holds a register against the rules, on a day. What it keeps does not grow with the number of activities: they are read
 * one after another, and what is found is handed on at once.
 */
public final class Check {

    private static final Map<Kind<?>, List<Looking>> RULES = RegisterContent.KINDS.stream().collect(Collectors.toUnmodifiableMap(kind -> kind, Check::looksAt));

    /** A rule and one of its looks. */
    private record Looking(Rule rule, Look<?> look) {
    }

    private final Given given;
    private final Map<Kind<?>, List<Looking>> rules;
    private final Map<Id<?>, List<Stored<Waiver>>> waivers = new HashMap<>();

    /** A check by what is given; the waivers of the register that still run on the day are heeded. */
    public Check(Given given) {
        this(given, RULES);
    }

    private Check(Given given, Map<Kind<?>, List<Looking>> rules) {
        this.given = given;
        this.rules = rules;
        given.view().all(Waiver.KIND).stream().filter(waiver -> runs(waiver.value())).forEach(waiver ->
                waivers.merge(waiver.value().record(), List.of(waiver), (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
    }

    /** The same check by these rules alone; kinds of record at which none of them looks are not read. */
    public Check only(Set<String> ids) {
        return new Check(given, rules.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().filter(looking -> ids.contains(looking.rule().id())).toList())));
    }

    /** A waiver without a reason accepts nothing; one whose last day has passed no longer does. */
    private boolean runs(Waiver waiver) {
        return !waiver.reason().isBlank() && (waiver.until().isBlank() || !waiver.until().latest().isBefore(given.day()));
    }

    /** Everything found, kind by kind and record by record; accepted findings too. Lazy, to be gone through once. */
    public Stream<Found> all() {
        return all(() -> { });
    }

    /** Everything found; {@code next} is told before each record that is looked at, and may throw to end the check. */
    public Stream<Found> all(Runnable next) {
        return RegisterContent.KINDS.stream().flatMap(kind -> kind(kind, next));
    }

    /** What is found on the records of one kind. */
    public <T extends Record> Stream<Found> on(Kind<T> kind) {
        return kind(kind, () -> { });
    }

    private <T extends Record> Stream<Found> kind(Kind<T> kind, Runnable next) {
        return rules.getOrDefault(kind, List.of()).isEmpty() ? Stream.empty() : records(kind).flatMap(record -> {
            next.run();
            return on(kind, record);
        });
    }

    @SuppressWarnings("unchecked") // activities are the records of the kind of activities
    private <T extends Record> Stream<Stored<T>> records(Kind<T> kind) {
        return kind.equals(Activity.KIND) ? (Stream<Stored<T>>) (Stream<?>) StreamSupport.stream(given.view().activities().spliterator(), false)
                : given.view().all(kind).stream();
    }

    /** What is found on one record, be it as stored or as it is being edited. */
    @SuppressWarnings("unchecked") // a look listed under a kind looks at records of that kind
    public <T extends Record> Stream<Found> on(Kind<T> kind, Stored<T> record) {
        var found = new ArrayList<Found>(); // plain loops: this runs for each rule and each of very many records
        for (var looking : rules.getOrDefault(kind, List.of())) {
            ((Look<T>) looking.look()).at(record, given).forEach(spot -> found.add(found(looking.rule(), kind, record, spot)));
        }
        return found.stream();
    }

    private <T extends Record> Found found(Rule rule, Kind<T> kind, Stored<T> record, Spot spot) {
        var about = (spot.about() + " " + Sources.fingerprint(record.value(), spot.field())).strip();
        return new Found(rule, kind, record.id(), kind.title().apply(record.value()), spot, about, Sources.of(record.value(), spot.field()), waiver(rule, record.id(), spot.field(), about));
    }

    private static List<Looking> looksAt(Kind<?> kind) {
        return Rules.ALL.stream().flatMap(rule -> rule.parts().stream().filter(part -> part.kind().equals(kind)).map(part -> new Looking(rule, part.look()))).toList();
    }

    private Stored<Waiver> waiver(Rule rule, Id<?> record, String field, String about) {
        return waivers.getOrDefault(record, List.of()).stream()
                .filter(waiver -> waiver.value().rule().equals(rule.id()))
                .filter(waiver -> waiver.value().field().isBlank() || waiver.value().field().equals(field))
                .filter(waiver -> waiver.value().about().isBlank() || waiver.value().about().equals(about))
                .findFirst().orElse(Found.OPEN);
    }
}
