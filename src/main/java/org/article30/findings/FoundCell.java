package org.article30.findings;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;

/** A finding in a list: its rule, its record and what is wrong there. Made once and filled anew, for lists are long. */
final class FoundCell extends ListCell<Found> {

    private final Texts texts;
    private final Label severity = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox face;

    FoundCell(Texts texts) {
        this.texts = texts;
        title.getStyleClass().add("item-title");
        detail.getStyleClass().add("item-detail");
        severity.setMinWidth(USE_PREF_SIZE);
        var names = new VBox(title, detail);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(0);
        face = new HBox(names, severity);
        face.getStyleClass().add("item-face");
        face.setPrefWidth(1); // the list gives the width
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            return;
        }
        var record = texts.named(found.title(), found.kind().type());
        title.setText(found.said(texts));
        detail.setText(record + (found.spot().key().isBlank() ? "" : " · " + found.rule().title(texts)));
        severity.setText(found.isWaived() ? texts.text("findings.accepted") : texts.choice(found.rule().severity()));
        severity.getStyleClass().setAll("label", "badge", found.isWaived() ? "ended" : found.rule().severity().mood());
        setGraphic(face);
        setAccessibleText(severity.getText() + ": " + title.getText() + ". " + detail.getText());
    }
}
