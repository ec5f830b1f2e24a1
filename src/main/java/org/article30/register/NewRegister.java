package org.article30.register;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.article30.store.Password;
import org.article30.text.Texts;
import org.article30.ui.FileName;
import org.article30.ui.Fxml;

/** Asks what a new register is to be called, where it is to lie, and with which password. */
public final class NewRegister {

    /**
     * A register to be made.
     *
     * @param title what it is called
     * @param file where it is to lie, with its ending
     * @param password its password, or none
     */
    public record Wish(String title, Path file, Password password) {
    }

    private final Path folder;
    private final Function<Path, Optional<Path>> browse;
    private final Texts texts;
    private final NewPassword password;
    private final Node view;
    private boolean placed;

    @FXML private TextField name;
    @FXML private TextField file;
    @FXML private Label fault;
    @FXML private Pane passwordPlace;

    /**
     * A question for a new register.
     *
     * @param folder where registers usually lie
     * @param browse lets the user choose a file, the one given being proposed
     */
    public NewRegister(Path folder, Function<Path, Optional<Path>> browse, Texts texts) {
        this.folder = folder;
        this.browse = browse;
        this.texts = texts;
        password = new NewPassword(texts);
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        passwordPlace.getChildren().setAll(password.view());
        name.textProperty().subscribe(this::propose);
        fault.textProperty().bind(Bindings.createStringBinding(() -> exists(file.getText()) ? texts.text("register.new.exists") : "", file.textProperty()));
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
    }

    /** Asks over {@code owner}; empty where the user thought better of it. */
    public Optional<Wish> ask(Window owner) {
        BooleanBinding usable = Bindings.createBooleanBinding(() -> isUsable(file.getText()), file.textProperty());
        var prompt = new Prompt(texts.text("register.new.title"), texts.text("register.new.act"), view, name,
                usable.and(name.textProperty().isNotEmpty()).and(password.isAgreed()));
        return prompt.ask(owner, texts, () -> new Wish(name.getText().strip(), target(file.getText()), password.password()));
    }

    @FXML
    private void browse() {
        browse.apply(target(file.getText())).ifPresent(chosen -> {
            placed = true;
            file.setText(RegisterName.withEnding(chosen).toString());
        });
    }

    private void propose(String title) {
        if (!placed) {
            var plain = FileName.of(title);
            file.setText(folder.resolve((plain.isEmpty() ? texts.text("register.new.file") : plain) + RegisterName.ENDING).toString());
        }
    }

    private static Path target(String text) {
        return RegisterName.withEnding(Path.of(text.strip())).toAbsolutePath();
    }

    private static boolean isUsable(String text) {
        try {
            return !text.isBlank() && !Files.exists(target(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean exists(String text) {
        try {
            return !text.isBlank() && Files.exists(target(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
