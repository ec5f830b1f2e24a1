package org.article30.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sequences made as they are asked for, so that a report never stands in memory as a whole. */
final class Lazy {

    private Lazy() {
    }

    /** For each element what {@code parts} makes of it, one after another; made anew at each iteration. */
    static <A, B> Iterable<B> each(Iterable<? extends A> elements, Function<A, ? extends Iterable<? extends B>> parts) {
        return () -> new Parts<>(elements.iterator(), parts);
    }

    /** The sequences one after another. */
    @SafeVarargs
    static <T> Iterable<T> chain(Iterable<? extends T>... sequences) {
        return each(List.of(sequences), sequence -> sequence);
    }

    /** A sequence that is made when it is first asked for, and then kept: where making it costs more than keeping it. */
    static <T> Iterable<T> once(Supplier<? extends Iterable<T>> made) {
        var kept = new ArrayList<Iterable<T>>(1);
        return () -> {
            if (kept.isEmpty()) {
                kept.add(made.get());
            }
            return kept.getFirst().iterator();
        };
    }

    /** A sequence that is made when, and as often as, it is asked for. */
    static <T> Iterable<T> of(Supplier<? extends Iterable<T>> made) {
        return () -> made.get().iterator();
    }

    private static final class Parts<A, B> implements Iterator<B> {

        private final Iterator<? extends A> outer;
        private final Function<A, ? extends Iterable<? extends B>> parts;
        private Iterator<? extends B> inner = Collections.emptyIterator();

        Parts(Iterator<? extends A> outer, Function<A, ? extends Iterable<? extends B>> parts) {
            this.outer = outer;
            this.parts = parts;
        }

        @Override
        public boolean hasNext() {
            while (!inner.hasNext() && outer.hasNext()) {
                inner = parts.apply(outer.next()).iterator();
            }
            return inner.hasNext();
        }

        @Override
        public B next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return inner.next();
        }
    }
}
