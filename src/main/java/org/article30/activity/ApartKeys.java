package org.article30.activity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.article30.store.RecordShape;

/**
 * Facts whose rows can stand beside those of another activity: rows are referred to by keys that mean something in their own
 * activity only. A row that says what a row there says gets its key; any other key that is taken there is replaced.
 */
public final class ApartKeys {

    private final Facts beside;

    private ApartKeys(Facts beside) {
        this.beside = beside;
    }

    /** The facts {@code own} with keys that can stand beside those of {@code beside}. */
    public static Facts of(Facts own, Facts beside) {
        return new ApartKeys(beside).apart(own);
    }

    private Facts apart(Facts own) {
        var subjects = keys(own.subjects(), beside.subjects());
        var sources = keys(own.sources(), beside.sources());
        var retention = keys(own.retention(), beside.retention());
        var items = own.data().stream().map(item -> new DataItem(item.key(), item.term(), item.examples(), item.special(), item.specialNote(),
                moved(item.subjects(), subjects), moved(item.sources(), sources), moved(item.retention(), retention), item.provenance())).toList();
        var data = keys(items, beside.data());
        var referring = own.recipients().stream().map(recipient -> RecordShape.with(recipient, "data", moved(recipient.data(), data))).toList();
        var recipients = keys(referring, beside.recipients());
        return new Facts(keyed(own.subjects(), subjects), keyed(items, data), keyed(own.sources(), sources), keyed(referring, recipients), own.noRecipients(),
                keyed(own.retention(), retention), own.measures(), own.rights(), own.systems(), own.operations(), own.traits());
    }

    /** What becomes of each key. */
    private static <R extends Record> Map<String, String> keys(List<R> own, List<R> beside) {
        Set<String> taken = new HashSet<>();
        own.forEach(row -> taken.add(key(row)));
        beside.forEach(row -> taken.add(key(row)));
        Map<String, String> keys = new HashMap<>();
        for (var row : own) {
            var same = beside.stream().filter(other -> RecordShape.with(other, "key", key(row)).equals(row)).findFirst();
            var clashes = beside.stream().anyMatch(other -> key(other).equals(key(row)));
            keys.put(key(row), same.map(ApartKeys::key).orElseGet(() -> clashes && !key(row).isEmpty() ? fresh(key(row), taken) : key(row)));
        }
        return keys;
    }

    private static String fresh(String key, Set<String> taken) {
        var free = IntStream.iterate(2, i -> i + 1).mapToObj(i -> key + "-" + i).filter(taken::add).findFirst();
        return free.orElseThrow();
    }

    private static <R extends Record> List<R> keyed(List<R> rows, Map<String, String> keys) {
        return each(rows, row -> RecordShape.with(row, "key", keys.getOrDefault(key(row), key(row))));
    }

    private static List<String> moved(List<String> referred, Map<String, String> keys) {
        return referred.stream().map(key -> keys.getOrDefault(key, key)).distinct().collect(Collectors.toUnmodifiableList());
    }

    private static <R> List<R> each(List<R> rows, UnaryOperator<R> change) {
        return rows.stream().map(change).toList();
    }

    private static String key(Record row) {
        return RecordShape.part(row, "key").toString();
    }
}
