package org.article30.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import org.article30.text.Texts;
import org.article30.ui.Dialogs;
import org.article30.ui.Fxml;

/** Says what the program is, of which version, on which state of the law, and whose libraries it uses. */
public final class About {

    private final Texts texts;
    private final String version;
    private final String law;

    @FXML private Label versionSaid;
    @FXML private Label lawSaid;
    @FXML private TextArea libraries;

    /**
     * What there is to say.
     *
     * @param version the version of the program
     * @param law the version and day of the law data, in words
     */
    public About(String version, String law, Texts texts) {
        this.version = version;
        this.law = law;
        this.texts = texts;
    }

    /** Shows it over {@code owner} until the user closes it. */
    public void show(Window owner) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.text("menu.about").replace("_", ""));
        dialog.getDialogPane().setContent(Fxml.<Node>load(this, texts));
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(texts.text("shell.ok"), ButtonData.OK_DONE));
        Dialogs.ask(dialog);
    }

    @FXML
    private void initialize() {
        versionSaid.setText(texts.text("about.version", version));
        lawSaid.setText(law);
        libraries.setText(shippedLibraries());
    }

    private static String shippedLibraries() {
        try (var in = Objects.requireNonNull(About.class.getResourceAsStream("libraries.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
