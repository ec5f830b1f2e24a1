package org.article30.app;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.article30.changes.Extent;
import org.article30.changes.HistoryPage;
import org.article30.changes.Line;
import org.article30.changes.Past;
import org.article30.changes.Restoring;
import org.article30.changes.VersionsPage;
import org.article30.history.Span;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.shell.Ask;
import org.article30.shell.Window;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.RecordEditor;
import org.article30.ui.Screen;
import org.article30.ui.Work;

/** Shows what was changed in an open register, prints it, and brings back what records said before. */
final class Versions {

    private final Session session;
    private final Window window;
    private final Ask ask;
    private final Function<String, Optional<Path>> choose;
    private final Background background;
    private final Texts texts;
    private final Runnable changed;
    private final TakingOut takingOut;

    /** The past of {@code session}, shown in {@code window}; {@code changed} is told after something was brought back. */
    Versions(Session session, Window window, Ask ask, Function<String, Optional<Path>> choose, Background background, Texts texts, Runnable changed) {
        this.session = session;
        this.window = window;
        this.ask = ask;
        this.choose = choose;
        this.background = background;
        this.texts = texts;
        this.changed = changed;
        takingOut = new TakingOut(session, window, ask, background, texts);
    }

    /** The page with the changes of the whole register. */
    Screen history(Records records) {
        var deeds = new HistoryPage.Deeds(this::past, line -> records.open(line.kind(), line.record()),
                line -> RegisterContent.kind(line.kind()).ifPresent(kind -> show(kind, line.record(), line.title(), _ -> { })),
                (line, then) -> restore(line, _ -> then.run()), choose, this::print, this::printed);
        return new HistoryPage(deeds, background, texts);
    }

    /** Shows the versions of the record in an editor, which shows the one that is brought back. */
    @SuppressWarnings("unchecked") // what is restored is of the kind that is edited
    <T extends Record> void of(Kind<T> kind, RecordEditor<T> editor) {
        var now = editor.form().edit();
        show(kind, now.id(), texts.named(kind.title().apply(now.value()), kind.type()), stored -> editor.renew((Stored<T>) stored));
    }

    private void show(Kind<?> kind, Id<?> record, String title, Consumer<Stored<?>> restored) {
        var deeds = new VersionsPage.Deeds(this::past, (line, then) -> restore(line, restored.andThen(_ -> then.run())),
                then -> takingOut.of(kind, record, title, then), choose, target -> print(Extent.of(Span.ALL, record), target), this::printed);
        window.over(new VersionsPage(record, title, deeds, background, texts));
    }

    private Past past() {
        return new Past(session.register(), texts);
    }

    /** What is asked before something is brought back, and whether a reason is needed. */
    private record Question(String title, boolean needsReason) {
    }

    /** Asks, with a reason, then brings back what a record said. */
    private void restore(Line line, Consumer<Stored<?>> then) {
        background.run(() -> new Question(restoring().question(line), restoring().needsReason(line)), question -> ask.reason(
                question.title(), texts.text("changes.restore.text"), texts.text("changes.restore.act"),
                texts.text(question.needsReason() ? "changes.restore.reason" : "changes.restore.reason.optional"), question.needsReason())
                .ifPresent(reason -> restore(line, reason, then)));
    }

    private void restore(Line line, String reason, Consumer<Stored<?>> then) {
        background.run(() -> {
            var restored = restoring().restore(line, reason);
            session.look();
            return restored;
        }, restored -> {
            window.say(restored.written()
                    ? texts.text("changes.restored", DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.language()).format(LocalTime.now()), line.title())
                    : texts.text("changes.restored.same", line.title()));
            then.accept(restored.record());
            changed.run();
        });
    }

    private Restoring restoring() {
        return new Restoring(session.register(), texts);
    }

    private Work<Path> print(Extent extent, Path target) {
        var printing = new Printing(session, texts);
        return progress -> printing.pdf(printing.changes(extent), printing.request(session.today(), extent.record()), target, progress);
    }

    private void printed(Path target) {
        window.say(texts.text("changes.printed", target.toString()));
    }
}
