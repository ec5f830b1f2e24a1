package org.article30.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.article30.activity.Activity;
import org.article30.dpia.ImpactAssessment;
import org.article30.exchange.RegisterJson;
import org.article30.store.Json;
import org.article30.store.Stored;
import org.article30.text.Texts;

/**
 * The templates that ship with the program. Each is a register file (docs/register-format.md) with one activity and at
 * most one impact assessment, in which an object with the texts of all languages stands for each text: so a template has
 * the same structure in every language.
 */
public final class Templates {

    /** The templates by their ids: those with an impact assessment, then by department. */
    public static final List<String> IDS = List.of(
            "video-surveillance", "employee-monitoring", "health-research", "marketing-profiling",
            "payroll", "recruitment", "staff-administration",
            "customers", "newsletter",
            "user-accounts", "security-logs", "backups",
            "visitors");

    private static final Set<String> LANGUAGES = new TreeSet<>(Texts.LANGUAGES.stream().map(Locale::getLanguage).toList());

    private Templates() {
    }

    /** All templates in a language, in the order of {@link #IDS}. Reads files of the program, so not for the JavaFX thread. */
    public static List<Template> all(Locale language) {
        return IDS.stream().map(id -> of(id, language)).toList();
    }

    /**
     * A template in a language; in English where the program does not speak that one.
     *
     * @throws IllegalArgumentException when there is none of that id
     */
    public static Template of(String id, Locale language) {
        var spoken = LANGUAGES.contains(language.getLanguage()) ? language.getLanguage() : Locale.ENGLISH.getLanguage();
        var content = RegisterJson.read(new StringReader(spoken(file(id), spoken).toString()));
        return new Template(id, content.of(Activity.KIND).getFirst().value(),
                content.of(ImpactAssessment.KIND).stream().findFirst().map(Stored::value).orElse(ImpactAssessment.BLANK));
    }

    private static JsonNode file(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("no template " + id);
        }
        try (InputStream in = Templates.class.getResourceAsStream(id + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("no template " + id);
            }
            return Json.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with the text of one language in place of the texts of all. */
    private static JsonNode spoken(JsonNode node, String language) {
        if (isText(node)) {
            return node.required(language);
        }
        if (node.isObject()) {
            var object = new ObjectNode(JsonNodeFactory.instance);
            node.properties().forEach(property -> object.set(property.getKey(), spoken(property.getValue(), language)));
            return object;
        }
        if (node.isArray()) {
            var array = new ArrayNode(JsonNodeFactory.instance);
            node.forEach(element -> array.add(spoken(element, language)));
            return array;
        }
        return node;
    }

    /** Whether a node holds one text in every language. */
    private static boolean isText(JsonNode node) {
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names.equals(LANGUAGES);
    }
}
