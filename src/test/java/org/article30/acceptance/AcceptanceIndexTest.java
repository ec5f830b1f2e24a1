package org.article30.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * No acceptance statement is forgotten: each id of {@code ids.csv} has a test of this package whose display name begins
 * with it, or stands in {@code waiting.csv} with the issue it waits for, or both, where only a part waits.
 */
class AcceptanceIndexTest {

    @Test
    void everyStatementIsTestedOrWaitsForANamedIssue() {
        var known = new TreeSet<>(statements());
        known.removeAll(tested());
        known.removeAll(waiting().stream().map(row -> row[0]).toList());
        assertThat(known).isEmpty();
    }

    @Test
    void nothingIsTestedOrWaitsThatIsNoStatement() {
        assertThat(statements()).containsAll(tested());
        assertThat(waiting()).allSatisfy(row -> {
            assertThat(row).hasSize(3);
            assertThat(statements()).contains(row[0]);
            assertThat(row[1]).matches("[3-9]|later");
            assertThat(row[2]).isNotBlank();
        });
        assertThat(waiting().stream().map(row -> row[0]).toList()).doesNotHaveDuplicates();
    }

    private static Set<String> statements() {
        return rows("ids.csv", "id,what").map(row -> row.split(",", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rows of id, issue and reason; a reason may hold commas. */
    private static List<String[]> waiting() {
        return rows("waiting.csv", "id,waits for issue,why").map(row -> row.split(",", 3)).toList();
    }

    private static Set<String> tested() {
        return classes().flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getAnnotation(DisplayName.class))
                .filter(Objects::nonNull)
                .map(name -> name.value().split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> classes() {
        try (var files = Files.list(Path.of(AcceptanceIndexTest.class.getResource("AcceptanceIndexTest.class").toURI()).getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.class") && !name.startsWith("AcceptanceIndex"))
                    .map(name -> "org.article30.acceptance." + name.replace(".class", ""))
                    .toList().stream().map(AcceptanceIndexTest::type);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a list below its head; lines beginning with # only order it. */
    private static Stream<String> rows(String file, String head) {
        var in = Objects.requireNonNull(AcceptanceIndexTest.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).isEqualTo(head);
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
