package org.article30.findings;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article30.transfer.Reason;

/**
 * A place in a record at which a rule has found something.
 *
 * @param field the field, as a path: "contacts.0.value"; blank for the record as a whole
 * @param about which of several findings that a rule can have on the field it is: the item of Article 30, the law; blank where there is only one
 * @param key the text that says what is wrong just there; blank where the rule's title says it all
 * @param arguments what the text's placeholders stand for: texts, numbers, dates, choices, countries and causes as a {@link Reason} has them
 */
public record Spot(String field, String about, String key, List<Object> arguments) {

    /** Keeps its own copy of the arguments. */
    public Spot {
        arguments = List.copyOf(arguments);
    }

    /** A place about which the rule's own title says enough. */
    static Spot at(String field) {
        return new Spot(field, "", "", List.of());
    }

    /** A place with a text of its own. */
    static Spot at(String field, String key, Object... arguments) {
        return new Spot(field, "", key, List.of(arguments));
    }

    /** The same place, told apart from others on the field. */
    Spot about(String what) {
        return new Spot(field, what, key, arguments);
    }

    /** This one place, or none where the condition does not hold. */
    Stream<Spot> when(boolean found) {
        return found ? Stream.of(this) : Stream.empty();
    }

    /** The rows of a list, at {@code field}, that are wrong: "numbers.0", "numbers.2". */
    static <R> Stream<Spot> rows(String field, List<R> rows, Predicate<R> wrong) {
        return in(field, rows, (path, row) -> at(path).when(wrong.test(row)));
    }

    /** What is found in the rows of a list, at {@code field}; {@code look} takes the path of a row, such as "numbers.0", and the row. */
    static <R> Stream<Spot> in(String field, List<R> rows, BiFunction<String, R, Stream<Spot>> look) {
        return rows.isEmpty() ? Stream.empty()
                : IntStream.range(0, rows.size()).boxed().flatMap(i -> look.apply(field + "." + i, rows.get(i)));
    }
}
