package org.article30.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.article30.history.Revision;
import org.article30.history.Search;
import org.article30.history.UnreadableChange;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A record of any kind that somebody named.
 *
 * @param kind its kind
 * @param id which it is
 * @param title what it is called or, where it is there no more, was called last; its id where that cannot be told
 */
public record FoundRecord(Kind<?> kind, Id<?> id, String title) {

    /** The record that a text names: by its title, with or without its reference in front, or by its id; then also one that was removed, as it was called last. */
    public static Optional<FoundRecord> in(OpenRegister register, String text) {
        return RegisterContent.KINDS.stream().flatMap(kind -> titled(register, kind, text)).findFirst()
                .or(() -> byHistory(register, Id.of(text))).or(() -> removed(register, text.strip()));
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
        return register.history().of(id).stream().findFirst().flatMap(revision -> last(register, revision));
    }

    private static Optional<FoundRecord> removed(OpenRegister register, String text) {
        var removals = new Search("", "", "", true, Search.ALL.span());
        return register.chronicle().page(removals, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .flatMap(removal -> last(register, removal).stream()).filter(found -> isCalled(found.title(), text)).findFirst();
    }

    /** The record of a revision as it was called last. */
    private static Optional<FoundRecord> last(OpenRegister register, Revision revision) {
        return RegisterContent.kind(revision.kind())
                .map(kind -> new FoundRecord(kind, revision.record(), title(register, kind, revision)));
    }

    private static <T extends Record> String title(OpenRegister register, Kind<T> kind, Revision revision) {
        try {
            return register.history().valueAfter(revision, kind.form()).or(() -> register.history().valueBefore(revision, kind.form())).map(kind.title())
                    .filter(title -> !title.isBlank()).orElse(revision.record().toString());
        } catch (UnreadableChange e) {
            return revision.record().toString();
        }
    }
}
