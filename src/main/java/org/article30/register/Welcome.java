package org.article30.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.article30.text.Texts;
import org.article30.ui.Fxml;
import org.article30.ui.Screen;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is shown while no register is open: make one, open one, look at a sample, go on with a recent one. */
public final class Welcome implements Screen {

    /**
     * What can be done from here.
     *
     * @param create makes a new register
     * @param open lets the user choose a register and opens it
     * @param sample opens a sample register in a temporary copy
     * @param recent the registers opened last
     * @param openRecent opens one of them
     * @param forget leaves one of them out from now on
     */
    public record Deeds(Runnable create, Runnable open, Runnable sample, Supplier<List<Path>> recent, Consumer<Path> openRecent, Consumer<Path> forget) {
    }

    private final Deeds deeds;
    private final Texts texts;
    private final Node view;

    @FXML private Pane recentBox;
    @FXML private Pane recent;

    /** A welcome in the language of {@code texts}. */
    public Welcome(Deeds deeds, Texts texts) {
        this.deeds = deeds;
        this.texts = texts;
        view = Fxml.load(this, texts);
        refresh();
    }

    @Override
    public String title() {
        return texts.text("welcome.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        var files = deeds.recent().get();
        recent.getChildren().setAll(files.stream().map(this::row).toList());
        recentBox.setVisible(!files.isEmpty());
    }

    @FXML
    private void create() {
        deeds.create().run();
    }

    @FXML
    private void open() {
        deeds.open().run();
    }

    @FXML
    private void sample() {
        deeds.sample().run();
    }

    private Node row(Path file) {
        var name = new Label(RegisterName.of(file));
        name.getStyleClass().add("recent-name");
        var folder = new Label(Optional.ofNullable(file.getParent()).map(Path::toString).orElse(""));
        folder.getStyleClass().add("recent-folder");
        var names = new VBox(name, folder);
        var open = new Button("", new HBox(new FontIcon("mdoal-insert_drive_file"), names));
        open.getGraphic().getStyleClass().add("recent-face");
        open.setAccessibleText(texts.text("welcome.recent.open", file.toString()));
        open.setMaxWidth(Double.MAX_VALUE);
        open.getStyleClass().add("recent");
        open.setDisable(!Files.exists(file));
        open.setOnAction(_ -> deeds.openRecent().accept(file));
        HBox.setHgrow(open, Priority.ALWAYS);
        var forget = new Button("", new FontIcon("mdal-clear"));
        forget.getStyleClass().addAll("button-icon", "flat");
        forget.setAccessibleText(texts.text("welcome.recent.forget", file.toString()));
        forget.setTooltip(new Tooltip(texts.text("welcome.recent.forget.tip")));
        forget.setOnAction(_ -> {
            deeds.forget().accept(file);
            refresh();
        });
        var row = new HBox(open, forget);
        row.getStyleClass().add("recent-row");
        return row;
    }
}
