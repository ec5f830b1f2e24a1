package org.article30.shell;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.article30.text.Texts;
import org.article30.ui.Dialogs;

/** The user guide in a window of its own, which stays open beside the work: its chapters at the left, one of them at the right. */
public final class Guide {

    private final Texts texts;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ListView<String> chapters = new ListView<>();
    private final VBox chapter = new VBox();
    private final ScrollPane page = new ScrollPane(chapter);

    /** A guide in the language of {@code texts}: {@code guide.1.title}, {@code guide.1.text}, and so on, a paragraph to a line. */
    public Guide(Texts texts) {
        this.texts = texts;
    }

    /** Shows it over {@code owner}, which can be used meanwhile. */
    public void show(Window owner) {
        if (dialog.getOwner() == null) {
            prepare(owner);
        }
        dialog.show();
        chapters.requestFocus();
    }

    private void prepare(Window owner) {
        chapters.setId("guide-chapters");
        chapters.getStyleClass().add("guide-chapters");
        chapters.setAccessibleText(texts.text("guide.title"));
        chapters.getItems().setAll(titles());
        chapters.getSelectionModel().selectedIndexProperty().subscribe(index -> turnTo(index.intValue() + 1));
        chapters.getSelectionModel().selectFirst();
        chapter.getStyleClass().add("guide-chapter");
        page.setFitToWidth(true);
        page.getStyleClass().add("guide-page");
        HBox.setHgrow(page, Priority.ALWAYS);
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setResizable(true);
        dialog.setTitle(texts.text("guide.title"));
        var content = new HBox(chapters, page);
        content.getStyleClass().add("guide");
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(texts.text("shell.close"), ButtonData.CANCEL_CLOSE));
        Dialogs.prepare(dialog);
    }

    private List<String> titles() {
        return IntStream.iterate(1, number -> texts.containsKey("guide." + number + ".title"), number -> number + 1)
                .mapToObj(number -> texts.text("guide." + number + ".title")).toList();
    }

    private void turnTo(int number) {
        if (number > 0) {
            var title = new Label(texts.text("guide." + number + ".title"));
            title.setId("guide-title");
            title.getStyleClass().add("page-title");
            chapter.getChildren().setAll(title);
            texts.text("guide." + number + ".text").lines().map(Guide::paragraph).forEach(chapter.getChildren()::add);
            page.setVvalue(0);
        }
    }

    private static Node paragraph(String text) {
        var paragraph = new Label(text);
        paragraph.setWrapText(true);
        paragraph.setMinHeight(VBox.USE_PREF_SIZE);
        return paragraph;
    }
}
