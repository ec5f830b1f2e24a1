package org.article30.register;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.article30.store.Password;
import org.article30.text.Texts;
import org.article30.ui.Fxml;

/** Asks for the password a register is to have from now on. */
public final class ChangePassword {

    private final Texts texts;
    private final boolean encrypted;
    private final NewPassword password;
    private final Node view;

    @FXML private Label about;
    @FXML private Pane passwordPlace;

    /** A question; {@code encrypted} says whether the register has a password now. */
    public ChangePassword(boolean encrypted, Texts texts) {
        this.encrypted = encrypted;
        this.texts = texts;
        password = new NewPassword(texts);
        view = Fxml.load(this, texts);
        about.setText(texts.text(encrypted ? "password.change.text" : "password.set.text"));
        passwordPlace.getChildren().setAll(password.view());
    }

    /** Asks over {@code owner}; empty where the user thought better of it, no password where the register has one and both fields stayed empty. */
    public Optional<Password> ask(Window owner) {
        var answerable = encrypted ? password.isAgreed() : password.isAgreed().and(password.isTyped());
        var prompt = new Prompt(texts.text("password.change"), texts.text("password.change.act"), view, password.first(), answerable);
        return prompt.ask(owner, texts, password::password);
    }
}
