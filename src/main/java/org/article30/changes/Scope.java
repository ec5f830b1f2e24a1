package org.article30.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A record and those it is part of, from which links between the rows of one record are read.
 *
 * @param around the record itself first, the whole last
 */
record Scope(List<Record> around) {

    /** The whole. */
    static Scope of(Record whole) {
        return new Scope(List.of(whole));
    }

    /** A record that is part of this one. */
    Scope in(Record part) {
        var inner = new ArrayList<Record>();
        inner.add(part);
        inner.addAll(around);
        return new Scope(List.copyOf(inner));
    }

    /** The record itself. */
    Record here() {
        return around.getFirst();
    }

    /** The nearest record around whose class is called so. */
    Optional<Record> enclosing(String record) {
        return around.stream().filter(value -> value.getClass().getSimpleName().equals(record)).findFirst();
    }
}
