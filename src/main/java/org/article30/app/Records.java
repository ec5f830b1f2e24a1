package org.article30.app;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.article30.activity.Activity;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.Screening;
import org.article30.fact.PartialDate;
import org.article30.processor.ChangeNotice;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.register.Register;
import org.article30.register.Waiver;
import org.article30.shell.Ask;
import org.article30.shell.Window;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Transfer;
import org.article30.ui.Background;
import org.article30.ui.Because;
import org.article30.ui.Desk;
import org.article30.ui.RecordEditor;
import org.article30.ui.Screen;

/** Opens, makes, saves and removes the records of an open register. */
final class Records {

    private final Session session;
    private final Window window;
    private final Ask ask;
    private final Background background;
    private final Texts texts;
    private final Runnable changed;
    private final Desk desk;
    private final Editors editors;
    private final Chains chains;
    private final Beginning beginning;
    private final Versions versions;
    private final Approving approving;
    private final Merging merging;

    /** Records of {@code session}, shown in {@code window}; {@code changed} is told after each change. */
    Records(Session session, Window window, Ask ask, FileChoice choice, Background background, Texts texts, Runnable changed) {
        this.session = session;
        this.window = window;
        this.ask = ask;
        this.background = background;
        this.texts = texts;
        this.changed = changed;
        desk = new Desk(texts, session::references, session::ownTerms, this::open, (kind, then) -> create(Session.kind(kind), then), session.asOf().isPresent());
        chains = new Chains(session, this, choice.save(), background, texts, window::say);
        approving = new Approving(session, texts);
        editors = new Editors(session, this, desk, choice, background);
        merging = new Merging(session, this, window, background, texts, changed);
        beginning = new Beginning(session, this, window, background, texts, changed);
        versions = new Versions(session, window, ask, choice.save(), background, texts, changed);
    }

    /** Shows a record over the page shown, as it lies in the register now. */
    void open(String kind, Id<?> id) {
        open(Session.kind(kind), id, "");
    }

    /** Shows a record at the field of that path; blank for its beginning. The register's own particulars are there even before they are recorded. */
    <T extends Record> void open(Kind<T> kind, Id<?> id, String field) {
        background.run(() -> session.store(kind).find(new Id<>(id.value())), found -> {
            var stored = found.or(() -> kind.equals(Register.KIND) ? Optional.of(new Stored<>(new Id<>(id.value()), 0, kind.blank())) : Optional.empty());
            stored.ifPresent(record -> show(kind, record, _ -> { }, field));
        });
    }

    /** Makes a new record; nothing is stored before the user saves it. */
    <T extends Record> void add(Kind<T> kind) {
        create(kind, _ -> { });
    }

    /** Makes new records from a template that the user chooses, and shows the one of that kind. */
    void begin(Kind<?> kind) {
        if (mayChange()) {
            beginning.ask(kind);
        }
    }

    /** Whether the register may be changed; where a past day is shown, it says that it may not. */
    private boolean mayChange() {
        session.asOf().ifPresent(past -> window.say(texts.text("past.read-only", texts.date(past.day()))));
        return session.asOf().isEmpty();
    }

    /** Merges two records of a kind, as the user then says. */
    void merge(Kind<?> kind, Id<?> first, Id<?> second) {
        merging.ask(kind, first, Optional.of(second));
    }

    /** Makes a new transfer of an activity. */
    void addTransfer(Id<Activity> activity) {
        show(Transfer.KIND, new Stored<>(Id.create(), 0, Editors.transferOf(activity)), _ -> { });
    }

    /** Makes a new screening of an activity, with the lists of its controllers' countries. */
    void addScreening(Id<Activity> activity) {
        background.run(() -> editors.screeningOf(activity), screening -> show(Screening.KIND, new Stored<>(Id.create(), 0, screening), _ -> { }));
    }

    /** Makes a new impact assessment of an activity. */
    void addAssessment(Id<Activity> activity) {
        show(ImpactAssessment.KIND, new Stored<>(Id.create(), 0, editors.assessmentOf(activity)), _ -> { });
    }

    /** Makes a new notice of change under an engagement. */
    void addNotice(Id<Engagement> engagement) {
        show(ChangeNotice.KIND, new Stored<>(Id.create(), 0, ChangeNotice.under(engagement)), _ -> { });
    }

    /** Shows the chain of processors below a record over the page shown. */
    void showChain(Id<?> root) {
        window.over(chains.page(root));
    }

