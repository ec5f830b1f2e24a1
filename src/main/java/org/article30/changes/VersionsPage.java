package org.article30.changes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.FileName;
import org.article30.ui.Fxml;
import org.article30.ui.Screen;
import org.article30.ui.Words;
import org.article30.ui.Work;
import org.jspecify.annotations.Nullable;

/** The page with the versions of one record, the newest first: what each changed, and how to bring one back. */
public final class VersionsPage implements Screen {

    /**
     * What the page can do.
     *
     * @param past the past of the register as it is now; called off the JavaFX thread
     * @param restore asks, then brings back a version and runs what is to follow
     * @param takeOut asks, then takes single values out of the history of the record and runs what is to follow
     * @param choose lets the user choose where a PDF goes, a file being proposed
     * @param print prints the changes of a record, or of all, while its progress is shown
     * @param printed is told of the file once it is written
     */
    public record Deeds(Callable<Past> past, BiConsumer<Line, Runnable> restore, Consumer<Runnable> takeOut,
                        Function<String, Optional<Path>> choose, Function<Path, Work<Path>> print, Consumer<Path> printed) {
    }

    /** What a version is compared with. */
    private enum Against { BEFORE, TODAY }

    private final Id<?> record;
    private final StringProperty newest;
    private final Deeds deeds;
    private final Background background;
    private final Texts texts;
    private final DifferencePanel panel;
    private final Parent view;
    private volatile @Nullable Past past;

    @FXML private Label title;
    @FXML private Label count;
    @FXML private ListView<Line> list;
    @FXML private ComboBox<Against> against;
    @FXML private HBox columns;

    /** A page about the record that is called {@code name}. */
    public VersionsPage(Id<?> record, String name, Deeds deeds, Background background, Texts texts) {
        this.record = record;
        newest = new SimpleStringProperty(name);
        this.deeds = deeds;
        this.background = background;
        this.texts = texts;
        panel = new DifferencePanel(texts);
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(Bindings.createStringBinding(this::title, newest));
        list.setCellFactory(_ -> new LineCell(texts, true));
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        against.setConverter(new Words<>(choice -> texts.text(choice == Against.BEFORE ? "changes.against.before" : "changes.against.today")));
        against.getItems().setAll(Against.values());
        against.getSelectionModel().selectFirst();
        against.valueProperty().subscribe(this::tell);
        panel.offer("version-restore", texts.text("changes.restore"), line -> deeds.restore().accept(line, this::restored)).disableProperty().bind(panel.is(told -> !told.restorable()));
        HBox.setHgrow(panel.view(), Priority.ALWAYS);
        columns.getChildren().add(panel.view());
    }

    @Override
    public String title() {
        return texts.text("changes.versions.title", newest.get());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        background.run(() -> {
            var read = deeds.past().call();
            past = read;
            return read.versions(record);
        }, this::show);
    }

    /** The button that was pressed cannot be pressed for what is shown then: the work goes on in the list. */
    private void restored() {
        refresh();
        enter();
    }

    @Override
    public void enter() {
        list.requestFocus();
    }

    private void show(List<Line> versions) {
        count.setText(texts.text("changes.versions", versions.size()));
        versions.stream().limit(1).forEach(version -> newest.set(version.title()));
        list.getItems().setAll(versions);
        list.getSelectionModel().selectFirst();
    }

    private void tell() {
        var line = list.getSelectionModel().getSelectedItem();
        var read = past;
        if (line == null || read == null) {
            panel.clear();
            return;
        }
        var today = against.getValue() == Against.TODAY;
        background.run(() -> today ? read.tellSince(line) : read.tell(line), told -> {
            if (line.equals(list.getSelectionModel().getSelectedItem()) && today == (against.getValue() == Against.TODAY)) {
                panel.show(line, told);
            }
        });
    }

    @FXML
    private void takeOut() {
        deeds.takeOut().accept(this::refresh);
    }

    @FXML
    private void save() {
        deeds.choose().apply(FileName.of(title()) + ".pdf").ifPresent(target ->
                background.run(texts.text("changes.printing"), deeds.print().apply(target), deeds.printed(), () -> { }));
    }
}
