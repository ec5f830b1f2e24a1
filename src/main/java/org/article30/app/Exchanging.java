package org.article30.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.article30.document.WholeFile;
import org.article30.exchange.ExchangeFile;
import org.article30.exchange.ExchangeFile.Format;
import org.article30.exchange.ExchangeFile.Taken;
import org.article30.exchange.Import.Change;
import org.article30.register.OpenRegister;
import org.article30.store.MalformedInput;
import org.article30.text.Texts;
import org.article30.ui.Background;

/** Writes the open register into an exchange file, and takes the records of one into it: JSON, or ZIP with the evidence files. */
final class Exchanging {

    private final Window owner;
    private final Background background;
    private final FileChoice choice;
    private final Texts texts;

    /** Exchange with files that the user chooses over {@code owner}. */
    Exchanging(Window owner, Background background, FileChoice choice, Texts texts) {
        this.owner = owner;
        this.background = background;
        this.choice = choice;
        this.texts = texts;
    }

    /** Writes the register into a file, wholly or not at all; {@code said} is told what came of it. */
    void export(OpenRegister register, Consumer<String> said) {
        choice.save().apply(texts.text("exchange.name")).ifPresent(target -> background.run(texts.text("exchange.exporting"), progress -> {
            var content = register.content();
            WholeFile.write(target, out -> ExchangeFile.write(content, register.evidence(), Format.of(target), new Cancellable(out, progress)));
            return texts.text("cli.export.done", content.size(), target.toString());
        }, said, () -> { }));
    }

    /** A file that was read, and what taking it would change. */
    private record Offer(ExchangeFile file, List<Change> changes) {
    }

    /**
     * Reads a file that the user chooses, shows what it would change and asks; then takes its records into the register,
     * all or none. {@code done} is told of it, with what takes all of it back again.
     */
    void take(Session session, BiConsumer<String, Optional<Runnable>> done) {
        choice.attach().get().ifPresent(source -> background.run(texts.text("exchange.reading"), () -> offer(session, source),
                offer -> ask(session, String.valueOf(source.getFileName()), offer, done), () -> { }));
    }

    private static Offer offer(Session session, Path source) throws Exception {
        var file = read(source);
        try {
            return new Offer(file, file.preview(session.register()));
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static ExchangeFile read(Path source) throws IOException {
        try {
            return ExchangeFile.read(source, Format.of(source));
        } catch (CharacterCodingException e) {
            throw new MalformedInput(MalformedInput.Fault.SYNTAX, 1, 1, "", "");
        }
    }

    private void ask(Session session, String name, Offer offer, BiConsumer<String, Optional<Runnable>> done) {
        if (new ImportPreview(name, offer.changes(), texts).ask(owner)) {
            background.run(texts.text("exchange.importing"), () -> {
                var taken = offer.file().take(session.register(), texts.text("cli.import.reason", name));
                session.look();
                return taken;
            }, taken -> done.accept(ImportPreview.said("cli.import.done", taken.changes(), texts), Optional.of(() -> takeBack(session, name, taken, done))), offer.file()::close);
        } else {
            offer.file().close();
        }
    }

    private void takeBack(Session session, String name, Taken taken, BiConsumer<String, Optional<Runnable>> done) {
        background.run(texts.text("exchange.taking-back"), () -> {
            session.register().takeBack(taken.after(), taken.upTo(), texts.text("exchange.taken-back", name));
            session.look();
            return texts.text("exchange.taken-back", name);
        }, said -> done.accept(said, Optional.empty()), () -> { });
    }
}
