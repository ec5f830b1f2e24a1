package org.article30.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.GeneralProvisions;
import org.article30.catalogue.CatalogueEntry;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.Screening;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.Moment;
import org.article30.fact.PartialDate;
import org.article30.interest.InterestAssessment;
import org.article30.logbook.Breach;
import org.article30.logbook.Consent;
import org.article30.logbook.SubjectRequest;
import org.article30.party.Party;
import org.article30.processor.ChangeNotice;
import org.article30.processor.Engagement;
import org.article30.register.Register;
import org.article30.store.Id;
import org.article30.register.Waiver;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferImpactAssessment;
import org.junit.jupiter.api.Test;

/** The JSON Schema that ships with the program says what the records say. */
class RegisterSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Map.Entry<String, Class<? extends Record>>> LISTS = List.of(
            Map.entry("parties", Party.class), Map.entry("documents", EvidenceDocument.class), Map.entry("catalogueEntries", CatalogueEntry.class),
            Map.entry("interestAssessments", InterestAssessment.class), Map.entry("generalProvisions", GeneralProvisions.class), Map.entry("activities", Activity.class),
            Map.entry("transferAssessments", TransferImpactAssessment.class), Map.entry("transfers", Transfer.class),
            Map.entry("engagements", Engagement.class), Map.entry("changeNotices", ChangeNotice.class),
            Map.entry("screenings", Screening.class), Map.entry("impactAssessments", ImpactAssessment.class), Map.entry("breaches", Breach.class),
            Map.entry("subjectRequests", SubjectRequest.class), Map.entry("consents", Consent.class), Map.entry("waivers", Waiver.class));

    private final ObjectNode definitions = JSON.createObjectNode();

    @Test
    void saysWhatTheRecordsSay() throws IOException {
        var expected = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema()).replace("\r\n", "\n") + "\n";
        var made = Path.of("target/register.schema.json");
        Files.writeString(made, expected);
        assertThat(shipped()).as("copy %s to src/main/resources/org/article30/exchange", made).isEqualTo(expected);
    }

    private static String shipped() throws IOException {
        try (var in = RegisterJson.class.getResourceAsStream("register.schema.json")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ObjectNode schema() {
        var root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", "Article 30 register").put("type", "object");
        var properties = root.putObject("properties");
        properties.putObject("format").put("const", RegisterJson.FORMAT);
        properties.putObject("version").put("const", RegisterJson.VERSION);
        properties.set("register", of(Register.class));
        for (var list : LISTS) {
            properties.putObject(list.getKey()).put("type", "array").set("items", of(list.getValue()));
            var record = (ObjectNode) definitions.get(list.getValue().getSimpleName());
            ((ObjectNode) record.get("properties")).putObject("id").put("type", "string").put("minLength", 1);
            record.putArray("required").add("id");
        }
        root.putArray("required").add("format").add("version");
        root.put("additionalProperties", false);
        root.set("$defs", definitions);
        return root;
    }

    private ObjectNode of(Type type) {
        var node = JSON.createObjectNode();
        switch (type) {
            case ParameterizedType generic when generic.getRawType() == List.class ->
                    node.put("type", "array").set("items", of(generic.getActualTypeArguments()[0]));
            case ParameterizedType generic when generic.getRawType() == Map.class ->
                    node.put("type", "object").set("additionalProperties", of(generic.getActualTypeArguments()[1]));
            case ParameterizedType _, WildcardType _ -> node.put("type", "string");
            case Class<?> plain -> plain(plain, node);
            default -> throw new IllegalArgumentException(type.toString());
        }
        return node;
    }

    private void plain(Class<?> type, ObjectNode node) {
        if (type == String.class || type == Id.class) {
            node.put("type", "string");
        } else if (type == int.class) {
            node.put("type", "integer");
        } else if (type == boolean.class) {
            node.put("type", "boolean");
        } else if (type == PartialDate.class) {
            node.put("type", "string").put("pattern", "^(\\d{4}(-\\d{2}(-\\d{2})?)?)?$");
        } else if (type == Moment.class) {
            node.put("type", "string").put("pattern", "^(\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2}))?)?)?)?$");
        } else if (type == CalendarPeriod.class) {
            node.put("type", "string").put("pattern", "^(P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)?$");
        } else if (type.isEnum()) {
            var choices = node.putArray("enum");
            Stream.of(type.getEnumConstants()).forEach(choice -> choices.add(((Enum<?>) choice).name()));
        } else {
            define(type);
            node.put("$ref", "#/$defs/" + type.getSimpleName());
        }
    }

    private void define(Class<?> type) {
        if (definitions.has(type.getSimpleName())) {
            return;
        }
        var definition = definitions.putObject(type.getSimpleName());
        definition.put("type", "object");
        var properties = definition.putObject("properties");
        for (var component : type.getRecordComponents()) {
            properties.set(component.getName(), of(component.getGenericType()));
        }
        definition.put("additionalProperties", false);
    }
}
