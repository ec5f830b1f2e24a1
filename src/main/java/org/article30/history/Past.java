package org.article30.history;

import static org.article30.db.Tables.REVISION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.article30.db.tables.records.RevisionRecord;
import org.article30.store.Database;
import org.article30.store.Form;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A register as it stood at the end of a day, read from its revisions: for each record the last one recorded until then, or,
 * as it is known now, a replay of those that were true by then (decision 13). The revisions are chosen in an index; only the
 * values that are asked for are read. What is recorded after a kind was first asked for does not show in it.
 */
public final class Past {

    private static final int SOME = 500;

    private final Database database;
    private final AsOf asOf;
    private final Instant end;
    private final Map<String, Map<UUID, Way>> chosen = new ConcurrentHashMap<>();

    Past(Database database, AsOf asOf, ZoneId zone) {
        this.database = database;
        this.asOf = asOf;
        end = asOf.day().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** A revision as the index has it. */
    private record Entry(long seq, LocalDate effectiveOn) {
    }

    /**
     * How the value of a record is found.
     *
     * @param record which record
     * @param seqs the revisions to be read, the oldest first
     * @param counting those of them that count
     */
    private record Way(UUID record, List<Long> seqs, Set<Long> counting) {

        static Way to(UUID record, long seq) {
            return new Way(record, List.of(seq), Set.of(seq));
        }

        /** Whether the value is the one after its only revision. */
        boolean isDirect() {
            return seqs.size() == 1;
        }
    }

    /** The records of a kind that may have been there, in no order; {@link #values} tells which were. */
    public List<Id<?>> records(String kind) {
        return List.copyOf(ways(kind).keySet().stream().<Id<?>>map(Id::new).toList());
    }

    /** What those of these records of a kind held that were there, in the order of {@code records}. */
    public <T> List<Stored<T>> values(String kind, Form<T> form, Collection<? extends Id<?>> records) {
        return values(records, form, ways(kind)::get);
    }

    /** What these records of a kind held when they were first recorded, whenever that was: what is referred to before it was there. */
    public <T> List<Stored<T>> firsts(String kind, Form<T> form, Collection<? extends Id<?>> records) {
        var first = chosen(kind, DSL.min(REVISION.SEQ), REVISION.RECORD.in(records.stream().map(Id::value).toList()));
        return values(records, form, record -> first.containsKey(record) ? Way.to(record, first.get(record)) : null);
    }

    private <T> List<Stored<T>> values(Collection<? extends Id<?>> records, Form<T> form, Function<UUID, Way> way) {
        var ways = records.stream().map(id -> way.apply(id.value())).filter(Objects::nonNull).toList();
        return database.read(sql -> {
            var rows = rows(sql, ways.stream().flatMap(one -> one.seqs().stream()).toList());
            return ways.parallelStream().map(one -> value(one, rows, form)).flatMap(Optional::stream).toList(); // to read a value is most of the work
        });
    }

    private static Map<Long, RevisionRecord> rows(DSLContext sql, List<Long> seqs) {
        return sql.selectFrom(REVISION).where(REVISION.SEQ.in(seqs)).fetchMap(REVISION.SEQ);
    }

    private static <T> Optional<Stored<T>> value(Way way, Map<Long, RevisionRecord> rows, Form<T> form) {
        var revisions = way.seqs().stream().map(rows::get).filter(Objects::nonNull).toList();
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        return way.isDirect() ? after(revisions.getLast(), form) : Replay.of(revisions, row -> way.counting().contains(row.getSeq()), form);
    }

    private static <T> Optional<Stored<T>> after(RevisionRecord row, Form<T> form) {
        return row.getValueAfter().isEmpty() ? Optional.empty()
                : Optional.of(new Stored<>(new Id<>(row.getRecord()), row.getVersion(), UnreadableChange.unless(row.getSeq(), () -> form.read(row.getValueAfter(), row.getForm()))));
    }

    private Map<UUID, Way> ways(String kind) {
        return chosen.computeIfAbsent(kind, this::choose);
    }

    private Map<UUID, Way> choose(String kind) {
        return database.read(_ -> switch (asOf.knowledge()) { // all of it as it is at one moment
            case THEN -> direct(chosen(kind, DSL.max(REVISION.SEQ), REVISION.RECORDED_AT.lt(end)));
            case NOW -> replayed(kind);
        });
    }

    /** A revision of each record of a kind that is among such: the last of them, say. */
    private Map<UUID, Long> chosen(String kind, Field<Long> which, Condition among) {
        return database.read(sql -> sql.select(REVISION.RECORD, which).from(REVISION).where(REVISION.KIND.eq(kind), REVISION.SEQ.gt(0L), among)
                .groupBy(REVISION.RECORD).fetchMap(REVISION.RECORD, which));
    }

    private static Map<UUID, Way> direct(Map<UUID, Long> revisions) {
        var ways = new LinkedHashMap<UUID, Way>();
        revisions.forEach((record, seq) -> ways.put(record, Way.to(record, seq)));
        return ways;
    }

    /**
     * As long as every change counts, the value is that after the last of them; only where a later one counts again has the rest to
     * be replayed, as far as any counts.
     */
    private Map<UUID, Way> replayed(String kind) {
        var counts = REVISION.EFFECTIVE_ON.le(asOf.day());
        var last = chosen(kind, DSL.max(REVISION.SEQ), counts);
        var stopped = chosen(kind, DSL.min(REVISION.SEQ), DSL.not(counts));
        stopped.keySet().removeIf(record -> last.getOrDefault(record, 0L) < stopped.getOrDefault(record, 0L));
        var ways = direct(last);
        entries(kind, stopped.keySet()).forEach((record, entries) -> ways.put(record, replayed(record, entries, last.getOrDefault(record, 0L))));
        return ways;
    }

    private Way replayed(UUID record, List<Entry> entries, long last) {
        var counting = entries.stream().filter(this::counts).map(Entry::seq).collect(Collectors.toSet());
        var all = entries.stream().takeWhile(this::counts).count();
        return new Way(record, entries.stream().skip(Math.max(0, all - 1)).map(Entry::seq).filter(seq -> seq <= last).toList(), counting);
    }

    private boolean counts(Entry entry) {
        return !entry.effectiveOn().isAfter(asOf.day());
    }

    private Map<UUID, List<Entry>> entries(String kind, Set<UUID> records) {
        return database.read(sql -> {
            var entries = new LinkedHashMap<UUID, List<Entry>>();
            records.stream().gather(Gatherers.windowFixed(SOME)).forEach(some -> sql.select(REVISION.RECORD, REVISION.SEQ, REVISION.EFFECTIVE_ON).from(REVISION)
                    .where(REVISION.KIND.eq(kind), REVISION.RECORD.in(some))
                    .orderBy(REVISION.RECORD, REVISION.SEQ)
                    .forEach(row -> entries.computeIfAbsent(row.value1(), _ -> new ArrayList<>()).add(new Entry(row.value2(), row.value3()))));
            return entries;
        });
    }
}
