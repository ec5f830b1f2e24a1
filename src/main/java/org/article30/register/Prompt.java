package org.article30.register;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.article30.text.Texts;
import org.article30.ui.Dialogs;

/** A dialog that asks for something, with one button that takes the answer and one that does not. */
record Prompt(String title, String act, Node content, Node first, ObservableBooleanValue answerable) {

    /** Asks over {@code owner}; empty where the user thought better of it. */
    <T> Optional<T> ask(Window owner, Texts texts, Supplier<T> answer) {
        var take = new ButtonType(act, ButtonData.OK_DONE);
        var dialog = new Dialog<T>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        dialog.setResizable(true);
        dialog.getDialogPane().getStyleClass().add("prompt");
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(take, new ButtonType(texts.text("shell.cancel"), ButtonData.CANCEL_CLOSE));
        var button = dialog.getDialogPane().lookupButton(take);
        button.setId("prompt-take");
        button.disableProperty().bind(Bindings.not(answerable));
        dialog.setResultConverter(pressed -> pressed == take ? answer.get() : null);
        return Dialogs.ask(dialog, first);
    }
}
