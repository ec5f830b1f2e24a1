package org.article30.register;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.article30.store.Password;
import org.article30.text.Texts;
import org.article30.ui.Fxml;

/** Two fields for a new password, typed twice; both left empty mean no password. */
final class NewPassword {

    private final Texts texts;
    private final Node view;

    @FXML private PasswordField first;
    @FXML private PasswordField second;
    @FXML private Label advice;

    NewPassword(Texts texts) {
        this.texts = texts;
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        advice.textProperty().bind(Bindings.createStringBinding(this::advise, first.textProperty(), second.textProperty()));
        isAgreed().subscribe(agreed -> advice.getStyleClass().setAll("label", agreed || second.getText().isEmpty() ? "setting-help" : "fault"));
    }

    Node view() {
        return view;
    }

    /** The field to begin with. */
    Node first() {
        return first;
    }

    /** Whether both fields say the same. */
    BooleanExpression isAgreed() {
        return Bindings.equal(first.textProperty(), second.textProperty());
    }

    /** Whether there is a password. */
    BooleanExpression isTyped() {
        return first.textProperty().isNotEmpty();
    }

    /** The password typed, or none. */
    Password password() {
        return Password.of(first.getText().toCharArray());
    }

    private String advise() {
        if (!second.getText().isEmpty() && !second.getText().equals(first.getText())) {
            return texts.text("password.differ");
        }
        return texts.text(first.getText().isEmpty() ? "password.none" : "password.lost");
    }
}
