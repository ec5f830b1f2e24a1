package org.article30.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.Moment;
import org.article30.fact.PartialDate;
import org.article30.fact.Term;
import org.article30.records.Kind;
import org.article30.store.Id;
import org.article30.store.RecordShape;
import org.article30.text.Texts;

/**
 * A component of a record class and how it is edited, as {@code layout.properties} says.
 *
 * @param owner the record class
 * @param name the component's name
 * @param type its declared type
 */
public record Component(Class<? extends Record> owner, String name, Type type) {

    private static final Properties LAYOUT = read();
    private static final Set<Class<?>> SINGLE = Set.of(PartialDate.class, CalendarPeriod.class, Moment.class, Term.class, Id.class);

    /** The components of a record that are edited as fields, in their order: without keys and provenance. */
    static List<Component> of(Class<? extends Record> owner) {
        return Arrays.stream(owner.getRecordComponents())
                .map(part -> new Component(owner, part.getName(), part.getGenericType()))
                .filter(part -> !part.has("hidden") && !part.name.equals("provenance"))
                .toList();
    }

    /** All components of a record in their order, with keys and provenance. */
    public static List<Component> all(Class<? extends Record> owner) {
        return Arrays.stream(owner.getRecordComponents()).map(part -> new Component(owner, part.getName(), part.getGenericType())).toList();
    }

    /** The component of that name; throws {@link IllegalArgumentException} where there is none. */
    public static Component of(Class<? extends Record> owner, String name) {
        return Arrays.stream(owner.getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .map(part -> new Component(owner, name, part.getGenericType()))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(owner + " has no " + name));
    }

    /** The value of a record class in which nothing is stated. */
    static <R> R blank(Class<R> owner) {
        try {
            return owner.cast(Objects.requireNonNull(owner.getField("BLANK").get(null)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(owner + " has no BLANK", e);
        }
    }

    /** What it is in a value. */
    public Object in(Record value) {
        return RecordShape.part(value, name);
    }

    /** Whether a value says nothing there: it has what it would have were nothing stated. */
    public boolean isBlankIn(Record value) {
        var shape = RecordShape.of(owner);
        return in(value).equals(shape.blank(shape.indexOf(name)));
    }

    /** What it is called. */
    public String label(Texts texts) {
        return texts.field(owner, name);
    }

    String help(Texts texts) {
        return texts.help(owner, name);
    }

    /** The class of its type, without type arguments. */
    public Class<?> raw() {
        return raw(type);
    }

    /** The class of the elements of a list, or of the records an id refers to. */
    Class<?> element() {
        return raw(argument(type));
    }

    /** The class of its values, or of its elements where it is a list. */
    public Class<?> held() {
        return raw() == List.class ? element() : raw();
    }

    /** Whether it is a list of records with fields of their own. */
    public boolean isList() {
        return raw() == List.class && isEdited(element());
    }

    /** Whether it is a record with fields of its own. */
    public boolean isGroup() {
        return isEdited(raw());
    }

    /** Whether half a line is enough for it. */
    boolean isHalf() {
        var type = raw();
        return has("half") || has("country") || !has("wide")
                && (type.isEnum() || type.isPrimitive() || type == PartialDate.class || type == Moment.class || type == Id.class);
    }

    /** Whether a record class has a component of that name and type. */
    public static boolean has(Class<? extends Record> owner, String name, Class<?> type) {
        return Arrays.stream(owner.getRecordComponents()).anyMatch(part -> part.getName().equals(name) && part.getType() == type);
    }

    /** Whether a record class has a component of that name. */
    public static boolean has(Class<? extends Record> owner, String name) {
        return Arrays.stream(owner.getRecordComponents()).anyMatch(part -> part.getName().equals(name));
    }

    private static boolean isEdited(Class<?> part) {
        return part.isRecord() && !SINGLE.contains(part);
    }

    /** Whether the layout says {@code word} of it. */
    public boolean has(String word) {
        return Arrays.asList(hints()).contains(word);
    }

    /** What the layout says of it after {@code word} and a colon. */
    public Optional<String> hint(String word) {
        return Arrays.stream(hints()).filter(hint -> hint.startsWith(word + ":")).map(hint -> hint.substring(word.length() + 1)).findFirst();
    }

    /** The name of the kind of records it refers to. */
    String kind() {
        return hint("kind").orElseGet(() -> kindOf(raw(type) == List.class ? raw(argument(argument(type))) : element()));
    }

    private String[] hints() {
        return LAYOUT.getProperty(owner.getSimpleName() + "." + name, "").split(" ");
    }

    private static String kindOf(Class<?> record) {
        try {
            return ((Kind<?>) Objects.requireNonNull(record.getField("KIND").get(null))).name();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record + " has no KIND", e);
        }
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> known -> known;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> Object.class;
        };
    }

    private static Properties read() {
        var layout = new Properties();
        try (var in = new InputStreamReader(Objects.requireNonNull(Component.class.getResourceAsStream("layout.properties")), StandardCharsets.UTF_8)) {
            layout.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return layout;
    }
}
