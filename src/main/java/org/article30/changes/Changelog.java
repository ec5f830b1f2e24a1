package org.article30.changes;

import java.util.List;
import java.util.stream.Stream;
import org.article30.history.Chronicle;
import org.article30.history.Revision;
import org.article30.history.Span;
import org.article30.history.Touched;
import org.article30.register.OpenRegister;
import org.article30.store.Id;

/** The changes of a register, or of one record, within some days, as a report goes through them: a few in memory at a time. */
public final class Changelog {

    private static final int SOME = 50;

    private final OpenRegister register;
    private final Span span;
    private final Id<?> record;

    /**
     * The changes of a register.
     *
     * @param span the days on which they were recorded
     * @param record the record whose changes are wanted, or none for all
     */
    public Changelog(OpenRegister register, Span span, Id<?> record) {
        this.register = register;
        this.span = span;
        this.record = record;
    }

    /** The register. */
    public OpenRegister register() {
        return register;
    }

    /** The history they are from. */
    public Chronicle chronicle() {
        return register.chronicle();
    }

    /** The days on which they were recorded. */
    public Span span() {
        return span;
    }

    /** The records changed, in the order of their first change. */
    public List<Touched> records() {
        return record.isNone() ? chronicle().touched(span) : chronicle().touched(span, record);
    }

    /** The changes of a record, the oldest first; read anew at each iteration. */
    public Iterable<Revision> of(Touched touched) {
        return () -> pages(touched).iterator();
    }

    private Stream<Revision> pages(Touched touched) {
        return Stream.iterate(page(touched, 0), page -> !page.isEmpty(), page -> page(touched, page.getLast().seq())).flatMap(List::stream);
    }

    private List<Revision> page(Touched touched, long after) {
        return chronicle().of(touched.record(), span, after, SOME);
    }

    /** The change at a place in the history. */
    public Revision at(long seq) {
        return chronicle().at(seq).orElseThrow();
    }
}
