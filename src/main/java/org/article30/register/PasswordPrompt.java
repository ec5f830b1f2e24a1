package org.article30.register;

import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.stage.Window;
import org.article30.store.Password;
import org.article30.text.Texts;
import org.article30.ui.Fxml;

/** Asks for the password of a register that is to be opened. */
public final class PasswordPrompt {

    private final Texts texts;
    private final Node view;

    @FXML private PasswordField password;
    @FXML private Label fault;

    /** A question; {@code problem} says why the last answer was not right, blank at first. */
    public PasswordPrompt(String problem, Texts texts) {
        this.texts = texts;
        view = Fxml.load(this, texts);
        fault.setText(problem);
        fault.setVisible(!problem.isBlank());
        fault.setManaged(!problem.isBlank());
    }

    /** Asks over {@code owner}; empty where the user thought better of it. */
    public Optional<Password> ask(Window owner, Path file) {
        var prompt = new Prompt(texts.text("password.title", RegisterName.of(file)), texts.text("password.open"), view, password, password.textProperty().isNotEmpty());
        return prompt.ask(owner, texts, () -> Password.of(password.getText().toCharArray()));
    }
}
