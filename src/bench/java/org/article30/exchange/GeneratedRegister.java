package org.article30.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.Screening;
import org.article30.logbook.Breach;
import org.article30.logbook.Consent;
import org.article30.logbook.SubjectRequest;
import org.article30.party.Party;
import org.article30.processor.ChangeNotice;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterContent;
import org.article30.register.Waiver;
import org.article30.store.Id;
import org.article30.store.Json;
import org.article30.store.Password;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;

/**
 * Register files of any length, the same each time. They repeat the built-in sample that uses every feature: its
 * activities, transfers, engagements and what is kept of them under new names in each round, its parties in every fifth; what holds for a
 * whole register (documents, general provisions, catalogue entries) is there once.
 */
public final class GeneratedRegister {

    private static final int ROUNDS_WITH_THE_SAME_PARTIES = 5;
    private static final List<Kind<?>> REPEATED = List.of(Activity.KIND, Transfer.KIND, Engagement.KIND, ChangeNotice.KIND, Waiver.KIND,
            Screening.KIND, ImpactAssessment.KIND, Breach.KIND, SubjectRequest.KIND, Consent.KIND);

    private final OpenRegister register;
    private final RegisterContent sample = Samples.load("complete");
    private final int perRound = sample.of(Activity.KIND).size();

    private GeneratedRegister(OpenRegister register) {
        this.register = register;
    }

    /** With “FOLDER ACTIVITIES” makes a register file of so many activities there. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(in(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
    }

    /** The register file of so many activities (in whole rounds, 20 each) in a folder, made where there is none. */
    public static Path in(Path folder, int activities) throws IOException {
        var file = folder.resolve("generated-" + activities + ".mv.db");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            var unfinished = folder.resolve("unfinished.mv.db");
            Files.deleteIfExists(unfinished);
            var clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
            try (var register = OpenRegister.create(unfinished, Password.none(), clock, "generator")) {
                new GeneratedRegister(register).fill(activities);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private void fill(int activities) {
        new Import(register, onlyOnce()).run("generated");
        for (int round = 0; round * perRound < activities; round++) {
            int number = round;
            register.database().write(_ -> round(number));
        }
    }

    private RegisterContent onlyOnce() {
        var once = new RegisterContent();
        RegisterContent.KINDS.stream().filter(kind -> !REPEATED.contains(kind)).forEach(kind -> copy(kind, once));
        return once;
    }

    private <T extends Record> void copy(Kind<T> kind, RegisterContent into) {
        sample.of(kind).forEach(stored -> into.add(kind, stored));
    }

    private boolean round(int round) {
        int parties = round / ROUNDS_WITH_THE_SAME_PARTIES;
        var renamed = new HashMap<String, String>();
        rename(Party.KIND, parties, renamed);
        REPEATED.forEach(kind -> rename(kind, round, renamed));
        if (round % ROUNDS_WITH_THE_SAME_PARTIES == 0 && round > 0) {
            add(Party.KIND, parties, renamed);
        }
        REPEATED.forEach(kind -> add(kind, round, renamed));
        return true;
    }

    private <T extends Record> void rename(Kind<T> kind, int number, Map<String, String> renamed) {
        if (kind != Party.KIND || number > 0) {
            sample.of(kind).forEach(stored -> renamed.put(stored.id().toString(), Id.of(stored.id() + "/" + number).toString()));
        }
    }

    private <T extends Record> void add(Kind<T> kind, int number, Map<String, String> renamed) {
        for (Stored<T> stored : sample.of(kind)) {
            var tree = Json.mapper().valueToTree(stored.value());
            var value = (ObjectNode) renamed(tree, renamed);
            var name = (ObjectNode) Stream.of("particulars", "sheet").filter(value::has).map(value::get).findFirst().orElse(value);
            for (var property : List.of("name", "reference")) {
                if (name.has(property)) {
                    name.put(property, name.get(property).asText() + " " + (number + 1));
                }
            }
            register.records(kind).add(Id.of(Objects.requireNonNull(renamed.get(stored.id().toString()))), valueOf(value, kind), "generated");
        }
    }

    private static <T extends Record> T valueOf(JsonNode tree, Kind<T> kind) {
        try {
            return Json.mapper().treeToValue(tree, kind.type());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode renamed(JsonNode node, Map<String, String> names) {
        return switch (node) {
            case ObjectNode object -> {
                object.properties().forEach(property -> property.setValue(renamed(property.getValue(), names)));
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, renamed(array.get(i), names));
                }
                yield array;
            }
            case TextNode text -> TextNode.valueOf(names.getOrDefault(text.asText(), text.asText()));
            default -> node;
        };
    }
}
