package org.article30.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.article30.law.Catalogue;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** The layout is data: these hold it to the records it speaks of. */
class LayoutTest {

    private static final Map<String, Class<? extends Record>> RECORDS = records();

    @Test
    void everyEntryNamesAComponentThatIsThere() throws IOException {
        var layout = new Properties();
        try (var in = Component.class.getResourceAsStream("layout.properties")) {
            layout.load(in);
        }
        for (var key : layout.stringPropertyNames()) {
            var parts = key.split("\\.");
            assertThat(RECORDS).as(key).containsKey(parts[0]);
            assertThat(Arrays.stream(record(parts[0]).getRecordComponents()).map(part -> part.getName())).as(key).contains(parts[1]);
        }
    }

    @Test
    void everyHintCanBeFollowed() {
        for (var record : RECORDS.values()) {
            for (var part : Component.of(record)) {
                part.hint("catalogue").ifPresent(list -> assertThat(Catalogue.values()).extracting(Catalogue::name).contains(list));
                part.hint("kind").ifPresent(kind -> assertThat(RegisterContent.KINDS).extracting(Kind::name).contains(kind));
                part.hint("matrix").ifPresent(columns -> assertThat(Component.of(record, columns).isList()).isTrue());
                part.hint("keys").ifPresent(keys -> assertThat(Component.of(record(keys.split("\\.")[0]), keys.split("\\.")[1]).isList()).isTrue());
            }
        }
    }

    @Test
    void everyListOfTextsSaysWhatMayStandInIt() {
        for (var record : RECORDS.values()) {
            for (var part : Component.of(record)) {
                if (part.type() instanceof ParameterizedType && part.element() == String.class && part.raw() == java.util.List.class) {
                    assertThat(part.hint("keys").or(() -> part.hint("of"))).as(part.toString()).isPresent();
                }
            }
        }
    }

    @Test
    void everyComponentHasALabelAndHelpInEveryLanguage() {
        for (var language : Texts.LANGUAGES) {
            var texts = Texts.in(language);
            RECORDS.values().forEach(record -> Component.of(record).forEach(part -> {
                assertThat(part.label(texts)).isNotBlank();
                assertThat(part.help(texts)).isNotBlank();
            }));
        }
        assertThat(Texts.in(Locale.ENGLISH).record(record("Purpose"))).isEqualTo("Purpose");
    }

    private static Class<? extends Record> record(String name) {
        return Objects.requireNonNull(RECORDS.get(name));
    }

    /** All record classes that editors show, from the kinds downwards. */
    private static Map<String, Class<? extends Record>> records() {
        var found = new LinkedHashMap<String, Class<? extends Record>>();
        var open = new ArrayDeque<Class<?>>();
        RegisterContent.KINDS.forEach(kind -> open.add(kind.type()));
        open.add(org.article30.fact.Provenance.class);
        while (!open.isEmpty()) {
            var type = open.pop().asSubclass(Record.class);
            if (found.put(type.getSimpleName(), type) == null) {
                Component.of(type).stream().filter(part -> part.isList() || part.isGroup())
                        .forEach(part -> open.add(part.isList() ? part.element() : part.raw()));
            }
        }
        return found;
    }
}
