package org.article30.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.article30.text.Texts;
import org.article30.ui.Dialogs;
import org.article30.ui.LabeledField;

/** Questions and news that need the user before anything goes on. */
public final class Ask {

    private final Window owner;
    private final Texts texts;

    /** Asks over the window {@code owner}. */
    public Ask(Window owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** Whether the user wants what the question says; {@code act} is what the button says that does it. */
    public boolean confirm(String question, String text, String act) {
        var yes = new ButtonType(act, ButtonData.OK_DONE);
        return show(alert(Alert.AlertType.CONFIRMATION, question, text, yes, cancel())).filter(yes::equals).isPresent();
    }

    /** The same of something that cannot be undone: pressing Enter takes it for no. */
    public boolean confirmForGood(String question, String text, String act) {
        var yes = new ButtonType(act, ButtonData.OTHER);
        var no = cancel();
        var alert = alert(Alert.AlertType.WARNING, question, text, yes, no);
        if (alert.getDialogPane().lookupButton(no) instanceof Button button) {
            button.setDefaultButton(true);
            alert.setOnShown(_ -> button.requestFocus());
        }
        return show(alert).filter(yes::equals).isPresent();
    }

    /** Which of several things the user wants, by its place from 0 on; {@code acts} is what their buttons say. */
    public Optional<Integer> choose(String question, String text, List<String> acts) {
        var buttons = acts.stream().map(act -> new ButtonType(act, ButtonData.OTHER)).toList();
        var all = Stream.concat(buttons.stream(), Stream.of(cancel())).toArray(ButtonType[]::new);
        return show(alert(Alert.AlertType.WARNING, question, text, all)).map(buttons::indexOf).filter(place -> place >= 0);
    }

    /**
     * The reason the user gives for something, where it is wanted at all.
     *
     * @param act what the button says that does it
     * @param label what the field for the reason is called
     * @param needed whether it cannot be done without a reason
     */
    public Optional<String> reason(String question, String text, String act, String label, boolean needed) {
        var reason = new TextField();
        reason.setId("reason");
        var field = new LabeledField(label, reason);
        var said = new Label(text);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        var content = new VBox(said, field);
        content.getStyleClass().add("reason-question");
        var yes = new ButtonType(act, ButtonData.OK_DONE);
        var alert = alert(Alert.AlertType.CONFIRMATION, question, "", yes, cancel());
        alert.getDialogPane().setContent(content);
        alert.getDialogPane().lookupButton(yes).disableProperty().bind(Bindings.createBooleanBinding(() -> needed && reason.getText().isBlank(), reason.textProperty()));
        return Dialogs.ask(alert, reason).filter(yes::equals).map(_ -> reason.getText().strip());
    }

    /** Tells what happened. */
    public void tell(String title, String text) {
        show(alert(Alert.AlertType.INFORMATION, title, text, new ButtonType(texts.text("shell.ok"), ButtonData.OK_DONE)));
    }

    /** Tells of something that could not be done, in plain words. */
    public void warn(String title, String text) {
        show(alert(Alert.AlertType.WARNING, title, text, new ButtonType(texts.text("shell.ok"), ButtonData.OK_DONE)));
    }

    /** Tells of a fault of the program: a short code, and details that can be copied. */
    public void fault(String code, String details) {
        var copy = new ButtonType(texts.text("shell.fault.copy"), ButtonData.LEFT);
        var alert = alert(Alert.AlertType.ERROR, texts.text("shell.fault.title", code), texts.text("shell.fault.text"),
                copy, new ButtonType(texts.text("shell.ok"), ButtonData.OK_DONE));
        var area = new TextArea(details);
        area.setEditable(false);
        area.setAccessibleText(texts.text("shell.fault.details"));
        alert.getDialogPane().setExpandableContent(area);
        if (show(alert).filter(copy::equals).isPresent()) {
            var content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private ButtonType cancel() {
        return new ButtonType(texts.text("shell.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private static Optional<ButtonType> show(Alert alert) {
        return Dialogs.ask(alert);
    }

    private Alert alert(Alert.AlertType type, String title, String text, ButtonType... buttons) {
        var alert = new Alert(type, text, buttons);
        alert.initOwner(owner instanceof Stage ? owner : null);
        alert.setTitle(texts.text("shell.name"));
        alert.setHeaderText(title);
        alert.setResizable(true);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        if (alert.getDialogPane().lookup(".content.label") instanceof Label label) {
            label.setWrapText(true);
        }
        return alert;
    }
}
