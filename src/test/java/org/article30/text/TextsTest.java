package org.article30.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles say the same things in every language. */
class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    /** The bundles by their English files' names. */
    static List<String> bundles() {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.contains("_"))
                    .map(name -> name.substring(0, name.indexOf('.'))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameThingsInEveryLanguage(String bundle) {
        var english = texts(bundle, "");
        assertThat(texts(bundle, "_fr").keySet()).as("French").isEqualTo(english.keySet());
        assertThat(texts(bundle, "_de").keySet()).as("German").isEqualTo(english.keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void fillsTheSamePlacesInEveryLanguage(String bundle) {
        var french = texts(bundle, "_fr");
        var german = texts(bundle, "_de");
        texts(bundle, "").forEach((key, english) -> {
            assertThat(placeholders(french.getOrDefault(key, ""))).as("French " + key).isEqualTo(placeholders(english));
            assertThat(placeholders(german.getOrDefault(key, ""))).as("German " + key).isEqualTo(placeholders(english));
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void leavesNoTextBlankAndWritesTypographicApostrophes(String bundle) {
        for (var language : List.of("", "_fr", "_de")) {
            assertThat(texts(bundle, language)).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank().doesNotContain("'"));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void writesPatternsThatCanBeFilled(String bundle) {
        for (var language : List.of("", "_fr", "_de")) {
            texts(bundle, language).forEach((key, text) -> {
                if (PLACEHOLDER.matcher(text).find()) {
                    assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
                }
            });
        }
    }

    /** French sets a space before tall punctuation and within quotation marks; a line may not break there. */
    @ParameterizedTest
    @MethodSource("bundles")
    void neverLetsFrenchPunctuationStandAloneOnALine(String bundle) {
        assertThat(texts(bundle, "_fr")).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(" [:;!?»](?!\\d)|« "));
    }

    @Test
    void saysNothingInTwoBundles() {
        var all = new ArrayList<String>();
        bundles().forEach(bundle -> all.addAll(texts(bundle, "").keySet()));
        assertThat(all).doesNotHaveDuplicates();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String bundle, String language) {
        var texts = new Once();
        try (var reader = Files.newBufferedReader(folder().resolve(bundle + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(texts.twice).as("written twice in " + bundle + language).isEmpty();
        return texts.entrySet().stream().collect(Collectors.toMap(text -> text.getKey().toString(), text -> text.getValue().toString()));
    }

    private static Path folder() {
        try {
            return Objects.requireNonNull(Path.of(Objects.requireNonNull(Texts.class.getResource("texts.properties")).toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Properties that remember which keys were given twice. */
    private static final class Once extends Properties {

        private static final long serialVersionUID = 1L;

        private final Set<Object> twice = new HashSet<>();

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            if (containsKey(key)) {
                twice.add(key);
            }
            return super.put(key, value);
        }
    }
}
