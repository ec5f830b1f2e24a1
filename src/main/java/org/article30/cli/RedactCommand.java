package org.article30.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.article30.history.Erasure;
import org.article30.history.PastText;
import org.article30.register.FoundRecord;
import org.article30.register.OpenRegister;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes personal data out of a register's history, or lists what could be taken out. */
@Command(name = "redact", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class RedactCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--record", paramLabel = "REF", descriptionKey = "redact-record")
    private @Nullable String record;

    @Option(names = "--text", paramLabel = "TEXT")
    private List<String> wanted = List.of();

    @Option(names = "--field", paramLabel = "FIELD")
    private @Nullable String field;

    @Option(names = "--before", paramLabel = "DATE", descriptionKey = "redact-before")
    private @Nullable LocalDate before;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "redact-reason")
    private @Nullable String reason;

    @Mixin
    private WritingOption register;

    private final Texts texts;

    RedactCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        if ((record == null) == (before == null)) {
            throw new BadArgument("redact-what");
        }
        if (record != null && wanted.isEmpty()) {
            try (var open = register.look(file)) {
                return list(new Erasure(open.database(), open.history()), found(open, record));
            }
        }
        if (reason == null || reason.isBlank()) {
            throw new BadArgument("redact-reason");
        }
        try (var open = register.open(file)) {
            return said(erased(open, reason));
        }
    }

    private int erased(OpenRegister open, String why) {
        var erasure = new Erasure(open.database(), open.history());
        if (before != null) {
            return erasure.eraseBefore(before, why);
        }
        var found = found(open, record == null ? "" : record);
        var chosen = chosen(erasure.texts(found.id()));
        wanted.stream().filter(text -> chosen.stream().noneMatch(one -> one.text().equals(text))).findFirst().ifPresent(text -> {
            throw new BadArgument("redact-nothing", found.title(), text);
        });
        return erasure.erase(found.kind().name(), found.id(), found.kind().form(), chosen, why);
    }

    private Set<PastText> chosen(Set<PastText> past) {
        var chosen = new LinkedHashSet<PastText>();
        past.stream().filter(text -> wanted.contains(text.text()) && (field == null || field.equals(text.field()))).forEach(chosen::add);
        return chosen;
    }

    private static FoundRecord found(OpenRegister open, String reference) {
        return FoundRecord.in(open, reference).orElseThrow(() -> new BadArgument("redact-no-record", reference));
    }

    private int list(Erasure erasure, FoundRecord found) {
        var out = spec.commandLine().getOut();
        var past = erasure.texts(found.id());
        out.println(texts.text("cli.redact.list", found.title(), past.size()));
        past.forEach(text -> out.println("  " + text.field() + ": " + text.text()));
        return CommandLineInterface.DONE;
    }

    private int said(int revisions) {
        spec.commandLine().getOut().println(texts.text("cli.redact.done", revisions));
        return CommandLineInterface.DONE;
    }
}
