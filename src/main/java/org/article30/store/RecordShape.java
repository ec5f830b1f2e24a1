package org.article30.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a record class is made of: its components in declaration order, and what each is when nothing was stated. */
public final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final RecordComponent[] components;
    private final Method[] accessors;
    private final Constructor<?> constructor;
    private final Class<?> type;
    private @Nullable Object @Nullable [] blanks;

    private RecordShape(Class<?> type) {
        this.type = type;
        components = type.getRecordComponents();
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The shape of a record class; reflected upon once a class. */
    public static RecordShape of(Class<?> recordType) {
        return SHAPES.get(recordType);
    }

    /** How many components it has. */
    public int size() {
        return components.length;
    }

    /** The name of a component. */
    public String name(int component) {
        return components[component].getName();
    }

    /** The declared type of a component, with its type arguments. */
    public Type type(int component) {
        return components[component].getGenericType();
    }

    /** What a component of a value holds. */
    public Object get(Object value, int component) {
        try {
            return accessors[component].invoke(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw rethrown(e);
        }
    }

    /**
     * Which component has that name.
     *
     * @throws IllegalArgumentException when none has
     */
    public int indexOf(String name) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(type + " has no " + name);
    }

    /** What the component of that name holds in a record; as {@link #indexOf} where there is none. */
    public static Object part(Object record, String name) {
        RecordShape shape = of(record.getClass());
        return shape.get(record, shape.indexOf(name));
    }

    /** A record with another value in the component of that name; as {@link #indexOf} where there is none. */
    public static <R> R with(R record, String name, Object value) {
        RecordShape shape = of(record.getClass());
        @Nullable Object[] values = new Object[shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = shape.name(i).equals(name) ? value : shape.get(record, i);
        }
        shape.indexOf(name);
        return same(record, shape.build(values));
    }

    /** A value that was built as one of the class of {@code like}. */
    @SuppressWarnings("unchecked") // of the very class of like
    public static <R> R same(R like, Object built) {
        if (built.getClass() != like.getClass()) {
            throw new IllegalArgumentException(built.getClass() + " is no " + like.getClass());
        }
        return (R) built;
    }

    /** A value of these components. Throws what the record's own constructor throws. */
    public Object build(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw e instanceof InvocationTargetException thrown ? rethrown(thrown) : new IllegalStateException(e);
        }
    }

    /**
     * What a component is when nothing was stated: that of the record's static {@code BLANK}, or else the blank of
     * its type; null where there is none, so that the component has to be stated.
     */
    public @Nullable Object blank(int component) {
        if (blanks == null) {
            blanks = blanks();
        }
        return blanks[component];
    }

    private @Nullable Object[] blanks() {
        Object blank = blankField(type);
        @Nullable Object[] found = new Object[components.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = blank == null ? blankOf(components[i].getType()) : get(blank, i);
        }
        return found;
    }

    private static @Nullable Object blankOf(Class<?> type) {
        if (type == String.class) {
            return "";
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type == Id.class ? Id.NONE : type.isPrimitive() ? zero(type) : blankField(type) instanceof Object field ? field : blankRecord(type);
    }

    private static @Nullable Object blankRecord(Class<?> type) {
        if (!type.isRecord()) {
            return null;
        }
        @Nullable Object[] parts = of(type).blanks();
        return Arrays.stream(parts).anyMatch(part -> part == null) ? null : of(type).build(parts);
    }

    private static Object zero(Class<?> primitive) {
        return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(primitive, 1), 0);
    }

    private static @Nullable Object blankField(Class<?> type) {
        try {
            Field field = type.getDeclaredField("BLANK");
            if (!Modifier.isStatic(field.getModifiers()) || !type.isAssignableFrom(field.getType())) {
                return null;
            }
            field.setAccessible(true);
            return field.get(null);
        } catch (NoSuchFieldException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException rethrown(InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        return new IllegalStateException(e.getCause());
    }
}
