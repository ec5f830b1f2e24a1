package org.article30.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.history.Chronicle;
import org.article30.history.Erasure;
import org.article30.history.Redaction;
import org.article30.history.Revision;
import org.article30.history.Search;
import org.article30.history.Touched;
import org.article30.history.UnreadableChange;
import org.article30.records.Kind;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterContent;
import org.article30.store.Id;
import org.article30.text.Texts;

/** The past of an open register in the words of a language, as pages list and tell it. Reads the file: not for the JavaFX thread. */
public final class Past {

    /** How many changes a page lists at a time. */
    public static final int PAGE = 100;

    private final Chronicle chronicle;
    private final Titles titles;
    private final Changes changes;
    private final Erasure erasure;
    private final Texts texts;

    /** The past of a register as it is called now. */
    public Past(OpenRegister register, Texts texts) {
        chronicle = register.chronicle();
        titles = new Titles(register, texts);
        changes = new Changes(texts, titles);
        erasure = new Erasure(register.database(), register.history());
        this.texts = texts;
    }

    /** The changes looked for that are before a place in the history ({@link Long#MAX_VALUE}: the newest), the newest first, at most {@link #PAGE}. */
    public List<Line> page(Search search, long before) {
        return chronicle.page(search, before, PAGE).stream().map(this::line).toList();
    }

    /** How many changes there are of those looked for. */
    public int count(Search search) {
        return chronicle.count(search);
    }

    /** Who made changes. */
    public List<String> authors() {
        return chronicle.authors();
    }

    /** The versions of a record, the newest first. */
    public List<Line> versions(Id<?> record) {
        var lines = new ArrayList<Line>();
        var page = chronicle.of(record, Search.ALL, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(revision -> lines.addFirst(line(revision)));
            page = chronicle.of(record, Search.ALL, page.getLast().seq(), PAGE);
        }
        return lines;
    }

    /** What the days looked for did to each record of the kind looked for whose title contains the words, by title. */
    public List<Line> difference(Search search) {
        return chronicle.touched(new Search("", search.kind(), "", false, search.span())).stream()
                .filter(touched -> !touched.kind().equals(Redaction.KIND))
                .map(this::line)
                .filter(line -> isCalled(line.title(), search.words()))
                .sorted((one, other) -> texts.order().compare(one.title(), other.title()))
                .toList();
    }

    /** Whether a title contains words, as they stand. */
    static boolean isCalled(String title, String words) {
        return title.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT).strip());
    }

    /** Tells what a line changed. */
    public Told tell(Line line) {
        var last = chronicle.at(line.last()).orElseThrow();
        if (last.kind().equals(Redaction.KIND)) {
            return new Told(about(last), true, new TakenOut(last).told(titles, texts), false, false);
        }
        var first = line.first() == line.last() ? last : chronicle.at(line.first()).orElseThrow();
        return told(line.first() == line.last() ? about(last) : line.detail(), line.effect() != Effect.CHANGED, changes.between(first, last), last, newest(line));
    }

    /** Tells in what the record is otherwise today than after the change of a line. */
    public Told tellSince(Line line) {
        var then = chronicle.at(line.last()).orElseThrow();
        var now = newest(line);
        return told(about(then), false, changes.since(then, now), then, now);
    }

    private Revision newest(Line line) {
        return chronicle.last(line.record()).orElseThrow();
    }

    /** What a page tells of a revision of a record whose newest is {@code now}. */
    private static Told told(String about, boolean whole, List<FieldChange> fields, Revision shown, Revision now) {
        var current = !now.isRemoval() && shown.seq() == now.seq();
        return new Told(about, whole, fields, !now.isRemoval(), !current && !shown.isCut(shown.said()));
    }

    /** The single values that can tell of a person, that a record of that kind held and holds no more, by field. */
    public List<OldValue> oldValues(Kind<?> kind, Id<?> record) {
        return new OldValues(kind.type(), texts, titles).told(erasure.texts(record)).stream()
                .sorted(Comparator.comparing(OldValue::field, texts.order()).thenComparing(OldValue::words, texts.order())).toList();
    }

    private Line line(Revision revision) {
        var effect = revision.kind().equals(Redaction.KIND) ? Effect.TAKEN_OUT : Effect.of(revision);
        return new Line(revision.kind(), revision.record(), title(revision, texts), effect, revision.version(), detail(revision), revision.seq(), revision.seq());
    }

    private Line line(Touched touched) {
        return new Line(touched.kind(), touched.record(), titles.apply(touched.record()), Effect.of(touched), 0,
                texts.text("changes.line.sum", RegisterContent.kind(touched.kind()).map(kind -> texts.record(kind.type())).orElse(touched.kind()), touched.changes()), touched.first(), touched.last());
    }

    private String detail(Revision revision) {
        return Stream.of(when(revision), revision.author(), isTrueOtherwise(revision) ? texts.text("changes.line.since", texts.date(revision.effectiveOn())) : "", revision.reason())
                .filter(said -> !said.isBlank()).collect(Collectors.joining(" · "));
    }

    private boolean isTrueOtherwise(Revision revision) {
        return !LocalDate.ofInstant(revision.recordedAt(), chronicle.zone()).equals(revision.effectiveOn());
    }

    private String about(Revision revision) {
        return texts.text("changes.about", when(revision), revision.author().isBlank() ? texts.text("changes.nobody") : revision.author(),
                texts.date(revision.effectiveOn()), revision.reason().isBlank() ? texts.text("changes.no-reason") : revision.reason());
    }

    private String when(Revision revision) {
        return when(revision, chronicle, texts);
    }

    /** When a change was recorded, to the minute, by the clocks of the register's zone. */
    public static String when(Revision revision, Chronicle chronicle, Texts texts) {
        return texts.moment(revision.recordedAt().atZone(chronicle.zone()));
    }

    /**
     * What the record of a change was called after it, or, where it was removed, before; what records like it are called where it had
     * no title. One that was altered so that it cannot be read is called that, and hides none of the others.
     */
    static String title(Revision revision, Texts texts) {
        try {
            return revision.kind().equals(Redaction.KIND) ? texts.text("changes.redaction") : title(Changes.kind(revision), revision, texts);
        } catch (UnreadableChange e) {
            return texts.text("changes.unreadable");
        }
    }

    private static <T extends Record> String title(Kind<T> kind, Revision revision, Texts texts) {
        Optional<T> value = Changes.read(kind, revision, revision.said());
        return texts.named(value.map(kind.title()).orElse(""), kind.type());
    }
}
