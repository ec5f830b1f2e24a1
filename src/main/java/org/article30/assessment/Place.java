package org.article30.assessment;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.store.Id;

/**
 * Where in the register something stands.
 *
 * @param kind the kind of the record
 * @param id which record
 * @param path components and row numbers from 0 with dots between, such as "purposes.0.bases"
 * @param component the component at the end of the path
 */
public record Place(Kind<?> kind, Id<?> id, String path, RecordComponent component) {

    /** The text of a place, by which facts are kept: "kind/id/path". */
    static String text(Kind<?> kind, Id<?> id, String path) {
        return kind.name() + "/" + id + "/" + path;
    }

    /** The place that a text stands for; none where this version of the program knows no such place. */
    public static Optional<Place> of(String text) {
        var parts = text.split("/", 3);
        return parts.length < 3 ? Optional.empty() : RegisterContent.kind(parts[0])
                .flatMap(kind -> component(kind.type(), parts[2]).map(component -> new Place(kind, Id.of(parts[1]), parts[2], component)));
    }

    /** The record class that has the component. */
    @SuppressWarnings("unchecked") // only a record declares record components
    public Class<? extends Record> owner() {
        return (Class<? extends Record>) component.getDeclaringRecord();
    }

    private static Optional<RecordComponent> component(Class<?> whole, String path) {
        var owner = whole;
        Optional<RecordComponent> found = Optional.empty();
        for (var name : path.split("\\.")) {
            if (!name.chars().allMatch(Character::isDigit)) {
                found = owner.isRecord() ? named(owner, name) : Optional.empty();
                if (found.isEmpty()) {
                    return found;
                }
                owner = element(found.get().getGenericType());
            }
        }
        return found;
    }

    private static Optional<RecordComponent> named(Class<?> owner, String name) {
        return Arrays.stream(owner.getRecordComponents()).filter(component -> component.getName().equals(name)).findFirst();
    }

    /** The class of a type, or of the elements of a list. */
    private static Class<?> element(Type type) {
        return switch (type) {
            case Class<?> known -> known;
            case ParameterizedType list when list.getRawType() == java.util.List.class -> element(list.getActualTypeArguments()[0]);
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> Object.class;
        };
    }
}
