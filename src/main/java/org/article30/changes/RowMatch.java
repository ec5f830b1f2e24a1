package org.article30.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.article30.store.RecordShape;
import org.article30.ui.Component;

/**
 * Which row of a list became which: rows with keys by their key; else equal rows first, then those that begin alike, then
 * those that stand in the same place between rows that stayed.
 *
 * @param before the number of the row in the former list, or -1 for a row that was added
 * @param after the number of the row in the later list, or -1 for a row that was taken out
 */
record RowMatch(int before, int after) {

    /** The matches of all rows: those of the later list in its order, then the rows taken out. */
    static List<RowMatch> of(List<? extends Record> before, List<? extends Record> after) {
        var matching = new Matching(before, after);
        if (isKeyed(before) && isKeyed(after)) {
            matching.pair((one, other) -> key(before.get(one)).equals(key(after.get(other))));
        } else {
            matching.pair((one, other) -> before.get(one).equals(after.get(other)));
            matching.pair((one, other) -> beginAlike(before.get(one), after.get(other)));
            matching.pairByPlace();
        }
        return matching.told();
    }

    boolean isAdded() {
        return before < 0;
    }

    boolean isRemoved() {
        return after < 0;
    }

    private static boolean isKeyed(List<? extends Record> rows) {
        var keys = new HashSet<String>();
        return rows.stream().allMatch(row -> Component.has(row.getClass(), "key", String.class) && !key(row).isBlank() && keys.add(key(row)));
    }

    private static String key(Record row) {
        return (String) RecordShape.part(row, "key");
    }

    private static boolean beginAlike(Record one, Record other) {
        var part = Component.all(one.getClass()).getFirst();
        return !part.isBlankIn(one) && part.in(one).equals(part.in(other));
    }

    private static final class Matching {

        private final int[] to;
        private final int[] from;

        Matching(List<?> before, List<?> after) {
            to = new int[before.size()];
            from = new int[after.size()];
            Arrays.fill(to, -1);
            Arrays.fill(from, -1);
        }

        void pair(BiPredicate<Integer, Integer> same) {
            open(from).forEach(after -> open(to).filter(before -> same.test(before, after)).findFirst().ifPresent(before -> join(before, after)));
        }

        /** Joins rows before which the same rows stayed, in their order. */
        void pairByPlace() {
            var stayed = to.clone();
            var placed = from.clone();
            open(from).forEach(after -> open(to).filter(before -> placeOf(before, stayed) == placeOf(after, placed)).findFirst().ifPresent(before -> join(before, after)));
        }

        private static long placeOf(int row, int[] matched) {
            return Arrays.stream(matched, 0, row).filter(other -> other >= 0).count();
        }

        private void join(int before, int after) {
            to[before] = after;
            from[after] = before;
        }

        /** The rows without a match; collected first, because matching goes on meanwhile. */
        private static IntStream open(int[] matched) {
            return Arrays.stream(IntStream.range(0, matched.length).filter(row -> matched[row] < 0).toArray());
        }

        List<RowMatch> told() {
            var all = new ArrayList<RowMatch>();
            IntStream.range(0, from.length).forEach(after -> all.add(new RowMatch(from[after], after)));
            open(to).forEach(before -> all.add(new RowMatch(before, -1)));
            return all;
        }
    }
}
