package org.article30.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.article30.law.KeptLaw;
import org.article30.law.Law;
import org.article30.law.UnusableLaw;
import org.article30.shell.Ask;
import org.article30.text.Texts;
import org.article30.ui.Background;

/** The law data that judges in the window, and how the user puts another set in its place. */
final class LawInUse {

    private final KeptLaw kept;

    /** The law data that ships with the program, or that the user loaded in its place. */
    LawInUse(KeptLaw kept) {
        this.kept = kept;
    }

    /** The law data in use; read when first asked for. */
    Law law() {
        return kept.current();
    }

    /** Which data that is, for the user, and why not what was loaded earlier, where that is damaged. */
    String said(Texts texts) {
        var said = texts.text("about.law", law().set().version(), texts.date(law().set().asOf()));
        return kept.fault().map(fault -> said + " " + texts.text("cli.law.damaged", texts.text(fault.textKey(), fault.arguments().toArray()))).orElse(said);
    }

    /** Lets the user choose a file, checks it and puts what it holds in use; {@code taken} is told what to say of that. */
    void load(FileChoice choice, Background background, Ask ask, Texts texts, Consumer<String> taken) {
        choice.attach().get().ifPresent(file -> background.run(() -> refusedAsOlder(file), older -> {
            if (older.isEmpty()) {
                taken.accept(texts.text("law.loaded", law().set().version(), texts.date(law().set().asOf())));
            } else if (ask.confirm(texts.text("law.older.title"), texts.text(older.get().textKey(), older.get().arguments().toArray()), texts.text("law.older.act"))) {
                background.run(() -> kept.take(file, true), law -> taken.accept(texts.text("law.loaded", law.set().version(), texts.date(law.set().asOf()))));
            }
        }));
    }

    /** Takes a file, unless it is sound but older than what is in use: then that is said. */
    private Optional<UnusableLaw> refusedAsOlder(Path file) {
        try {
            kept.take(file, false);
            return Optional.empty();
        } catch (UnusableLaw unusable) {
            if (unusable.isOlder()) {
                return Optional.of(unusable);
            }
            throw unusable;
        }
    }
}
