package org.article30.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.article30.store.Stored;

/**
 * Edits one record of any kind, section by section: Ctrl+S saves, Ctrl+Z and Ctrl+Shift+Z undo and redo, Ctrl+Page Up and
 * Page Down go from section to section, F1 opens what a field asks for.
 */
public final class RecordEditor<T extends Record> implements Screen {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);

    private final Outline<T> outline;
    private final Desk desk;
    private final Background background;
    private final Saving<T> saving;
    private final Function<T, List<CompletenessLine>> completeness;
    private final Form<T> form;
    private final Fields fields;
    private final SectionStack stack;
    private final SectionIndex index;
    private final CompletenessPanel panel;
    private final FindingsPanel findings;
    private final VerdictPanel verdicts;
    private final EditorHeader header;
    private final EditorFrame view;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Consumer<Stored<T>> saved = _ -> { };
    private Runnable refreshed = () -> { };
    private boolean due;
    private Runnable judging = () -> { };
    private Signing<T> signing = Signing.asking(_ -> false, LocalDate::now);
    private Optional<Node> last = Optional.empty();

    /**
     * An editor.
     *
     * @param outline how records of the kind are laid out
     * @param stored the record; version 0 for one that is new
     * @param desk the words and the other records
     * @param background where saving is done
     * @param saving stores the record
     * @param completeness how what the article asks stands for a value; an empty list where none asks anything of the kind
     */
    public RecordEditor(Outline<T> outline, Stored<T> stored, Desk desk, Background background, Saving<T> saving,
            Function<T, List<CompletenessLine>> completeness) {
        this.outline = outline;
        this.desk = desk;
        this.background = background;
        this.saving = saving;
        this.completeness = completeness;
        form = new Form<>(stored, outline.kind().blank());
        if (desk.readOnly()) {
            form.freeze();
        }
        fields = new Fields(desk, form.whole());
        stack = new SectionStack(form.whole(), fields);
        panel = new CompletenessPanel(outline.article(), desk.texts(), this::show);
        findings = new FindingsPanel(desk.texts(), this::show);
        verdicts = new VerdictPanel(this::show);
        header = new EditorHeader(this, form, busy, desk);
        index = new SectionIndex(stack, header.sections, this::reveal);
        view = new EditorFrame(header, index, stack, new VBox(verdicts, panel, findings), desk.texts().text("editor.completeness.short", outline.article()));
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        header.showVersions(stored.version());
        form.whole().property().subscribe(this::changed);
        view.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> last = Optional.ofNullable(owner).filter(this::holds).or(() -> last));
        update();
    }

    @Override
    public String title() {
        var title = outline.kind().title().apply(form.value());
        return title.isBlank() ? desk.texts().text("editor.blank", desk.texts().record(outline.kind().type())) : title;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public boolean mayLeave() {
        var may = !form.changedProperty().get() || new Leaving(desk.texts(), view).ask(this::save, form::changedProperty, busy);
        if (may && form.changedProperty().get()) {
            form.revert(); // what was given up is not asked about again
        }
        return may;
    }

    @Override
    public void refresh() {
        stack.cards().forEach(SectionCard::refresh);
        refreshed.run();
        update();
    }

    /** Begins at the first section; when the page is shown again, goes on where the focus was. */
    @Override
    public void enter() {
        last.ifPresentOrElse(node -> (holds(node) ? node : stack).requestFocus(), this::begin);
    }

    /** Goes to the first section. */
    void begin() {
        stack.enter(stack.cards().getFirst());
    }

    private boolean holds(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(view::equals);
    }

    @Override
    public Map<Verb, Command> commands() {
        return Map.of(
                Verb.SAVE, new Command(this::save, form.storableProperty()),
                Verb.UNDO, new Command(form::undo, form.undoableProperty()),
                Verb.REDO, new Command(form::redo, form.redoableProperty()));
    }

    /** The value while it is edited. */
    public Form<T> form() {
        return form;
    }

    /** Tells {@code listener} of every save, on the JavaFX thread. */
    public void onSaved(Consumer<Stored<T>> listener) {
        saved = listener;
    }

    /** Offers the versions of the record; what is not saved is saved or given up before {@code shown} shows them. */
    public void onVersions(Runnable shown) {
        header.versions.setVisible(true);
        header.versions.setOnAction(_ -> {
            if (mayLeave()) {
                shown.run();
            }
        });
    }

    /** Shows the record as it was stored by somebody else since; what was typed is forgotten. */
    public void renew(Stored<T> stored) {
        form.show(stored);
        header.showVersions(stored.version());
    }

    /** Tells {@code listener} when something else in the register may have changed, on the JavaFX thread. */
    public void onRefresh(Runnable listener) {
        refreshed = listener;
    }

    /**
     * Judges what is edited now, after each change and whenever the page is shown again; what comes of it is shown beside the
     * record and, findings that are not accepted, below their fields.
     *
     * @param judge judges a value; called off the JavaFX thread
     */
    public void judgeBy(Function<T, Judgement> judge) {
        judging = new Judging<>(form::value, background, judge, this::show)::begin;
        judging.run();
    }

    private void show(Judgement judgement) {
        var found = judgement.findings();
        fields.setFaults(found.stream().filter(line -> !line.accepted()).collect(Collectors.toMap(FindingLine::field, FindingLine::text, (one, _) -> one)));
        findings.show(found);
        verdicts.show(judgement.verdicts());
        showSide();
    }

    private void reveal(Node entry) {
        view.reveal(entry);
    }

    private void showSide() {
        view.showCompleteness(panel.isVisible() || findings.isVisible() || verdicts.isVisible());
    }

    /** Goes to the field at {@code path}, such as "purposes" or "facts.retention.0.period". */
    public void show(String path) {
        stack.enter(path);
    }

    /** Offers something else to do with the record, in the menu at its head; what bore that id before is no longer offered. */
    public void offer(String id, String label, Runnable deed) {
        header.offer(id, label, deed);
    }

    /** No longer offers what bears that id. */
    public void withdraw(String id) {
        header.withdraw(id);
    }

    /** Asks before saves, and offers steps of an approval, as {@code way} says. */
    public void signBy(Signing<T> way) {
        signing = way;
        update();
    }

    /** Saves what is edited, unless some text cannot be read, to which it goes instead. Asks why where the record counts. */
    public void save() {
        saver().save();
    }

    /** Saves what is edited and asks why first, wherever the record stands. */
    void saveWithReason() {
        saver().saveWithReason();
    }

    /** Does something about the record's approval, and saves what is edited with it. */
    void act(Act act) {
        saver().act(act);
    }

    private SavingInEditor<T> saver() {
        return new SavingInEditor<>(form, saving, signing, busy, background, desk.texts(), view, this::saved);
    }

    private void saved(Stored<T> edited, Stored<T> stored) {
        form.saved(edited, stored);
        header.showVersions(stored.version());
        changed();
        saved.accept(stored);
        judging.run(); // the whole register looks at the record as it is now
    }

    private void key(KeyEvent key) {
        if (SAVE.match(key)) {
            save();
        } else if (UNDO.match(key)) {
            form.undo();
        } else if (REDO.match(key)) {
            form.redo();
        } else if (NEXT.match(key)) {
            stack.step(1);
        } else if (PREVIOUS.match(key)) {
            stack.step(-1);
        } else {
            return;
        }
        key.consume();
    }

    /** Several changes at once are shown once. */
    private void changed() {
        if (!due) {
            due = true;
            Platform.runLater(this::update);
        }
    }

    private void update() {
        due = false;
        if (stack.show(outline.sections().apply(form.value()))) {
            index.list();
        }
        var stored = form.stored();
        header.show(title(), outline.status().apply(form.value()), signing.edition().apply(stored.value()));
        header.offer(stored.version() == 0 || desk.readOnly() ? List.of() : signing.acts().apply(stored.value()));
        var lines = completeness.apply(form.value());
        panel.show(lines);
        panel.setVisible(!lines.isEmpty());
        showSide();
        judging.run();
    }
}
