package org.article30.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.article30.findings.Check;
import org.article30.findings.Found;
import org.article30.findings.Given;
import org.article30.findings.Severity;
import org.article30.law.KeptLaw;
import org.article30.store.Json;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a register against the rules and lists what is found: "no" where anything is open. */
@Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class CheckCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--law-date", paramLabel = "DATE")
    private @Nullable LocalDate lawDate;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "check-format", defaultValue = "text")
    private String format;

    @Option(names = "--language", paramLabel = "en|fr|de")
    private @Nullable String language;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private RegisterOption register;

    private final Texts texts;
    private final KeptLaw law;

    CheckCommand(Texts texts, KeptLaw law) {
        this.texts = texts;
        this.law = law;
    }

    @Override
    public Integer call() {
        var words = Languages.named(language, texts);
        if (!List.of("text", "json").contains(format)) {
            throw new BadArgument("no-format", format, "text, json");
        }
        var day = lawDate == null ? asOf.day() : lawDate;
        try (var open = register.look(file)) {
            var found = new ArrayList<>(new Check(new Given(asOf.view(open), law.current(), day)).all().toList());
            found.sort(Found.BY_WEIGHT);
            var out = spec.commandLine().getOut();
            if (format.equals("json")) {
                json(found, day, words, out);
            } else {
                text(found, day, words, out);
            }
            return found.stream().allMatch(Found::isWaived) ? CommandLineInterface.DONE : CommandLineInterface.NO;
        }
    }

    private static void text(List<Found> found, LocalDate day, Texts words, PrintWriter out) {
        var open = found.stream().filter(one -> !one.isWaived()).toList();
        out.println(words.text("cli.check.count", count(open, Severity.HIGH), count(open, Severity.MEDIUM), count(open, Severity.LOW), found.size() - open.size(), day.toString()));
        open.forEach(one -> out.println(line(one, words)));
        if (open.size() < found.size()) {
            out.println(words.text("cli.check.accepted"));
            found.stream().filter(Found::isWaived).forEach(one -> {
                out.println(line(one, words));
                out.println("    " + one.waiver().value().reason() + (one.waiver().value().until().isBlank() ? "" : " (" + one.waiver().value().until() + ")"));
            });
        }
    }

    private static long count(List<Found> open, Severity severity) {
        return open.stream().filter(one -> one.rule().severity() == severity).count();
    }

    private static String line(Found one, Texts words) {
        var field = one.spot().field().isBlank() ? "" : " [" + one.spot().field() + "]";
        return "%-9s %-7s %s%s: %s".formatted(one.rule().id(), words.choice(one.rule().severity()), words.named(one.title(), one.kind().type()), field, one.said(words));
    }

    private static void json(List<Found> found, LocalDate day, Texts words, PrintWriter out) {
        try (JsonGenerator json = Json.mapper().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("lawDate", day.toString());
            json.writeNumberField("open", found.stream().filter(one -> !one.isWaived()).count());
            json.writeNumberField("accepted", found.stream().filter(Found::isWaived).count());
            json.writeArrayFieldStart("findings");
            for (var one : found) {
                write(one, words, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }

    private static void write(Found one, Texts words, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", one.rule().id());
        json.writeStringField("severity", one.rule().severity().name());
        json.writeStringField("law", one.rule().article());
        json.writeStringField("kind", one.kind().name());
        json.writeStringField("record", one.record().toString());
        json.writeStringField("title", one.title());
        json.writeStringField("field", one.spot().field());
        json.writeStringField("finding", one.rule().title(words));
        json.writeStringField("said", one.said(words));
        if (one.isWaived()) {
            json.writeStringField("acceptedBecause", one.waiver().value().reason());
            json.writeStringField("acceptedUntil", one.waiver().value().until().toString());
        }
        json.writeEndObject();
    }
}
