package org.article30.changes;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import org.article30.text.Texts;
import org.article30.ui.Fxml;
import org.jspecify.annotations.Nullable;

/** One change in full: when, by whom, why; field by field what it changed; and what can be done with it. */
final class DifferencePanel {

    private final Texts texts;
    private final Node view;
    private boolean whole;
    private @Nullable Line shown;
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();

    @FXML private Label title;
    @FXML private Label about;
    @FXML private ListView<FieldChange> fields;
    @FXML private Label nothing;
    @FXML private Pane deeds;

    DifferencePanel(Texts texts) {
        this.texts = texts;
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        fields.setCellFactory(_ -> new FieldCell(texts, () -> whole));
        about.managedProperty().bind(about.visibleProperty());
        about.visibleProperty().bind(about.textProperty().isNotEmpty());
        title.managedProperty().bind(title.visibleProperty());
        title.visibleProperty().bind(title.textProperty().isNotEmpty());
        clear();
    }

    Node view() {
        return view;
    }

    /** Offers something to do with the change shown. */
    Button offer(String id, String text, Consumer<Line> deed) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            if (shown != null) {
                deed.accept(shown);
            }
        });
        deeds.getChildren().add(button);
        return button;
    }

    /** Whether what is shown, if anything is, is such: what can be done with it may depend on that. */
    BooleanBinding is(Predicate<Told> such) {
        return Bindings.createBooleanBinding(() -> {
            var now = told.get();
            return now != null && such.test(now);
        }, told);
    }

    /** Shows nothing: no change is chosen. */
    void clear() {
        shown = null;
        told.set(null);
        title.setText("");
        about.setText("");
        fields.getItems().clear();
        say(texts.text("changes.choose"));
        deeds.setDisable(true);
    }

    void show(Line line, Told now) {
        shown = line;
        told.set(now);
        whole = now.whole();
        title.setText(line.title());
        about.setText(now.about());
        fields.getItems().setAll(now.fields());
        fields.scrollTo(0);
        say(now.fields().isEmpty() ? texts.text("changes.same") : "");
        deeds.setDisable(line.effect() == Effect.TAKEN_OUT);
    }

    private void say(String words) {
        nothing.setText(words);
        nothing.setVisible(!words.isBlank());
    }
}
