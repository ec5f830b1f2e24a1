package org.article30.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.article30.document.WholeFile;
import org.article30.exchange.Import;
import org.article30.exchange.Import.Change;
import org.article30.exchange.Import.Effect;
import org.article30.exchange.RegisterJson;
import org.article30.exchange.RegisterZip;
import org.article30.register.OpenRegister;
import org.article30.shell.Ask;
import org.article30.text.Texts;
import org.article30.ui.Background;

/** Writes the open register into an exchange file, and takes the records of one into it: JSON, or ZIP with the evidence files. */
final class Exchanging {

    private final Background background;
    private final FileChoice choice;
    private final Ask ask;
    private final Texts texts;
    private final Consumer<String> said;

    /** Exchange with files that the user chooses; {@code said} is told what came of it. */
    Exchanging(Background background, FileChoice choice, Ask ask, Texts texts, Consumer<String> said) {
        this.background = background;
        this.choice = choice;
        this.ask = ask;
        this.texts = texts;
        this.said = said;
    }

    /** Writes the register into a file, wholly or not at all. */
    void export(OpenRegister register) {
        choice.save().apply(texts.text("exchange.name")).ifPresent(target -> background.run(texts.text("exchange.exporting"), _ -> {
            var content = register.content();
            WholeFile.write(target, out -> write(register, target, out));
            return texts.text("cli.export.done", content.size(), target.toString());
        }, said, () -> { }));
    }

    /** Asks, then takes the records of a file into the register, all or none; {@code done} is run afterwards. */
    void take(OpenRegister register, Runnable done) {
        choice.attach().get().filter(source -> ask.confirm(texts.text("exchange.import.title", String.valueOf(source.getFileName())),
                texts.text("exchange.import.text"), texts.text("exchange.import.act"))).ifPresent(source ->
                background.run(texts.text("exchange.importing"), _ -> taken(register, source), changes -> {
                    done.run();
                    said.accept(texts.text("cli.import.done", count(changes, Effect.ADDED), count(changes, Effect.CHANGED), count(changes, Effect.UNCHANGED)));
                }, () -> { }));
    }

    private static Path write(OpenRegister register, Path target, OutputStream out) {
        if (isZip(target)) {
            RegisterZip.write(register.content(), register.evidence(), out);
        } else {
            RegisterJson.write(register.content(), new OutputStreamWriter(out, StandardCharsets.UTF_8));
        }
        return target;
    }

    private List<Change> taken(OpenRegister register, Path source) throws IOException {
        var reason = texts.text("cli.import.reason", String.valueOf(source.getFileName()));
        if (!isZip(source)) {
            try (var in = Files.newBufferedReader(source, StandardCharsets.UTF_8)) {
                return new Import(register, RegisterJson.read(in)).run(reason);
            }
        }
        try (var zip = RegisterZip.open(source)) {
            return register.database().write(_ -> {
                zip.keep(register.evidence());
                return new Import(register, zip.content()).run(reason);
            });
        }
    }

    private static boolean isZip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static long count(List<Change> changes, Effect effect) {
        return changes.stream().filter(change -> change.effect() == effect).count();
    }
}
