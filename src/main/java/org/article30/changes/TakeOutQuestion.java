package org.article30.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.article30.history.PastText;
import org.article30.text.Folded;
import org.article30.text.Texts;
import org.article30.ui.Dialogs;
import org.article30.ui.LabeledField;
import org.article30.ui.Words;
import org.controlsfx.control.CheckListView;

/** Asks which single values are to be taken out of the history of a record for good, and why. */
public final class TakeOutQuestion {

    private final List<OldValue> values;
    private final Texts texts;
    private final Set<OldValue> chosen = new LinkedHashSet<>();
    private final TextField search = new TextField();
    private final CheckListView<OldValue> list = new CheckListView<>();
    private final TextField reason = new TextField();
    private final LabeledField choice;
    private final LabeledField why;

    /**
     * The answer.
     *
     * @param values the values to be taken out
     * @param reason why
     */
    public record Answer(Set<PastText> values, String reason) {

        public Answer {
            values = Set.copyOf(values);
        }
    }

    /** A question about these values. */
    public TakeOutQuestion(List<OldValue> values, Texts texts) {
        this.values = values;
        this.texts = texts;
        choice = new LabeledField(texts.text("changes.take-out.values"), list);
        why = new LabeledField(texts.text("changes.take-out.reason"), reason);
    }

    /** Asks over {@code owner} about the record that is called {@code name}; nothing where the user turned back. */
    public Optional<Answer> ask(Window owner, String name) {
        var act = new ButtonType(texts.text("changes.take-out.act"), ButtonData.OK_DONE);
        var dialog = Dialogs.question(owner, texts.text("changes.take-out.title", name), content(), act, texts);
        dialog.getDialogPane().lookupButton(act).addEventFilter(ActionEvent.ACTION, pressed -> {
            if (!isAnswered()) {
                pressed.consume();
            }
        });
        return Dialogs.ask(dialog, search).filter(act::equals)
                .map(_ -> new Answer(chosen.stream().map(OldValue::value).collect(Collectors.toSet()), reason.getText().strip()));
    }

    private Node content() {
        search.setId("take-out-search");
        search.textProperty().subscribe(_ -> find());
        list.setId("take-out-values");
        list.setAccessibleText(texts.text("changes.take-out.values"));
        list.setCellFactory(_ -> new Tick());
        list.setPlaceholder(new Label(texts.text("changes.take-out.nothing")));
        list.getCheckModel().getCheckedItems().subscribe(this::mark);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::toggle);
        reason.setId("take-out-reason");
        VBox.setVgrow(choice, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        var content = new VBox(wrapped(texts.text("changes.take-out.text")), new LabeledField(texts.text("changes.take-out.search"), search), choice, why);
        content.getStyleClass().addAll("save-question", "merge-question");
        return content;
    }

    /** A value and whether it is chosen; the focus stays with the list, whose selected line the space bar is for. */
    private final class Tick extends CheckBoxListCell<OldValue> {

        private static final double ROOM_FOR_BAR = 28;

        Tick() {
            super(list::getItemBooleanProperty, new Words<>(TakeOutQuestion.this::said));
            setWrapText(true);
            setPrefWidth(1); // the list gives the width, the words wrap
            graphicProperty().subscribe(box -> {
                if (box != null) {
                    box.setFocusTraversable(false);
                }
            });
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(list.getWidth() - ROOM_FOR_BAR);
        }
    }

    private String said(OldValue value) {
        return texts.text("report.labelled", value.field(), value.words().replaceAll("\\s+", " "));
    }

    /** Shows the values in which every word looked for occurs; what was chosen stays chosen while it is not shown. */
    private void find() {
        var kept = new ArrayList<>(chosen);
        var sought = Folded.everyWordOf(search.getText());
        list.getItems().setAll(values.stream().filter(value -> sought.test(said(value))).toList());
        kept.forEach(list.getCheckModel()::check);
        chosen.addAll(kept);
    }

    private void mark() {
        chosen.removeAll(list.getItems());
        chosen.addAll(list.getCheckModel().getCheckedItems());
    }

    private void toggle(KeyEvent key) {
        var value = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && value != null) {
            list.getCheckModel().toggleCheckState(value);
            key.consume();
        }
    }

    /** The reason stays in the history: what is taken out may not be in it. */
    private boolean isAnswered() {
        var said = reason.getText();
        var told = chosen.stream().filter(value -> PastText.isToldBy(said, value.words())).findFirst();
        choice.setFault(chosen.isEmpty() ? texts.text("changes.take-out.none-chosen") : "");
        why.setFault(said.isBlank() ? texts.text("editor.reason.fault") : told.map(value -> texts.text("changes.take-out.told", value.words())).orElse(""));
        var wrong = !choice.getFault().isBlank() ? choice : why;
        if (!wrong.getFault().isBlank()) {
            wrong.enter();
        }
        return wrong.getFault().isBlank();
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
