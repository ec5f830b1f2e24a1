package org.article30.register;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.article30.store.Password;
import org.article30.text.Texts;
import org.article30.ui.Fxml;

/** Asks for the password a register has, if it has one, and for the one it is to have from now on. */
public final class ChangePassword {

    private final Texts texts;
    private final boolean encrypted;
    private final NewPassword password;
    private final Node view;

    /**
     * What was answered.
     *
     * @param present the password typed as the present one; none where the register has none
     * @param next the one it is to have; none to do without
     */
    public record Answer(Password present, Password next) {
    }

    @FXML private Label about;
    @FXML private Pane presentPlace;
    @FXML private PasswordField present;
    @FXML private Pane passwordPlace;

    /** A question; {@code encrypted} says whether the register has a password now. */
    public ChangePassword(boolean encrypted, Texts texts) {
        this.encrypted = encrypted;
        this.texts = texts;
        password = new NewPassword(texts);
        view = Fxml.load(this, texts);
        about.setText(texts.text(encrypted ? "password.change.text" : "password.set.text"));
        presentPlace.setVisible(encrypted);
        presentPlace.setManaged(encrypted);
        passwordPlace.getChildren().setAll(password.view());
    }

    /** Asks over {@code owner}; empty where the user thought better of it. Whether the present password is right is not known here. */
    public Optional<Answer> ask(Window owner) {
        var answerable = password.isAgreed().and(encrypted ? present.textProperty().isNotEmpty() : password.isTyped());
        var prompt = new Prompt(texts.text("password.change"), texts.text("password.change.act"), view, encrypted ? present : password.first(), answerable);
        return prompt.ask(owner, texts, () -> new Answer(Password.of(present.getText().toCharArray()), password.password()));
    }
}
