package org.article30.acceptance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.activity.DataItem;
import org.article30.activity.Facts;
import org.article30.activity.LegalBasis;
import org.article30.activity.Recipient;
import org.article30.activity.RetentionRule;
import org.article30.activity.Right;
import org.article30.activity.RightKind;
import org.article30.activity.Status;
import org.article30.activity.Trait;
import org.article30.catalogue.CatalogueEntry;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.Statement;
import org.article30.evidence.StatementKind;
import org.article30.exchange.Samples;
import org.article30.fact.Citation;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.party.Party;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Json;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Transfer;

/** A built-in sample, asked for its records by the short ids of its file without the sample's name: "a01", "india". */
record Sample(String name, RegisterView view) {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    static Sample of(String name) {
        return new Sample(name, RegisterView.of(Samples.load(name)));
    }

    Stored<Activity> stored(String id) {
        return stored().filter(activity -> activity.id().equals(id(id))).findFirst().orElseThrow();
    }

    Activity activity(String id) {
        return stored(id).value();
    }

    Stream<Stored<Activity>> stored() {
        return StreamSupport.stream(view.activities().spliterator(), false);
    }

    List<Activity> activities() {
        return stored().map(Stored::value).toList();
    }

    List<Stored<Activity>> in(Capacity capacity) {
        return stored().filter(activity -> activity.value().capacity() == capacity).toList();
    }

    /** Its own facts and those of the general provisions that apply to it. */
    Facts facts(Activity activity) {
        return view.factsOf(activity);
    }

    Facts facts(String activity) {
        return facts(activity(activity));
    }

    /** The retention rule of that key among those that apply to an activity. */
    RetentionRule rule(String activity, String key) {
        return facts(activity).retention().stream().filter(rule -> rule.key().equals(key)).findFirst().orElseThrow();
    }

    Party party(String id) {
        return view.party(id(id));
    }

    EvidenceDocument document(String id) {
        return view.document(id(id));
    }

    CatalogueEntry entry(String id) {
        return view.catalogueEntry(id(id));
    }

    List<Transfer> transfers() {
        return all(Transfer.KIND);
    }

    Transfer transfer(String id) {
        return get(Transfer.KIND, id);
    }

    List<Engagement> engagements() {
        return all(Engagement.KIND);
    }

    Engagement engagement(String id) {
        return get(Engagement.KIND, id);
    }

    private <T extends Record> T get(Kind<T> kind, String id) {
        return view.all(kind).stream().filter(stored -> stored.id().equals(id(id))).findFirst().orElseThrow().value();
    }

    <T extends Record> List<T> all(Kind<T> kind) {
        return view.all(kind).stream().map(Stored::value).toList();
    }

    List<Statement> statements() {
        return document("policy").statements();
    }

    /** Statements of the policy that cite this place. */
    List<Statement> statements(String place) {
        return statements().stream().filter(statement -> cites(statement.provenance(), place)).toList();
    }

    List<Statement> statements(StatementKind kind) {
        return statements().stream().filter(statement -> statement.kind() == kind).toList();
    }

    <T> Id<T> id(String id) {
        return Id.of(name + "." + id);
    }

    /** What a term is called: the label of the own entry, or the code, or own words. */
    String label(Term term) {
        return term.entry().isNone() ? term.code() + term.text() : view.catalogueEntry(term.entry()).label();
    }

    /** What the terms of rows are called. */
    <T> List<String> labels(List<T> rows, Function<T, Term> term) {
        return rows.stream().map(term).map(this::label).toList();
    }

    List<String> recipients(String activity) {
        return activity(activity).facts().recipients().stream().map(Recipient::key).toList();
    }

    List<String> data(String activity) {
        return activity(activity).facts().data().stream().map(DataItem::key).toList();
    }

    List<String> subjects(String activity) {
        return activity(activity).facts().subjects().stream().map(subject -> subject.key()).toList();
    }

    List<String> sources(String activity) {
        return activity(activity).facts().sources().stream().map(source -> source.key()).toList();
    }

    List<Trait> traits(String activity) {
        return activity(activity).facts().traits().stream().map(mark -> mark.trait()).toList();
    }

    List<LegalBasis> bases(Activity activity) {
        return activity.purposes().stream().flatMap(purpose -> purpose.bases().stream()).toList();
    }

    List<Right> rights(String activity, RightKind kind) {
        return facts(activity).rights().stream().filter(right -> right.kind() == kind).toList();
    }

    /** The same sample with one kind of record changed. */
    <T extends Record> Sample changed(Kind<T> kind, UnaryOperator<T> change) {
        var loaded = Samples.load(name);
        var content = new RegisterContent();
        RegisterContent.KINDS.stream().filter(other -> other != kind).forEach(other -> copy(other, loaded, content));
        loaded.of(kind).forEach(stored -> content.add(kind, stored.with(change.apply(stored.value()))));
        return new Sample(name, RegisterView.of(content));
    }

    static <T extends Record> void copy(Kind<T> kind, RegisterContent from, RegisterContent to) {
        from.of(kind).forEach(stored -> to.add(kind, stored));
    }

    /** A value with one component replaced. */
    @SuppressWarnings("unchecked")
    static <T extends Record> T with(T value, String component, Object replacement) {
        ObjectNode node = Json.mapper().valueToTree(value);
        node.set(component, Json.mapper().valueToTree(replacement));
        return (T) Json.read(node.toString(), value.getClass());
    }

    /** All values of a type in a value, itself included, however deep. */
    static <T> List<T> found(Object value, Class<T> type) {
        if (type.isInstance(value)) {
            return List.of(type.cast(value));
        }
        Collection<?> parts = switch (value) {
            case Record structure -> Stream.of(structure.getClass().getRecordComponents()).map(part -> component(part, structure)).toList();
            case Collection<?> several -> several;
            case Map<?, ?> map -> map.values();
            default -> List.of();
        };
        return parts.stream().flatMap(part -> found(part, type).stream()).toList();
    }

    private static Object component(RecordComponent part, Record value) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The activity, called approved. */
    static Activity approved(Activity activity) {
        return with(activity, "particulars", with(activity.particulars(), "status", Status.APPROVED));
    }

    /** A choice as reports in English print it. */
    static String said(Enum<?> choice) {
        return ENGLISH.choice(choice);
    }

    static boolean cites(Provenance provenance, String place) {
        return provenance.citations().stream().map(Citation::place).anyMatch(place::equals);
    }

    /** Whether a fact names each of these lines as a place of its own. */
    static boolean cites(Provenance provenance, int... lines) {
        return Arrays.stream(lines).allMatch(line -> cites(provenance, Integer.toString(line)));
    }
}
