package org.article30.history;

import static org.article30.db.Tables.REGISTER_RECORD;
import static org.article30.db.Tables.REVISION;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.text.Folded;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The history looked through: a page at a time, by day, by record. Days are those of one time zone. */
public final class Chronicle {

    private static final int SOME = 500;
    private static final char ESCAPE = '!';

    // the letters with a mark, of languages written in Latin letters, that a database does not know to be others with one
    private static final String MARKED = IntStream.rangeClosed('à', 'ſ').mapToObj(Character::toString)
            .filter(letter -> Folded.text(letter).length() == 1 && !Folded.text(letter).equals(letter)).collect(Collectors.joining());

    private final Database database;
    private final ZoneId zone;

    /** The history of a register, whose days begin and end as in that zone. */
    public Chronicle(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /** The zone whose days are meant. */
    public ZoneId zone() {
        return zone;
    }

    /** At most so many of the changes looked for that are before a place in the history ({@link Long#MAX_VALUE}: the newest), the newest first. */
    public List<Revision> page(Search search, long before, int most) {
        return database.read(sql -> sql.selectFrom(REVISION)
                .where(wanted(sql, search), REVISION.SEQ.lt(before))
                .orderBy(REVISION.SEQ.desc())
                .limit(most)
                .fetch(History::revision));
    }

    /** How many changes there are of those looked for. */
    public int count(Search search) {
        return database.read(sql -> sql.fetchCount(sql.select(REVISION.SEQ).from(REVISION).where(wanted(sql, search))));
    }

    private Condition wanted(DSLContext sql, Search search) {
        var all = new ArrayList<Condition>();
        if (!search.span().equals(Span.ALL)) {
            all.add(within(search.span()));
        }
        if (!search.kind().isBlank()) {
            all.add(REVISION.KIND.eq(search.kind()));
        }
        if (!search.author().isBlank()) {
            all.add(REVISION.AUTHOR.eq(search.author()));
        }
        if (search.removed()) {
            all.add(REVISION.SEQ.in(removals(sql)).and(REVISION.KIND.ne(Redaction.KIND)));
        }
        Stream.of(search.words().strip().split("\\s+")).filter(word -> !word.isEmpty()).forEach(word -> all.add(says(word)));
        return DSL.and(all);
    }

    /** The last change of each record that is not there now; found without reading any value. */
    private static List<Long> removals(DSLContext sql) {
        var last = DSL.max(REVISION.SEQ);
        return sql.select(last).from(REVISION).where(REVISION.RECORD.notIn(DSL.select(REGISTER_RECORD.ID).from(REGISTER_RECORD)))
                .groupBy(REVISION.RECORD).fetch(last);
    }

    private static Condition says(String word) {
        var like = "%" + DSL.escape(Folded.text(word), ESCAPE) + "%";
        return folded(REVISION.REASON).like(like, ESCAPE)
                .or(folded(REVISION.AUTHOR).like(like, ESCAPE))
                .or(REVISION.RECORD.in(DSL.select(REGISTER_RECORD.ID).from(REGISTER_RECORD).where(folded(REGISTER_RECORD.TITLE).like(like, ESCAPE))))
                .or(REVISION.VALUE_AFTER.eq("").and(folded(REVISION.VALUE_BEFORE).like(like, ESCAPE)));
    }

    /** As {@link Folded#text}, in the database. */
    private static Field<String> folded(Field<String> column) {
        return DSL.replace(DSL.translate(DSL.lower(column), MARKED, Folded.text(MARKED)), "ß", "ss");
    }

    private Condition within(Span span) {
        return REVISION.RECORDED_AT.ge(span.begin(zone)).and(REVISION.RECORDED_AT.lt(span.end(zone)));
    }

    /** Who made changes, each once, in the order of their names. */
    public List<String> authors() {
        return database.read(sql -> sql.selectDistinct(REVISION.AUTHOR).from(REVISION).orderBy(REVISION.AUTHOR).fetch(REVISION.AUTHOR));
    }

    /** The change at a place in the history, if there is one. */
    public Optional<Revision> at(long seq) {
        return database.read(sql -> sql.selectFrom(REVISION).where(REVISION.SEQ.eq(seq)).fetchOptional(History::revision));
    }

    /** The last change of a record, if it ever was there. */
    public Optional<Revision> last(Id<?> record) {
        return database.read(sql -> sql.selectFrom(REVISION).where(REVISION.RECORD.eq(record.value())).orderBy(REVISION.SEQ.desc()).limit(1)
                .fetchOptional(History::revision));
    }

    /** At most so many of the changes of a record that are looked for and are after a place in the history, the oldest first. */
    public List<Revision> of(Id<?> record, Search search, long after, int most) {
        return database.read(sql -> sql.selectFrom(REVISION)
                .where(REVISION.RECORD.eq(record.value()), REVISION.SEQ.gt(after), wanted(sql, search))
                .orderBy(REVISION.SEQ)
                .limit(most)
                .fetch(History::revision));
    }

    /** The records of the changes looked for, in the order of the first of these, and what these did; reads no values where no words are looked for. */
    public List<Touched> touched(Search search) {
        return touched(search, DSL.noCondition());
    }

    /** The record, if it has any of the changes looked for. */
    public List<Touched> touched(Search search, Id<?> record) {
        return touched(search, REVISION.RECORD.eq(record.value()));
    }

    private List<Touched> touched(Search search, Condition which) {
        return database.read(sql -> {
            var first = DSL.min(REVISION.SEQ);
            var last = DSL.max(REVISION.SEQ);
            var groups = sql.select(REVISION.KIND, REVISION.RECORD, first, last, DSL.count()).from(REVISION).where(wanted(sql, search), which)
                    .groupBy(REVISION.KIND, REVISION.RECORD).orderBy(first).fetch();
            var added = empty(sql, groups.getValues(first), REVISION.VALUE_BEFORE.eq(""));
            var removed = empty(sql, groups.getValues(last), REVISION.VALUE_AFTER.eq(""));
            return groups.map(row -> new Touched(row.value1(), new Id<>(row.value2()), row.value3(), row.value4(), row.value5(),
                    !added.contains(row.value3()), !removed.contains(row.value4())));
        });
    }

    private static Set<Long> empty(DSLContext sql, Collection<Long> places, Condition blank) {
        var found = new HashSet<Long>();
        places.stream().gather(Gatherers.windowFixed(SOME)).forEach(some ->
                found.addAll(sql.select(REVISION.SEQ).from(REVISION).where(REVISION.SEQ.in(some), blank).fetch(REVISION.SEQ)));
        return found;
    }
}
