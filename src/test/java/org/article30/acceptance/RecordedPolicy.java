package org.article30.acceptance;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.activity.Facts;
import org.article30.activity.RetentionRule;
import org.article30.activity.Right;
import org.article30.activity.RightKind;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.Statement;
import org.article30.evidence.StatementKind;
import org.article30.exchange.Samples;
import org.article30.fact.Citation;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.party.Party;
import org.article30.processor.Engagement;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;

/** A sample that records a published policy, seen by the short ids of its file without the sample's name. */
record RecordedPolicy(String name, RegisterView view) {

    static RecordedPolicy of(String name) {
        return new RecordedPolicy(name, RegisterView.of(Samples.load(name)));
    }

    <T> Id<T> id(String shortId) {
        return Id.of(name + "." + shortId);
    }

    Stored<Activity> stored(String shortId) {
        return all().filter(stored -> stored.id().equals(id(shortId))).findFirst().orElseThrow();
    }

    Activity activity(String shortId) {
        return stored(shortId).value();
    }

    /** The facts of an activity, those of its general provisions included. */
    Facts facts(String shortId) {
        return view.factsOf(activity(shortId));
    }

    Stream<Stored<Activity>> all() {
        return StreamSupport.stream(view.activities().spliterator(), false);
    }

    List<Stored<Activity>> in(Capacity capacity) {
        return all().filter(stored -> stored.value().capacity() == capacity).toList();
    }

    Party party(String shortId) {
        return view.party(id(shortId));
    }

    EvidenceDocument policy() {
        return view.document(id("policy"));
    }

    List<Statement> statements(StatementKind kind) {
        return policy().statements().stream().filter(statement -> statement.kind() == kind).toList();
    }

    Transfer transfer(String shortId) {
        return record(shortId, view.all(Transfer.KIND));
    }

    Engagement engagement(String shortId) {
        return record(shortId, view.all(Engagement.KIND));
    }

    /** The rule of that key among those that apply to an activity. */
    RetentionRule rule(String activity, String key) {
        return facts(activity).retention().stream().filter(rule -> rule.key().equals(key)).findFirst().orElseThrow();
    }

    /** The rights of that kind that apply to an activity. */
    List<Right> rights(String activity, RightKind kind) {
        return facts(activity).rights().stream().filter(right -> right.kind() == kind).toList();
    }

    /** What the terms of rows are called: the label of the own entry, or the code. */
    <T> List<String> labels(List<T> rows, Function<T, Term> term) {
        return rows.stream().map(term).map(one -> one.entry().isNone() ? one.code() : view.catalogueEntry(one.entry()).label()).toList();
    }

    /** Whether a fact names all these lines as its places. */
    static boolean cites(Provenance provenance, int... lines) {
        var places = provenance.citations().stream().map(Citation::place).toList();
        return Arrays.stream(lines).mapToObj(Integer::toString).allMatch(places::contains);
    }

    private <T extends Record> T record(String shortId, List<Stored<T>> records) {
        return records.stream().filter(stored -> stored.id().equals(id(shortId))).findFirst().orElseThrow().value();
    }
}
