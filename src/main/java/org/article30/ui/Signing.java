package org.article30.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.article30.store.Stored;

/**
 * What an editor asks when a record is saved that counts, and what can be done about its approval.
 *
 * @param asks whether a change of the record as it lies in the register needs a reason
 * @param choices what such a change makes of the record, the usual first; none where there is nothing to choose
 * @param acts what can be done about the record's approval as it lies in the register, what leads on first
 * @param obstacles what stands in the way of doing that with a value, in sentences; called off the JavaFX thread
 * @param edition which edition the record is and who approved it, in a few words; blank for none
 * @param today the day that "today" is
 */
public record Signing<T extends Record>(
        Predicate<T> asks,
        Function<T, List<Act>> choices,
        Function<T, List<Act>> acts,
        BiFunction<Stored<T>, String, List<String>> obstacles,
        Function<T, String> edition,
        Supplier<LocalDate> today) {

    /** Records that are approved by nobody; a reason is needed where {@code asks} says so. */
    public static <T extends Record> Signing<T> asking(Predicate<T> asks, Supplier<LocalDate> today) {
        return new Signing<>(asks, _ -> List.of(), _ -> List.of(), (_, _) -> List.of(), _ -> "", today);
    }
}
