package org.article30.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** One row of a {@link RecordList}: a line that says what it is, and below it, once opened, its fields. */
final class RecordRow extends VBox {

    private static final KeyCodeCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCodeCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    private static final KeyCodeCombination COPY = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCodeCombination DELETE = new KeyCodeCombination(KeyCode.DELETE);

    private final RecordList list;
    private final Slot<Record> row;
    private final int index;
    private final Fields fields;
    private final FontIcon arrow = new FontIcon(Material2AL.CHEVRON_RIGHT);
    private final Label title = new Label();
    private final Label rest = new Label();
    private final Pressable opener;
    private @Nullable FieldGrid body;

    RecordRow(RecordList list, Slot<Record> row, int index, Fields fields) {
        this.list = list;
        this.row = row;
        this.index = index;
        this.fields = fields;
        var words = new VBox(title, rest);
        words.getStyleClass().add("row-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        opener = new Pressable(() -> setExpanded(!isExpanded()), arrow, words);
        getStyleClass().add("record-row");
        title.getStyleClass().add("row-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        rest.setMinHeight(USE_PREF_SIZE);
        rest.getStyleClass().addAll("row-rest", "text-muted");
        rest.setWrapText(true);
        rest.visibleProperty().bind(rest.textProperty().isNotEmpty());
        rest.managedProperty().bind(rest.visibleProperty());
        getChildren().add(head());
        row.property().subscribe(this::describe);
        linked().forEach(rows -> rows.property().subscribe(_ -> describe(row.get())));
    }

    /** The lists whose rows this one names. */
    private List<Slot<?>> linked() {
        return Component.of(row.get().getClass()).stream().flatMap(part -> part.hint("keys").stream()).map(hint -> hint.split("\\."))
                .flatMap(reference -> row.enclosing(reference[0]).stream().<Slot<?>>map(above -> above.component(reference[1]))).toList();
    }

    private HBox head() {
        opener.getStyleClass().add("row-opener");
        if (!fields.desk().readOnly()) {
            opener.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        }
        HBox.setHgrow(opener, Priority.ALWAYS);
        var head = new HBox(opener);
        head.getStyleClass().add("row-head");
        fields.source(row).ifPresent(source -> head.getChildren().add(new SourceButton(source, name(), fields.desk())));
        if (!fields.desk().readOnly()) {
            head.getChildren().add(menu());
        }
        return head;
    }

    private MenuButton menu() {
        var texts = fields.desk().texts();
        var menu = new MenuButton("", new FontIcon(Material2MZ.MORE_VERT));
        menu.getStyleClass().addAll("row-menu", "no-arrow");
        menu.setAccessibleText(texts.text("editor.row.actions", name()));
        menu.getItems().setAll(
                item(texts, "duplicate", COPY, () -> list.duplicate(index)),
                item(texts, "up", UP, () -> list.move(index, -1)),
                item(texts, "down", DOWN, () -> list.move(index, 1)),
                item(texts, "remove", DELETE, () -> list.remove(index)));
        return menu;
    }

    private static MenuItem item(Texts texts, String name, KeyCombination keys, Runnable action) {
        var item = new MenuItem(texts.text("editor.row." + name) + "    " + keys.getDisplayText());
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void key(KeyEvent key) {
        if (UP.match(key)) {
            list.move(index, -1);
        } else if (DOWN.match(key)) {
            list.move(index, 1);
        } else if (COPY.match(key)) {
            list.duplicate(index);
        } else if (DELETE.match(key)) {
            list.remove(index);
        } else {
            return;
        }
        key.consume();
    }

    private String name() {
        return fields.desk().texts().record(row.get().getClass());
    }

    private void describe(Record now) {
        var summary = Summary.of(row, fields.desk());
        title.setText(summary.title().isBlank() ? fields.desk().texts().text("editor.row.blank", name()) : summary.title());
        rest.setText(summary.rest());
        opener.setAccessibleText(name() + ": " + title.getText() + " " + rest.getText());
    }

    boolean isExpanded() {
        return body != null && body.isVisible();
    }

    void expand() {
        setExpanded(true);
    }

    /** Shows or hides the fields; they are made when first shown. */
    void setExpanded(boolean expanded) {
        if (expanded && body == null) {
            body = fields.record(row);
            body.getStyleClass().add("row-body");
            getChildren().add(body);
        }
        if (body != null) {
            body.setVisible(expanded);
            body.setManaged(expanded);
        }
        arrow.setIconCode(expanded ? Material2AL.EXPAND_MORE : Material2AL.CHEVRON_RIGHT);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("expanded"), expanded);
    }

    /** Moves the focus into the first field. */
    void enter() {
        if (body != null && body.getChildren().getFirst() instanceof LabeledField field) {
            field.enter();
        }
    }

    @Override
    public void requestFocus() {
        opener.requestFocus();
    }
}
