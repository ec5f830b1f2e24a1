package org.article30.register;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.article30.activity.Activity;
import org.article30.history.AsOf;
import org.article30.history.Chronicle;
import org.article30.history.History;
import org.article30.history.Knowledge;
import org.article30.history.Revision;
import org.article30.history.Verification;
import org.article30.party.Party;
import org.article30.processor.Engagement;
import org.article30.records.EvidenceFiles;
import org.article30.records.Kind;
import org.article30.records.RecordStore;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.store.Password;
import org.article30.store.RegisterFileProblem;

/** A register that is open: its records of every kind, its history and its evidence files. */
public final class OpenRegister implements AutoCloseable {

    /** How many changes are in memory at a time while many are taken back. */
    private static final int SOME = 100;

    private final Database database;
    private final History history;
    private final Chronicle chronicle;
    private final EvidenceFiles evidence;
    private final Map<Kind<?>, RecordStore<?>> records = new LinkedHashMap<>();

    /** The register in an open database; what is changed is recorded as that author's, at that clock's time; where that is blank, as the system's user's. */
    public OpenRegister(Database database, Clock clock, String author) {
        this(database, new EvidenceFiles(database), clock, author);
    }

    private OpenRegister(Database database, EvidenceFiles evidence, Clock clock, String author) {
        this.database = database;
        this.evidence = evidence;
        history = new History(database, clock, Author.orUser(author));
        chronicle = new Chronicle(database, clock.getZone());
        RegisterContent.KINDS.forEach(kind -> records.put(kind, new RecordStore<>(database, history, kind, this::require)));
    }

    private void require(Set<Id<?>> saved) {
        Approval.require(saved, records(Activity.KIND), records(Party.KIND));
        ProcessorsInARing.require(saved, records(Engagement.KIND), records(Party.KIND));
    }

    /**
     * Makes a new, empty register file.
     *
     * @throws RegisterFileProblem when it cannot be made; nothing is left behind
     */
    public static OpenRegister create(Path file, Password password, Clock clock, String author) {
        return new OpenRegister(Database.create(file, password), clock, author);
    }

    /**
     * Opens a register file.
     *
     * @throws RegisterFileProblem when it cannot be opened; the file is as it was
     */
    public static OpenRegister open(Path file, Password password, Clock clock, String author) {
        return new OpenRegister(Database.open(file, password), clock, author);
    }

    /**
     * Opens a register file to read from it, which changes nothing of it.
     *
     * @throws RegisterFileProblem when it cannot be opened
     */
    public static OpenRegister look(Path file, Password password) {
        return new OpenRegister(Database.look(file, password), Clock.systemUTC(), "");
    }

    /**
     * Whether all of it is as its history says it was saved: the records, what they are called, and the evidence files.
     * To be asked where the file was not closed in order ({@link Database#wasClosedInOrder}). Reads everything.
     */
    public boolean isSound() {
        try {
            return new Proof(this).held("").verdict() != Verification.Verdict.ALTERED;
        } catch (RegisterFileProblem e) {
            throw e;
        } catch (RuntimeException e) {
            return false; // a row that says what no row can say
        }
    }

    /** The file's database: for copies and the password. */
    public Database database() {
        return database;
    }

    /** Who changed what. */
    public History history() {
        return history;
    }

    /** The history looked through, its days being those of this register's clock. */
    public Chronicle chronicle() {
        return chronicle;
    }

    /** The evidence files. */
    public EvidenceFiles evidence() {
        return evidence;
    }

    /**
     * The records of a kind. A save after which an activity would be approved that cannot be throws {@link NotApprovable};
     * one after which a chain of processors would come back to where it began, {@link ProcessorsInARing}.
     */
    @SuppressWarnings("unchecked") // the constructor puts a store of the very kind under each kind
    public <T extends Record> RecordStore<T> records(Kind<T> kind) {
        var store = records.get(kind);
        if (store == null) {
            throw new IllegalArgumentException("no kind of a register: " + kind.name());
        }
        return (RecordStore<T>) store;
    }

    /**
     * Takes back all changes after one place in the history up to another, such as those of one import: all, or none.
     *
     * @param after the place before the first of them
     * @param upTo the place of the last of them
     * @param reason why, as the history will say
     * @throws org.article30.records.StaleRecord if one of their records was changed again since
     * @throws org.article30.records.StillReferenced if a record made since refers to one that they added
     */
    public void takeBack(long after, long upTo, String reason) {
        database.write(_ -> {
            for (var place = after; place < upTo; place += SOME) {
                history.since(place, (int) Math.min(SOME, upTo - place)).forEach(change -> undo(change, reason));
            }
            return upTo;
        });
    }

    private void undo(Revision change, String reason) {
        records.values().stream().filter(store -> store.kind().name().equals(change.kind())).forEach(store -> store.undo(change, reason));
    }

    /** The sight of the register as it is now; its activities are read while it is used. */
    public RegisterView view() {
        var rest = new RegisterContent();
        RegisterContent.KINDS.stream().filter(kind -> kind != Activity.KIND).forEach(kind -> read(kind, rest));
        return new RegisterView(rest, records(Activity.KIND).each());
    }

    /** The sight of the register as it stood at the end of a past day; its activities are read while it is used. */
    public RegisterView view(AsOf asOf) {
        var past = new PastRegister(history.past(asOf));
        return asOf.knowledge() == Knowledge.THEN ? past.view() : RegisterView.of(past.content());
    }

    /** The register as it stood at the end of a past day, in memory, to look at as at any other; {@code clock} stands on that day. */
    public OpenRegister past(AsOf asOf, Clock clock) {
        var content = content(asOf);
        var past = new OpenRegister(Database.inMemory(), evidence, clock, "");
        RegisterContent.KINDS.forEach(kind -> fill(kind, content, past));
        return past;
    }

    private static <T extends Record> void fill(Kind<T> kind, RegisterContent content, OpenRegister past) {
        past.records(kind).fill(content.of(kind));
    }

    /** All records as they stood at the end of a past day, in memory. */
    public RegisterContent content(AsOf asOf) {
        return new PastRegister(history.past(asOf)).content();
    }

    /** All records, in memory. */
    public RegisterContent content() {
        var content = new RegisterContent();
        RegisterContent.KINDS.forEach(kind -> read(kind, content));
        return content;
    }

    private <T extends Record> void read(Kind<T> kind, RegisterContent content) {
        records(kind).forEach(stored -> content.add(kind, stored));
    }

    /** Closes the file. */
    @Override
    public void close() {
        database.close();
    }
}
