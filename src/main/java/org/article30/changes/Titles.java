package org.article30.changes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.article30.history.Chronicle;
import org.article30.records.Kind;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterContent;
import org.article30.store.Id;
import org.article30.text.Texts;

/** What the records of a register are called, those too that are no longer there: these as they were called last. */
public final class Titles implements Function<Id<?>, String> {

    private final Chronicle chronicle;
    private final Texts texts;
    private final Map<Id<?>, String> known = new ConcurrentHashMap<>();

    /** The titles as they are now; a record without one is called what records like it are called. */
    public Titles(OpenRegister register, Texts texts) {
        chronicle = register.chronicle();
        this.texts = texts;
        RegisterContent.KINDS.forEach(kind -> learn(register, kind));
    }

    private <T extends Record> void learn(OpenRegister register, Kind<T> kind) {
        register.records(kind).titles().forEach((id, title) -> known.put(id, texts.named(title, kind.type())));
    }

    /** What a record is or was called; blank where there never was one of that id. */
    @Override
    public String apply(Id<?> id) {
        return known.computeIfAbsent(id, gone -> chronicle.last(gone).map(last -> Past.title(last, texts)).orElse(""));
    }
}
