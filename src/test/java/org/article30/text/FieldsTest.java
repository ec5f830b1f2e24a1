package org.article30.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.article30.law.Catalogue;
import org.article30.register.CompletenessItem;
import org.article30.register.RegisterContent;
import org.article30.store.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every record that a register can hold, down to its parts, is named and explained in every language. */
class FieldsTest {

    private static final Set<String> SAME_IN_FRENCH = Set.of(
            "Action", "Anonymisation", "Catalogue", "Citation", "Citations", "Clause", "Client", "Compatible", "Conclusion", "Condition", "Conditions",
            "Confirmation", "Confirmations", "Contact", "Date", "Description", "Document", "Documents", "Exception", "Exceptions", "Information", "Instrument",
            "Minimisation", "Module", "Nature", "Phase", "Phases", "Publication", "Rectification", "Relation", "SHA-256", "Section", "Services", "Sources",
            "Suspension", "Suspensions", "Version", "Versions");

    private static final Set<String> SAME_IN_GERMAN = Set.of(
            "Fax", "Information", "Instrument", "Name", "Newsletter", "Organisation", "Person", "Phase", "Post", "Profiling", "Region", "Register", "Rest", "SHA-256", "Status", "System", "Team");

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_de"})
    void namesEveryComponentAndChoiceAndNothingElse(String language) {
        assertThat(texts(language).keySet()).containsExactlyInAnyOrderElementsOf(expectedKeys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_de"})
    void leavesNoTextBlank(String language) {
        assertThat(texts(language)).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_de"})
    void writesTypographicApostrophesAndQuotationMarks(String language) {
        assertThat(texts(language)).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'", "\""));
    }

    @Test
    void speaksFrench() {
        assertThat(sameAsInEnglish("_fr")).isSubsetOf(SAME_IN_FRENCH);
    }

    @Test
    void speaksGerman() {
        assertThat(sameAsInEnglish("_de")).isSubsetOf(SAME_IN_GERMAN);
    }

    private static Set<String> sameAsInEnglish(String language) {
        var other = texts(language);
        var same = new TreeSet<String>();
        texts("").forEach((key, english) -> {
            if (english.equals(other.get(key))) {
                same.add(english);
            }
        });
        return same;
    }

    private static Set<String> expectedKeys() {
        var types = new LinkedHashSet<Class<?>>();
        RegisterContent.KINDS.forEach(kind -> collect(kind.type(), types));
        collect(Catalogue.class, types);
        collect(CompletenessItem.State.class, types);
        var keys = new TreeSet<String>();
        for (var type : types) {
            if (type.isEnum()) {
                for (var constant : type.getEnumConstants()) {
                    keys.add("choice." + type.getSimpleName() + "." + ((Enum<?>) constant).name());
                }
            } else {
                keys.add("record." + type.getSimpleName());
                for (var component : type.getRecordComponents()) {
                    keys.add("field." + type.getSimpleName() + "." + component.getName());
                    keys.add("help." + type.getSimpleName() + "." + component.getName());
                }
            }
        }
        return keys;
    }

    /** Adds a record or enum and all that its components are made of; an id leads elsewhere and has no parts. */
    private static void collect(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() != Id.class) {
                for (var argument : generic.getActualTypeArguments()) {
                    collect(argument, types);
                }
            }
        } else if (type instanceof Class<?> plain && plain != Id.class && (plain.isRecord() || plain.isEnum()) && types.add(plain) && plain.isRecord()) {
            for (var component : plain.getRecordComponents()) {
                collect(component.getGenericType(), types);
            }
        }
    }

    /** The texts of exactly that language; a bundle would fill gaps with English. */
    private static Map<String, String> texts(String language) {
        var texts = new Properties();
        try (var file = Objects.requireNonNull(Texts.class.getResourceAsStream("fields" + language + ".properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.entrySet().stream().collect(Collectors.toMap(text -> text.getKey().toString(), text -> text.getValue().toString()));
    }
}
