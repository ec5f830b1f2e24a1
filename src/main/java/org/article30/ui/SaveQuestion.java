package org.article30.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.article30.fact.PartialDate;
import org.article30.text.Texts;

/** Asks why something is saved and since when it is true, in one small dialog; where there is a choice, what becomes of the record. */
final class SaveQuestion {

    private final Texts texts;
    private final Node page;
    private final LocalDate today;

    SaveQuestion(Texts texts, Node page, LocalDate today) {
        this.texts = texts;
        this.page = page;
        this.today = today;
    }

    /** What is asked: under which title, whether a reason is needed, what can be chosen (the first is usual), and what the button says. */
    record Asked(String title, String text, boolean needed, List<Act> choices, String button) {
    }

    /** The answer; nothing where the user turned back. */
    Optional<Because> ask(Asked asked) {
        var reason = new GrowingArea();
        var why = new LabeledField(texts.text(asked.needed() ? "editor.reason" : "editor.reason.optional"), reason);
        why.setHelp(texts.text("editor.reason.help"));
        reason.setId("save-reason");
        var day = Slot.alone("since", PartialDate.of(today));
        var date = new DateField(day, texts);
        date.setId("save-since");
        var since = new LabeledField(texts.text("editor.since"), date);
        since.setHelp(texts.text("editor.since.help"));
        var chosen = new ToggleGroup();
        var content = new VBox(muted(asked.text()), why, since);
        asked.choices().forEach(act -> content.getChildren().add(choice(act, chosen)));
        var dialog = dialog(asked, content);
        var done = new ButtonType(asked.button(), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(done, new ButtonType(texts.text("editor.step.cancel"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(done).addEventFilter(ActionEvent.ACTION, pressed -> {
            why.setFault(asked.needed() && reason.getText().isBlank() ? texts.text("editor.reason.fault") : "");
            since.setFault(fault(date.faultProperty().get(), day.get()));
            if (!why.getFault().isBlank() || !since.getFault().isBlank()) {
                (why.getFault().isBlank() ? since : why).enter();
                pressed.consume();
            }
        });
        return Dialogs.ask(dialog, reason).filter(done::equals).map(_ -> new Because(reason.getText().strip(), day.get(), id(chosen)));
    }

    /** Says what stands in the way of something: a list, so that a long one can be gone through by keyboard. */
    void refuse(String title, List<String> obstacles) {
        var list = new ListView<String>();
        list.setId("obstacles");
        list.getStyleClass().add("obstacles");
        list.setAccessibleText(texts.text("editor.step.obstacles"));
        list.setCellFactory(_ -> new ObstacleCell());
        list.getItems().setAll(obstacles);
        list.getSelectionModel().selectFirst();
        var content = new VBox(muted(texts.text("editor.step.obstacles")), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        var dialog = dialog(new Asked(title, "", false, List.of(), ""), content);
        var read = new ButtonType(texts.text("shell.ok"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(read);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) { // which the list would keep to itself
                dialog.setResult(read);
                key.consume();
            }
        });
        Dialogs.ask(dialog, list);
    }

    /** What is wrong with the day; blank if nothing. */
    private String fault(String unreadable, PartialDate day) {
        if (!unreadable.isBlank() || day.day() == 0) {
            return texts.text("editor.since.day");
        }
        return day.earliest().isAfter(today) ? texts.text("editor.since.future") : "";
    }

    private Dialog<ButtonType> dialog(Asked asked, VBox content) {
        var dialog = new Dialog<ButtonType>();
        var pane = new DialogPane();
        dialog.setDialogPane(pane);
        dialog.initOwner(page.getScene().getWindow());
        dialog.setTitle(asked.title());
        dialog.setResizable(true);
        pane.setHeaderText(asked.title());
        content.getStyleClass().add("save-question");
        pane.setContent(content);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        return dialog;
    }

    private static RadioButton choice(Act act, ToggleGroup group) {
        var button = new RadioButton(act.label());
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setUserData(act.id());
        button.setSelected(group.getToggles().isEmpty());
        button.setToggleGroup(group);
        button.setId("choice-" + act.id());
        return button;
    }

    private static String id(ToggleGroup chosen) {
        return chosen.getSelectedToggle() == null ? "" : chosen.getSelectedToggle().getUserData().toString();
    }

    private static Label muted(String text) {
        var label = wrapped(text);
        label.getStyleClass().add("text-muted");
        label.setVisible(!text.isBlank());
        label.setManaged(!text.isBlank());
        return label;
    }

    private static final class ObstacleCell extends WrappingCell<String> {

        @Override
        protected void show(String obstacle) {
            say("• " + obstacle, "");
        }
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
