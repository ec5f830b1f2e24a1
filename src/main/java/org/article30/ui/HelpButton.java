package org.article30.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.article30.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Opens what a field asks for. From within the field, F1 does the same, so that Tab goes from field to field. */
final class HelpButton extends IconButton {

    private final String name;
    private final String help;

    HelpButton(String name, String help, Texts texts) {
        super(Material2OutlinedAL.INFO, texts.text("editor.help", name), () -> { });
        this.name = name;
        this.help = help;
        setFocusTraversable(false);
        setOnAction(_ -> open(this));
    }

    /** Lets F1 anywhere in {@code field} open the help. */
    void openFrom(Node field) {
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F1) {
                open(this);
                key.consume();
            }
        });
    }

    private void open(Node owner) {
        var title = new Label(name);
        title.getStyleClass().add("text-bold");
        var words = new Label(help);
        words.setWrapText(true);
        var content = new VBox(title, words);
        content.getStyleClass().add("help-content");
        var over = new PopUp(content);
        over.show(owner);
    }
}
