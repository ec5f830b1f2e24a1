package org.article30.ui;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.article30.store.Stored;
import org.article30.text.Texts;

/** Saves what is edited on a page: once every text can be read, asking why where that is wanted, with a step of an approval where one is made. */
final class SavingInEditor<T extends Record> {

    private final Form<T> form;
    private final Saving<T> saving;
    private final Signing<T> signing;
    private final BooleanProperty busy;
    private final Background background;
    private final Texts texts;
    private final Node page;
    private final BiConsumer<Stored<T>, Stored<T>> saved;

    /**
     * The saving of what is in {@code form}, shown on {@code page}.
     *
     * @param busy whether something is being saved
     * @param saved told, on the JavaFX thread, of what was edited and how it is stored now
     */
    SavingInEditor(Form<T> form, Saving<T> saving, Signing<T> signing, BooleanProperty busy, Background background, Texts texts, Node page,
            BiConsumer<Stored<T>, Stored<T>> saved) {
        this.form = form;
        this.saving = saving;
        this.signing = signing;
        this.busy = busy;
        this.background = background;
        this.texts = texts;
        this.page = page;
        this.saved = saved;
    }

    /** Saves, unless some text cannot be read, to which it goes instead. Asks why where the record counts. */
    void save() {
        save(false);
    }

    /** Saves and asks why first, wherever the record stands. */
    void saveWithReason() {
        save(true);
    }

    private void save(boolean asking) {
        if (isReadable() && form.storableProperty().get() && !busy.get()) {
            var before = form.stored();
            var needed = before.version() > 0 && signing.asks().test(before.value());
            if (needed || asking) {
                ask(needed ? signing.choices().apply(before.value()) : List.of(), needed);
            } else {
                store(Because.NONE);
            }
        }
    }

    private void ask(List<Act> choices, boolean needed) {
        var text = needed ? texts.text(choices.isEmpty() ? "editor.save.counts" : "editor.save.approved") : "";
        question().ask(new SaveQuestion.Asked(texts.text("editor.save.why"), text, needed, choices, texts.text("editor.save"))).ifPresent(this::store);
    }

    /** Does something about the record's approval, and saves what is edited with it. Says what stands in the way, or asks for a remark. */
    void act(Act act) {
        if (isReadable() && !busy.get()) {
            var edited = form.edit();
            background.run(() -> signing.obstacles().apply(edited, act.id()), obstacles -> {
                if (obstacles.isEmpty()) {
                    var asked = new SaveQuestion.Asked(act.label(), "", signing.asks().test(edited.value()), List.of(), act.label());
                    question().ask(asked).ifPresent(said -> store(new Because(said.reason(), said.since(), act.id())));
                } else {
                    question().refuse(act.label(), obstacles);
                }
            });
        }
    }

    private SaveQuestion question() {
        return new SaveQuestion(texts, page, signing.today().get());
    }

    private void store(Because because) {
        busy.set(true);
        var edited = form.edit();
        background.run(() -> saving.save(edited, because), stored -> saved.accept(edited, stored), () -> busy.set(false));
    }

    /** Whether every text can be read; goes to the first that cannot. */
    private boolean isReadable() {
        endTyping();
        var wrong = page.lookupAll(".labeled-field").stream().map(LabeledField.class::cast)
                .filter(field -> field.getControl() instanceof Checked checked && !checked.faultProperty().get().isBlank()).findFirst();
        wrong.ifPresent(LabeledField::enter);
        return wrong.isEmpty();
    }

    /** Takes over what is half typed in a picker, which it does when it is left, and goes back to where the caret was. */
    private void endTyping() {
        var owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
        if (owner instanceof TextInputControl typed) {
            var anchor = typed.getAnchor();
            var caret = typed.getCaretPosition();
            page.requestFocus();
            typed.requestFocus();
            typed.selectRange(Math.min(anchor, typed.getLength()), Math.min(caret, typed.getLength()));
        }
    }
}
