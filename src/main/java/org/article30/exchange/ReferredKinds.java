package org.article30.exchange;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.article30.records.Kind;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterContent;
import org.article30.store.Id;
import org.article30.store.RecordShape;
import org.article30.store.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Whether what records of a file refer to is of the kind that belongs there: an organisation where an organisation is
 * asked for. Values say so by the type of their ids, which a file does not carry.
 */
final class ReferredKinds {

    private record Referred(Kind<?> kind, String title) {
    }

    private final Map<Id<?>, Referred> known = new HashMap<>();

    /** What is called what in a register into which that content is taken. */
    ReferredKinds(OpenRegister target, RegisterContent source) {
        RegisterContent.KINDS.forEach(kind -> know(kind, target, source));
    }

    private <T extends Record> void know(Kind<T> kind, OpenRegister target, RegisterContent source) {
        target.records(kind).titles().forEach((id, title) -> known.put(id, new Referred(kind, title)));
        source.of(kind).forEach(stored -> known.put(stored.id(), new Referred(kind, kind.title().apply(stored.value()))));
    }

    /** Throws {@link MisplacedReference} if the record refers to one of the wrong kind. */
    <T extends Record> void require(Kind<T> kind, Stored<T> stored) {
        look(stored.value(), kind.type(), kind.title().apply(stored.value()), kind.name());
    }

    private void look(Object part, Type declared, String title, String component) {
        switch (part) {
            case Id<?> id -> requireKind(known.get(id), argument(declared, 0), title, component);
            case Record nested -> components(nested, title);
            case Collection<?> elements -> elements.forEach(element -> look(element, argument(declared, 0), title, component));
            case Map<?, ?> map -> map.values().forEach(value -> look(value, argument(declared, 1), title, component));
            default -> { }
        }
    }

    private void components(Record nested, String title) {
        RecordShape shape = RecordShape.of(nested.getClass());
        RecordComponent[] components = nested.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            look(shape.get(nested, i), components[i].getGenericType(), title, components[i].getName());
        }
    }

    private static void requireKind(@Nullable Referred referred, Type expected, String title, String component) {
        if (referred != null && expected instanceof Class<?> type && type.isRecord() && referred.kind.type() != type) {
            throw new MisplacedReference(title, component, referred.title);
        }
    }

    private static Type argument(Type declared, int index) {
        return declared instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }
}
