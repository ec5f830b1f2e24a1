package org.article30.app;

import java.util.Optional;
import org.article30.activity.Activity;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.register.Merge;
import org.article30.register.MergeMade;
import org.article30.shell.Window;
import org.article30.store.ExpectedFailure;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.RecordEditor;

/** Merges two parties or two activities of the open register, and takes a merge back again. */
final class Merging {

    private final Session session;
    private final Records records;
    private final Window window;
    private final Background background;
    private final Texts texts;
    private final Runnable changed;

    /** Merges in {@code session}, told of in {@code window}; {@code changed} is told after each. */
    Merging(Session session, Records records, Window window, Background background, Texts texts, Runnable changed) {
        this.session = session;
        this.records = records;
        this.window = window;
        this.background = background;
        this.texts = texts;
        this.changed = changed;
    }

    /** Whether records of that kind can be merged. */
    static boolean isFor(Kind<?> kind) {
        return kind.equals(Party.KIND) || kind.equals(Activity.KIND);
    }

    /** Offers, in the editor of a record that is in the register, to merge it with another, and to take its last merge back. */
    <T extends Record> void offer(Kind<T> kind, RecordEditor<T> editor) {
        var id = editor.form().stored().id();
        if (isFor(kind) && session.asOf().isEmpty() && editor.form().stored().version() > 0) {
            editor.offer("merge", texts.text("merge.menu"), () -> leaving(editor, () -> ask(kind, id, Optional.empty())));
            editor.withdraw("merge-back");
            background.run(() -> MergeMade.last(session.register(), kind, id), made -> made.ifPresent(merge ->
                    editor.offer("merge-back", texts.text("merge.menu.back", merge.other()), () -> leaving(editor, () -> takeBack(kind, id, merge)))));
        }
    }

    private static void leaving(RecordEditor<?> editor, Runnable what) {
        if (editor.mayLeave()) {
            editor.form().revert(); // what the user gave up
            what.run();
        }
    }

    /** Asks how to merge a record with another, which may still have to be chosen, and does it. */
    void ask(Kind<?> kind, Id<?> first, Optional<Id<?>> second) {
        new MergeQuestion(kind, session.references(kind.name()), this::seen, background, texts).ask(window.view().getScene().getWindow(), first, second)
                .ifPresent(answer -> background.run(() -> merged(answer), done -> show(kind, answer, done)));
    }

    /** What a merge would do, or why it cannot be. */
    private MergeQuestion.Seen seen(Id<?> kept, Id<?> other) {
        try {
            return new MergeQuestion.Seen(Optional.of(Merge.of(session.register(), kept, other).preview()), "");
        } catch (RuntimeException refusal) {
            if (refusal instanceof ExpectedFailure expected) {
                return new MergeQuestion.Seen(Optional.empty(), texts.text(expected.textKey(), expected.arguments().toArray()));
            }
            throw refusal;
        }
    }

    private Merge.Done merged(MergeQuestion.Answer answer) {
        var merge = Merge.of(session.register(), answer.kept(), answer.other());
        var done = merge.run(merge.reason(answer.reason(), texts), session.today());
        session.look();
        return done;
    }

    private void show(Kind<?> kind, MergeQuestion.Answer answer, Merge.Done done) {
        refresh(kind);
        records.open(kind.name(), answer.kept());
        var made = new MergeMade(done.effect().other(), done.after(), done.upTo());
        window.say(texts.text("merge.done", done.effect().kept(), done.effect().other()), () -> takeBack(kind, answer.kept(), made));
    }

    private void takeBack(Kind<?> kind, Id<?> kept, MergeMade merge) {
        if (window.go(kind.name())) {
            background.run(texts.text("merge.working"), () -> {
                var said = texts.text("merge.back", title(kind, kept), merge.other());
                session.register().takeBack(merge.after(), merge.upTo(), texts.text("merge.back.reason"));
                session.look();
                return said;
            }, said -> {
                refresh(kind);
                window.say(said);
            }, () -> { });
        }
    }

    private String title(Kind<?> kind, Id<?> id) {
        return session.references(kind.name()).stream().filter(known -> known.id().equals(id)).map(known -> known.title()).findFirst().orElse("");
    }

    private void refresh(Kind<?> kind) {
        window.go(kind.name());
        window.refresh();
        changed.run();
    }
}
