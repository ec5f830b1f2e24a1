package org.article30.transfer;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Reference;
import org.kordamp.ikonli.javafx.FontIcon;

/** The transfers of one activity, shown while the activity is edited: go to one, or make a new one. */
public final class TransferLinks extends VBox {

    /**
     * The transfers of an activity.
     *
     * @param transfers which there are
     * @param open goes to one of them
     * @param add makes a new one for the activity
     */
    public TransferLinks(List<Reference> transfers, Consumer<Id<?>> open, Runnable add, Texts texts) {
        getStyleClass().add("transfer-links");
        if (transfers.isEmpty()) {
            var none = new Label(texts.text("transfer.links.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            getChildren().add(none);
        }
        transfers.forEach(transfer -> {
            var link = new Hyperlink(transfer.title().isBlank() ? texts.text("transfer.links.unnamed") : transfer.title(), new FontIcon("mdomz-public"));
            link.setOnAction(_ -> open.accept(transfer.id()));
            link.setWrapText(true);
            getChildren().add(link);
        });
        var button = new Button(texts.text("list.transfer.new"), new FontIcon("mdal-add"));
        button.setOnAction(_ -> add.run());
        getChildren().add(button);
    }
}
