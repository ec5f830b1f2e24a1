package org.article30.changes;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.article30.history.Chronicle;
import org.article30.history.Revision;
import org.article30.history.Span;
import org.article30.history.Touched;
import org.article30.register.OpenRegister;
import org.article30.store.Id;

/** The changes of a register, or of one record, that are wanted, as a report goes through them: a few in memory at a time. */
public final class Changelog {

    private static final int SOME = 50;

    private final OpenRegister register;
    private final Extent extent;

    /**
     * The changes of a register.
     *
     * @param span the days on which they were recorded
     * @param record the record whose changes are wanted, or none for all
     */
    public Changelog(OpenRegister register, Span span, Id<?> record) {
        this(register, Extent.of(span, record));
    }

    /** Those changes of a register. */
    public Changelog(OpenRegister register, Extent extent) {
        this.register = register;
        this.extent = extent;
    }

    /** The register. */
    public OpenRegister register() {
        return register;
    }

    /** The history they are from. */
    public Chronicle chronicle() {
        return register.chronicle();
    }

    /** Which changes they are. */
    public Extent extent() {
        return extent;
    }

    /** The records changed, in the order of their first change; {@code titles} tells what they are called. */
    public List<Touched> records(Function<Id<?>, String> titles) {
        var touched = extent.record().isNone() ? chronicle().touched(extent.inChanges()) : chronicle().touched(extent.inChanges(), extent.record());
        return extent.byTitle() ? touched.stream().filter(one -> Past.isCalled(titles.apply(one.record()), extent.search().words())).toList() : touched;
    }

    /** The changes of a record, the oldest first; read anew at each iteration. */
    public Iterable<Revision> of(Touched touched) {
        return () -> pages(touched).iterator();
    }

    private Stream<Revision> pages(Touched touched) {
        return Stream.iterate(page(touched, 0), page -> !page.isEmpty(), page -> page(touched, page.getLast().seq())).flatMap(List::stream);
    }

    private List<Revision> page(Touched touched, long after) {
        return chronicle().of(touched.record(), extent.inChanges(), after, SOME);
    }

    /** The change at a place in the history. */
    public Revision at(long seq) {
        return chronicle().at(seq).orElseThrow();
    }
}
