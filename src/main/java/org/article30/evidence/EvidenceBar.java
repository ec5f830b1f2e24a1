package org.article30.evidence;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.article30.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the evidence file of a document: attach one, or save a copy of the one attached. */
public final class EvidenceBar extends HBox {

    /**
     * A bar for one document.
     *
     * @param hash the hash of the file attached, blank where there is none
     * @param attach lets the user choose a file and attaches it
     * @param save lets the user choose where a copy goes and writes it
     */
    public EvidenceBar(ObservableValue<String> hash, Runnable attach, Runnable save, Texts texts) {
        getStyleClass().add("setting-row");
        var choose = new Button(texts.text("evidence.attach"), new FontIcon("mdal-attach_file"));
        choose.setOnAction(_ -> attach.run());
        var copy = new Button(texts.text("evidence.copy"), new FontIcon("mdomz-save_alt"));
        copy.disableProperty().bind(Bindings.createBooleanBinding(() -> hash.getValue().isBlank(), hash));
        copy.setOnAction(_ -> save.run());
        getChildren().setAll(choose, copy);
    }
}