    /** The page that shows the chains of the register. */
    Screen chains() {
        return chains.page();
    }

    /** The page with the changes of the register. */
    Screen history() {
        return versions.history(this);
    }

    private <T extends Record> void create(Kind<T> kind, Consumer<Id<?>> then) {
        show(kind, new Stored<>(Id.create(), 0, editors.fresh(kind)), then);
    }

    private <T extends Record> void show(Kind<T> kind, Stored<T> stored, Consumer<Id<?>> saved) {
        show(kind, stored, saved, "");
    }

    private <T extends Record> void show(Kind<T> kind, Stored<T> stored, Consumer<Id<?>> saved, String field) {
        if (stored.version() == 0 && !kind.equals(Register.KIND) && !mayChange()) {
            return;
        }
        var editor = editor(kind, stored, saved);
        window.over(editor);
        if (!field.isBlank()) {
            Platform.runLater(() -> editor.show(field)); // once it is laid out
        }
    }

    /** Keeps a waiver of a finding. */
    void accept(Waiver waiver, String rule) {
        if (!mayChange()) {
            return;
        }
        background.run(() -> save(Waiver.KIND, new Stored<>(Id.create(), 0, waiver), new Because(waiver.reason(), PartialDate.BLANK, "")), _ -> changed("findings.accepted.said", rule));
    }

    /** Takes a waiver back. */
    void reopen(Stored<Waiver> waiver, String rule) {
        if (!mayChange()) {
            return;
        }
        background.run(() -> {
            session.store(Waiver.KIND).remove(waiver, "");
            session.look();
            return List.of();
        }, _ -> changed("findings.undone.said", rule));
    }

    private void changed(String key, String title) {
        tell(key, title);
        window.refresh();
        changed.run();
    }

    /** An editor of a record whose saves are told to the user. */
    <T extends Record> RecordEditor<T> editor(Kind<T> kind, Stored<T> stored) {
        return editor(kind, stored, _ -> { });
    }

    private <T extends Record> RecordEditor<T> editor(Kind<T> kind, Stored<T> stored, Consumer<Id<?>> saved) {
        var editor = editors.of(kind, stored);
        merging.offer(kind, editor);
        editor.onSaved(now -> {
            tell("records.saved", texts.named(kind.title().apply(now.value()), kind.type()));
            saved.accept(now.id());
            merging.offer(kind, editor);
            changed.run();
        });
        editor.onVersions(() -> versions.of(kind, editor));
        return editor;
    }

    /** Stores a record, as an editor asks for it in the background. */
    <T extends Record> Stored<T> save(Kind<T> kind, Stored<T> edited, Because because) {
        var store = session.store(kind);
        var next = edition(kind, edited, because);
        var since = approving.since(because);
        var saved = next.version() == 0 ? store.add(next.id(), next.value(), because.reason(), since) : store.save(next, because.reason(), since);
        session.look();
        return saved;
    }

    /** What is stored of a record that was edited: an activity, with the step of its approval. */
    @SuppressWarnings("unchecked") // an activity is of the kind of activities
    private <T extends Record> Stored<T> edition(Kind<T> kind, Stored<T> edited, Because because) {
        return !(edited.value() instanceof Activity) ? edited
                : (Stored<T>) approving.edition(session.store(Activity.KIND).find(new Id<>(edited.id().value())), (Stored<Activity>) edited, because);
    }

    /** Asks, then removes a record; what still refers to it keeps it, and the user is told what that is. */
    <T extends Record> void remove(Kind<T> kind, Stored<T> doomed) {
        if (!mayChange()) {
            return;
        }
        var named = texts.named(kind.title().apply(doomed.value()), kind.type());
        if (ask.confirm(texts.text("records.remove.title", named), texts.text("records.remove.text"), texts.text("records.remove.act"))) {
            background.run(() -> {
                session.store(kind).remove(doomed, "");
                session.look();
                return List.of();
            }, _ -> {
                window.say(said("records.removed", named), () -> putBack(kind, doomed.id(), named));
                window.refresh();
                changed.run();
            });
        }
    }

    private <T extends Record> void putBack(Kind<T> kind, Id<T> id, String title) {
        background.run(() -> {
            session.store(kind).undo(session.history().of(id).getFirst(), "");
            session.look();
            return List.of();
        }, _ -> changed("records.put-back", title));
    }

    private void tell(String key, String title) {
        window.say(said(key, title));
    }

    private String said(String key, String title) {
        return texts.text(key, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.language()).format(LocalTime.now()), title);
    }
}
