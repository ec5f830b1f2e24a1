package org.article30.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.article30.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The head of an editor, always in view: what is edited, where it stands, whether it is saved, and the buttons for that. */
final class EditorHeader extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    final MenuButton sections = new MenuButton();
    final Button completeness = new Button();
    final Button versions = new Button("", new FontIcon(Material2AL.HISTORY));
    private final Label title = new Label();
    private final Label status = new Label();
    private final Label edition = new Label();
    private final FlowPane marks;
    private final VBox words;
    private final MenuButton more = new MenuButton();
    private final Label unsaved;
    private final FlowPane buttons;
    private final Texts texts;
    private final RecordEditor<?> editor;

    EditorHeader(RecordEditor<?> editor, Form<?> form, ObservableBooleanValue saving, Desk desk) {
        texts = desk.texts();
        this.editor = editor;
        getStyleClass().add("editor-header");
        title.getStyleClass().add("editor-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        status.getStyleClass().add("status-chip");
        unsaved = new Label(texts.text("editor.unsaved"), new FontIcon(Material2MZ.RADIO_BUTTON_CHECKED));
        unsaved.getStyleClass().add("unsaved");
        shownWhile(unsaved, form.changedProperty());
        edition.getStyleClass().add("edition");
        edition.setWrapText(true);
        marks = new OneLine(status, edition, unsaved);
        marks.getStyleClass().add("marks");
        words = new VBox(title, marks);
        words.getStyleClass().add("editor-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        sections.setText(texts.text("editor.sections"));
        versions.setId("versions-of");
        versions.setVisible(false);
        versions.managedProperty().bind(versions.visibleProperty());
        buttons = desk.readOnly() ? new OneLine(sections, completeness) : buttons(form, saving);
        buttons.getStyleClass().add("editor-buttons");
        setNarrow(false);
    }

    private FlowPane buttons(Form<?> form, ObservableBooleanValue saving) {
        var undo = new IconButton(Material2MZ.UNDO, texts.text("editor.undo"), form::undo);
        undo.disableProperty().bind(form.undoableProperty().not());
        var redo = new IconButton(Material2MZ.REDO, texts.text("editor.redo"), form::redo);
        redo.disableProperty().bind(form.redoableProperty().not());
        var discard = new Button(texts.text("editor.discard"));
        discard.disableProperty().bind(form.changedProperty().not());
        discard.setOnAction(_ -> form.revert());
        var save = new Button(texts.text("editor.save"));
        save.getStyleClass().add("accent");
        save.disableProperty().bind(form.storableProperty().not().or(javafx.beans.binding.Bindings.createBooleanBinding(saving::get, saving)));
        save.setId("editor-save");
        save.setOnAction(_ -> editor.save());
        more.getItems().setAll(reasonItem(save));
        more.setGraphic(new FontIcon(Material2AL.EXPAND_MORE));
        more.getStyleClass().addAll("icon-button", "no-arrow");
        more.setAccessibleText(texts.text("editor.save.more"));
        more.setId("editor-more");
        var both = new HBox(save, more); // two halves of one thing, which no line parts
        both.getStyleClass().add("saving");
        return new OneLine(sections, completeness, versions, undo, redo, discard, both);
    }

    private MenuItem reasonItem(Button save) {
        var item = new MenuItem(texts.text("editor.save.reason"));
        item.setId("save-with-reason");
        item.disableProperty().bind(save.disableProperty());
        item.setOnAction(_ -> editor.saveWithReason());
        return item;
    }

    void show(String name, String standing, String which) {
        title.setText(name);
        show(status, standing);
        show(edition, which);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isBlank());
        label.setManaged(!text.isBlank());
    }

    private Stream<Node> acts() {
        return marks.getChildren().stream().filter(Button.class::isInstance);
    }

    /** Offers what can be done about the record's approval, a button each; who pressed one that goes can press the next at once. */
    void offer(List<Act> possible) {
        var shown = acts().map(Node::getUserData).toList();
        if (!possible.equals(shown)) {
            var pressed = getScene() != null && marks.getChildren().contains(getScene().getFocusOwner());
            marks.getChildren().setAll(Stream.concat(Stream.of(status, edition, unsaved), possible.stream().map(this::button)).toList());
            if (pressed) {
                acts().findFirst().ifPresentOrElse(Node::requestFocus, editor::begin);
            }
        }
    }

    /** Offers something to do with the record below the ways to save it. */
    void offer(String id, String label, Runnable deed) {
        var item = new MenuItem(label);
        item.setId(id);
        item.setOnAction(_ -> deed.run());
        withdraw(id);
        more.getItems().add(item);
    }

    void withdraw(String id) {
        more.getItems().removeIf(known -> id.equals(known.getId()));
    }

    private Button button(Act act) {
        var button = new Button(act.label());
        button.setId("act-" + act.id());
        button.getStyleClass().addAll("small", "act");
        button.setMinWidth(USE_PREF_SIZE);
        button.setUserData(act);
        button.setOnAction(_ -> editor.act(act));
        return button;
    }

    /** Shows how many versions the record has; a record that is new has none. */
    void showVersions(int number) {
        versions.setText(Integer.toString(number));
        versions.setAccessibleText(texts.text("changes.versions", number));
        versions.setTooltip(new Tooltip(versions.getAccessibleText()));
        versions.setDisable(number == 0);
    }

    /** The font of the window. */
    ReadOnlyObjectProperty<Font> fontProperty() {
        return status.fontProperty();
    }

    /** Puts the buttons below the title, in as many lines as they need; else beside it, in one. */
    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        buttons.setMinWidth(narrow ? 0 : USE_PREF_SIZE);
        getChildren().clear();
        getChildren().setAll(narrow ? List.of(words, buttons) : List.of(new HBox(words, buttons)));
    }

    private static void shownWhile(Node node, ObservableBooleanValue wanted) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(wanted);
    }
}
