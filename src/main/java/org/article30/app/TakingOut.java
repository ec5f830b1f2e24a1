package org.article30.app;

import org.article30.changes.Past;
import org.article30.changes.TakeOutQuestion;
import org.article30.history.Erasure;
import org.article30.records.Kind;
import org.article30.shell.Ask;
import org.article30.shell.Window;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Background;

/** Takes single values out of the history of one record of the open register, after asking which and why. */
final class TakingOut {

    private final Session session;
    private final Window window;
    private final Ask ask;
    private final Background background;
    private final Texts texts;

    /** Takes out of {@code session}, told of in {@code window}. */
    TakingOut(Session session, Window window, Ask ask, Background background, Texts texts) {
        this.session = session;
        this.window = window;
        this.ask = ask;
        this.background = background;
        this.texts = texts;
    }

    /** Asks about the record that is called {@code title}; {@code then} runs once values were taken out. */
    void of(Kind<?> kind, Id<?> record, String title, Runnable then) {
        background.run(() -> new Past(session.register(), texts).oldValues(kind, record), values -> {
            if (values.isEmpty()) {
                ask.tell(texts.text("changes.take-out.title", title), texts.text("changes.take-out.none"));
            } else {
                new TakeOutQuestion(values, texts).ask(window.view().getScene().getWindow(), title).ifPresent(answer -> takeOut(kind, record, answer, then));
            }
        });
    }

    private void takeOut(Kind<?> kind, Id<?> record, TakeOutQuestion.Answer answer, Runnable then) {
        background.run(texts.text("proof.erasing"), () -> {
            var changes = new Erasure(session.database(), session.history()).erase(kind.name(), record, kind.form(), answer.values(), answer.reason());
            session.look();
            return changes;
        }, changes -> {
            window.say(texts.text("cli.redact.done", changes));
            then.run();
        }, () -> { });
    }
}
