package org.article30.evidence;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.article30.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the evidence file of a document: attach one, save a copy of the one attached, or detach it. */
public final class EvidenceBar extends FlowPane {

    private static final double GAP = 8;

    /**
     * A bar for one document.
     *
     * @param hash the hash of the file attached, blank where there is none
     * @param attach lets the user choose a file and attaches it
     * @param save lets the user choose where a copy goes and writes it
     * @param detach has the document name no file any more
     */
    public EvidenceBar(ObservableValue<String> hash, Runnable attach, Runnable save, Runnable detach, Texts texts) {
        super(GAP, GAP);
        getStyleClass().add("setting-row");
        var choose = new Button(texts.text("evidence.attach"), new FontIcon("mdal-attach_file"));
        choose.setId("evidence-attach");
        choose.setOnAction(_ -> attach.run());
        var copy = new Button(texts.text("evidence.copy"), new FontIcon("mdomz-save_alt"));
        copy.setId("evidence-copy");
        copy.disableProperty().bind(Bindings.createBooleanBinding(() -> hash.getValue().isBlank(), hash));
        copy.setOnAction(_ -> save.run());
        var remove = new Button(texts.text("evidence.detach"), new FontIcon("mdal-clear"));
        remove.setId("evidence-detach");
        remove.disableProperty().bind(copy.disableProperty());
        remove.setOnAction(_ -> detach.run());
        getChildren().setAll(choose, copy, remove);
    }
}
