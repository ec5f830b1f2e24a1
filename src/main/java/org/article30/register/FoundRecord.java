package org.article30.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A record of any kind that somebody named.
 *
 * @param kind its kind
 * @param id which it is
 * @param title what it is called; its id where it is there no more
 */
public record FoundRecord(Kind<?> kind, Id<?> id, String title) {

    /** The record that a text names: by its title, with or without its reference in front, or by its id, then also one that was removed. */
    public static Optional<FoundRecord> in(OpenRegister register, String text) {
        return RegisterContent.KINDS.stream().flatMap(kind -> titled(register, kind, text)).findFirst().or(() -> byHistory(register, Id.of(text)));
    }

    private static <T extends Record> Stream<FoundRecord> titled(OpenRegister register, Kind<T> kind, String text) {
        var id = Id.of(text);
        return register.records(kind).titles().entrySet().stream()
                .filter(entry -> entry.getKey().equals(id) || isCalled(entry.getValue(), text.strip()))
                .map(entry -> new FoundRecord(kind, entry.getKey(), entry.getValue()));
    }

    private static boolean isCalled(String title, String text) {
        return title.equalsIgnoreCase(text) || title.startsWith(text + " ") && text.chars().anyMatch(Character::isDigit);
    }

    private static Optional<FoundRecord> byHistory(OpenRegister register, Id<?> id) {
        return register.history().of(id).stream().findFirst().flatMap(revision -> RegisterContent.KINDS.stream()
                .filter(kind -> kind.name().equals(revision.kind())).findFirst().map(kind -> new FoundRecord(kind, id, id.toString())));
    }
}
