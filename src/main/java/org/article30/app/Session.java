package org.article30.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.article30.activity.Activity;
import org.article30.catalogue.CatalogueEntry;
import org.article30.history.History;
import org.article30.law.Catalogue;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.records.RecordStore;
import org.article30.register.Completeness;
import org.article30.register.Register;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.ui.Reference;

/** An open register: its file, its records of every kind, and what they are called. */
final class Session implements AutoCloseable {

    private final Database database;
    private final Clock clock;
    private final Supplier<String> author;
    private final Map<String, List<Reference>> titles = new ConcurrentHashMap<>();
    private volatile Map<Id<?>, String> partyNames = Map.of();
    private volatile RegisterView view = RegisterView.of(new RegisterContent());

    /** A register just opened; {@code author} is asked at each change whose name stands beside it. */
    Session(Database database, Clock clock, Supplier<String> author) {
        this.database = database;
        this.clock = clock;
        this.author = author;
    }

    Database database() {
        return database;
    }

    /** Today, by the clock of the program. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    History history() {
        return new History(database, clock, author.get());
    }

    <T extends Record> RecordStore<T> store(Kind<T> kind) {
        return new RecordStore<>(database, history(), kind);
    }

    /** The kind of that name. */
    static Kind<?> kind(String name) {
        return RegisterContent.KINDS.stream().filter(kind -> kind.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind " + name));
    }

    /** Whose register it is. */
    Optional<Stored<Register>> particulars() {
        return store(Register.KIND).all().stream().findFirst();
    }

    /** Reads anew what other records are called and what judging completeness needs; called off the JavaFX thread. */
    void look() {
        var content = new RegisterContent();
        RegisterContent.KINDS.forEach(kind -> gather(kind, content));
        view = new RegisterView(content, List.of());
        var names = new ConcurrentHashMap<Id<?>, String>();
        content.of(Party.KIND).forEach(party -> names.put(party.id(), party.value().name()));
        partyNames = names;
    }

    private <T extends Record> void gather(Kind<T> kind, RegisterContent content) {
        var store = store(kind);
        titles.put(kind.name(), store.titles().entrySet().stream().map(entry -> new Reference(entry.getKey(), entry.getValue())).toList());
        if (!kind.equals(Activity.KIND)) {
            store.all().forEach(stored -> content.add(kind, stored));
        }
    }

    /** The name of a party as last looked up, blank where there is none. */
    String partyName(Id<?> id) {
        return partyNames.getOrDefault(id, "");
    }

    /** The records of a kind as last looked up, by title. */
    List<Reference> references(String kind) {
        return titles.getOrDefault(kind, List.of());
    }

    /** The register's own entries of a shipped list, as last looked up. */
    List<Reference> ownTerms(Catalogue list) {
        return view.all(CatalogueEntry.KIND).stream().filter(entry -> entry.value().list() == list)
                .map(entry -> new Reference(entry.id(), entry.value().label())).toList();
    }

    /** The sight of the register, as last looked up, without its activities. */
    RegisterView view() {
        return view;
    }

    /** The whole register as it is now; activities are read as they are asked for. */
    RegisterView whole() {
        look();
        var store = store(Activity.KIND);
        return new RegisterView(contentOf(view), store.all());
    }

    private static RegisterContent contentOf(RegisterView view) {
        var content = new RegisterContent();
        RegisterContent.KINDS.stream().filter(kind -> !kind.equals(Activity.KIND)).forEach(kind -> copy(kind, view, content));
        return content;
    }

    private static <T extends Record> void copy(Kind<T> kind, RegisterView view, RegisterContent content) {
        view.all(kind).forEach(stored -> content.add(kind, stored));
    }

    /** Judges completeness by today's law and what was last looked up. */
    Completeness completeness() {
        return new Completeness(view, today());
    }

    /** How much of what Article 30 asks for an activity states, from 0 to 1. */
    double share(Id<Activity> id, Activity activity) {
        var items = completeness().of(id, activity);
        return (double) items.stream().filter(item -> item.isComplete()).count() / Math.max(1, items.size());
    }

    @Override
    public void close() {
        database.close();
    }
}
