package org.article30.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.article30.activity.Activity;
import org.article30.backup.AutomaticBackup;
import org.article30.backup.Backup;
import org.article30.backup.BackupFolder;
import org.article30.backup.BackupHeader;
import org.article30.catalogue.CatalogueEntry;
import org.article30.history.AsOf;
import org.article30.history.History;
import org.article30.history.Redaction;
import org.article30.history.Revision;
import org.article30.law.Catalogue;
import org.article30.law.Law;
import org.article30.records.Kind;
import org.article30.records.RecordStore;
import org.article30.register.Completeness;
import org.article30.register.CompletenessItem;
import org.article30.register.OpenRegister;
import org.article30.register.Register;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.ui.Reference;

/** The register open in the window, with what its records are called, looked up ahead so that screens need not wait. */
final class Session implements AutoCloseable {

    private final Database database;
    private final Clock clock;
    private final Optional<AsOf> asOf;
    private final Supplier<Law> law;
    private final Map<String, List<Reference>> titles = new ConcurrentHashMap<>();
    private volatile OpenRegister register;
    private volatile boolean closed;
    private volatile Optional<BackupHeader> opened = Optional.empty();
    private volatile RegisterView view = RegisterView.of(new RegisterContent());

    /** A register just opened, judged by what {@code law} gives at the time, whose changes bear the name of {@code author}. */
    Session(Database database, Clock clock, Supplier<Law> law, String author) {
        this.database = database;
        this.clock = clock;
        this.law = law;
        asOf = Optional.empty();
        register = new OpenRegister(database, clock, author);
    }

    /** The register of {@code present} as it stood at the end of a past day, only to look at; what is shown is judged on that day. */
    Session(Session present, AsOf asOf) {
        database = present.database;
        clock = Clock.fixed(asOf.day().plusDays(1).atStartOfDay(present.clock.getZone()).minusSeconds(1).toInstant(), present.clock.getZone());
        law = present.law;
        this.asOf = Optional.of(asOf);
        register = present.register().past(asOf, clock);
    }

    /** The past day that is shown, or nothing where it is the register of today. */
    Optional<AsOf> asOf() {
        return asOf;
    }

    /** Has changes bear another name from now on. */
    void writeAs(String author) {
        if (asOf.isPresent()) {
            return;
        }
        register = new OpenRegister(database, clock, author);
    }

    /** The name that changes bear now: the one stated, else that of the operating system's user. */
    String author() {
        return register().history().author();
    }

    Database database() {
        return database;
    }

    /**
     * The register.
     *
     * @throws CancellationException when it was closed: what was still to be done with it is no longer wanted
     */
    OpenRegister register() {
        if (closed) {
            throw new CancellationException("closed");
        }
        return register;
    }

    History history() {
        return register().history();
    }

    /** At most so many changes of records, the newest first: up to the day that is shown. */
    List<Revision> latest(int most) {
        return asOf.map(past -> proven().latest(most, past.day())).orElseGet(() -> proven().latest(most)).stream()
                .filter(revision -> !revision.kind().equals(Redaction.KIND)).toList();
    }

    /** The history of the register file, also where a past day of it is shown: what a report's proof is taken from. */
    History proven() {
        return new History(database, clock, author());
    }

    <T extends Record> RecordStore<T> store(Kind<T> kind) {
        return register().records(kind);
    }

    /** Today, by the clock of the program. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The state of the law data that judges. */
    Law law() {
        return law.get();
    }

    Clock clock() {
        return clock;
    }

    /** The kind of that name. */
    static Kind<?> kind(String name) {
        return RegisterContent.kind(name).orElseThrow(() -> new IllegalArgumentException("no kind " + name));
    }

    /** The register's own particulars; version 0 where none are recorded yet. */
    Stored<Register> particulars() {
        return store(Register.KIND).all().stream().findFirst().orElseGet(() -> new Stored<>(Register.ID, 0, Register.BLANK));
    }

    /** Looks up anew what records are called and what judging completeness needs; called off the JavaFX thread. */
    void look() {
        if (opened.isEmpty() && asOf.isEmpty()) {
            opened = Optional.of(new Backup(database, clock).header());
        }
        view = register().view();
        RegisterContent.KINDS.forEach(this::lookUpTitles);
    }

    private <T extends Record> void lookUpTitles(Kind<T> kind) {
        titles.put(kind.name(), store(kind).titles().entrySet().stream().map(entry -> new Reference(entry.getKey(), entry.getValue())).toList());
    }

    /** The backups of the register in a folder, so many of them; called off the JavaFX thread. */
    AutomaticBackup backups(BackupFolder folder, int kept) {
        return new AutomaticBackup(database, folder, kept, opened.orElseGet(() -> new Backup(database, clock).header()), clock);
    }

    /** The sight of the register, as last looked up. */
    RegisterView view() {
        return view;
    }

    /** The name of a party as last looked up, blank where there is none. */
    String partyName(Id<?> id) {
        return view.party(id).name();
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

    /** Judges completeness by today's law and what was last looked up. */
    Completeness completeness() {
        return new Completeness(view, law(), today());
    }

    /** How much of what Article 30 asks for an activity states, from 0 to 1. */
    double share(Stored<Activity> activity) {
        var items = completeness().of(activity).stream().filter(CompletenessItem::isApplicable).toList();
        return (double) items.stream().filter(CompletenessItem::isComplete).count() / Math.max(1, items.size());
    }

    @Override
    public void close() {
        closed = true;
        register.close();
    }
}
