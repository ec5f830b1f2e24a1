package org.article30.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article30.fact.Citation;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every line of a policy that states a fact is held by a record of its sample. {@code lines/<sample>.csv} says of each
 * line of the text what it is: {@code blank}, {@code heading}, {@code no fact: <why>} or {@code fact: <what>}, after
 * the line number and the first comma. The table of lines and records is left in {@code target/sample-lines}.
 */
class SampleLinesTest {

    /** The components of each record type; asking a class for them anew costs more than all the rest. */
    private static final Map<Class<?>, RecordComponent[]> SHAPES = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"bm-connect", "bpe", "bpo7", "cet-power", "ubpartner"})
    void accountsForEveryLineOfTheText(String name) {
        var lines = lines(name);
        assertThat(lines.keySet()).containsExactlyElementsOf(IntStream.rangeClosed(1, lines.lastKey()).boxed().toList());
        assertThat(lines.values()).allMatch(what -> what.matches("blank|heading|(no fact|fact): \\S.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bm-connect", "bpe", "bpo7", "cet-power", "ubpartner"})
    void holdsEveryStatedFactInARecord(String name) throws IOException {
        var holders = holders(name);
        var lines = lines(name);
        write(name, lines, holders);
        assertThat(lines.entrySet().stream().filter(line -> line.getValue().startsWith("fact:"))
                .filter(line -> !holders.containsKey(line.getKey())).toList()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bm-connect", "bpe", "bpo7", "cet-power", "ubpartner"})
    void citesOnlyLinesThatSaySomething(String name) {
        var lines = lines(name);
        assertThat(holders(name).entrySet().stream()
                .filter(cited -> !lines.getOrDefault(cited.getKey(), "no such line").matches("heading|fact:.*"))
                .toList()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bm-connect", "bpe", "bpo7", "cet-power", "ubpartner"})
    void refersOnlyToRecordsThatAreThere(String name) {
        var records = records(name);
        var ids = records.stream().<Id<?>>map(Stored::id).collect(Collectors.toSet());
        assertThat(records.stream().filter(stored -> found(stored.value(), Id.class).stream()
                .anyMatch(id -> !id.isNone() && !ids.contains(id))).toList()).isEmpty();
    }

    @Test
    void readsLinesRangesAndListsOfThem() {
        assertThat(numbers("32")).containsExactly(32);
        assertThat(numbers("12, 80-82")).containsExactly(12, 80, 81, 82);
        assertThatThrownBy(() -> numbers("p. 4")).isInstanceOf(NumberFormatException.class);
    }

    /** Which records cite which line, by kind and title. */
    private static SortedMap<Integer, Set<String>> holders(String name) {
        var policy = Id.of(name + ".policy");
        var content = Samples.load(name);
        var holders = new TreeMap<Integer, Set<String>>();
        for (var kind : RegisterContent.KINDS) {
            cited(kind, content, policy).forEach((line, titles) ->
                    holders.computeIfAbsent(line, _ -> new TreeSet<>()).addAll(titles));
        }
        return holders;
    }

    private static <T extends Record> Map<Integer, Set<String>> cited(Kind<T> kind, RegisterContent content, Id<?> policy) {
        var cited = new TreeMap<Integer, Set<String>>();
        for (var stored : content.of(kind)) {
            found(stored.value(), Citation.class).stream()
                    .filter(citation -> citation.document().equals(policy))
                    .flatMap(citation -> numbers(citation.place()).stream())
                    .forEach(line -> cited.computeIfAbsent(line, _ -> new TreeSet<>())
                            .add(kind.name() + " “" + kind.title().apply(stored.value()) + "”"));
        }
        return cited;
    }

    private static List<Stored<?>> records(String name) {
        var content = Samples.load(name);
        return RegisterContent.KINDS.stream().<Stored<?>>flatMap(kind -> content.of(kind).stream()).toList();
    }

    private static List<Integer> numbers(String place) {
        return List.of(place.split("\\s*,\\s*")).stream().flatMap(part -> {
            var ends = part.split("[-–]");
            return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])).boxed();
        }).toList();
    }

    /** All values of a type in a value, itself included, however deep. */
    private static <T> List<T> found(Object value, Class<T> type) {
        if (type.isInstance(value)) {
            return List.of(type.cast(value));
        }
        var parts = switch (value) {
            case Record structure -> components(structure);
            case Collection<?> several -> several;
            case Map<?, ?> map -> map.values();
            default -> List.of();
        };
        return parts.stream().flatMap(part -> found(part, type).stream()).toList();
    }

    private static List<Object> components(Record value) {
        return Stream.of(SHAPES.computeIfAbsent(value.getClass(), Class::getRecordComponents)).map(component -> {
            try {
                return component.getAccessor().invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    private static SortedMap<Integer, String> lines(String name) {
        var in = Objects.requireNonNull(SampleLinesTest.class.getResourceAsStream("lines/" + name + ".csv"), name);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).isEqualTo("line,what");
            var lines = new TreeMap<Integer, String>();
            reader.lines().map(row -> row.split(",", 2))
                    .forEach(row -> assertThat(lines.put(Integer.valueOf(row[0]), row[1])).as("line " + row[0]).isNull());
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String name, Map<Integer, String> lines, Map<Integer, Set<String>> holders)
            throws IOException {
        var table = new LinkedHashMap<Integer, String>();
        lines.forEach((line, what) -> table.put(line, "%4d  %s%s".formatted(line, what, holders.containsKey(line)
                ? "\n      " + String.join(", ", holders.get(line)) : "")));
        var folder = Files.createDirectories(Path.of("target", "sample-lines"));
        Files.write(folder.resolve(name + ".txt"), table.values());
    }
}
