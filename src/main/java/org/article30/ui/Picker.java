package org.article30.ui;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.article30.text.Folded;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * A field in which one of many is found by typing a part of its name, or picked from the list that Down opens. What is
 * typed and found nowhere is put back when the field is left.
 */
final class Picker<V> extends CustomTextField {

    private final Supplier<List<Option<V>>> options;
    private final Function<V, String> label;
    private final V none;
    private final Consumer<V> picked;
    private final PickerList<V> list;
    private Function<String, Optional<V>> words = _ -> Optional.empty();
    private V value;
    private boolean typing = true;

    /**
     * A picker.
     *
     * @param options what can be picked; asked whenever the list opens
     * @param label what a value is called in the field
     * @param none the value that means none
     * @param picked told of every pick
     */
    Picker(Supplier<List<Option<V>>> options, Function<V, String> label, V none, Consumer<V> picked) {
        this.options = options;
        this.label = label;
        this.none = none;
        this.value = none;
        this.picked = picked;
        list = new PickerList<>(this, this::pick);
        getStyleClass().add("picker");
        var arrow = new StackPane(new FontIcon(Material2AL.EXPAND_MORE));
        arrow.setCursor(Cursor.DEFAULT);
        arrow.setOnMousePressed(_ -> open(""));
        setRight(arrow);
        textProperty().subscribe(this::typed);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && !list.isShowing()) {
                open("");
            }
        });
    }

    /** Adds something to do at the end of the list, such as "New…". */
    void addAction(String name, Runnable action) {
        list.addAction(name, action);
    }

    /** Takes words that are in no list too. */
    void acceptWords(Function<String, V> reading) {
        words = text -> Optional.of(reading.apply(text));
    }

    /** Shows a value without telling anybody. */
    void show(V shown) {
        value = shown;
        typing = false;
        setText(shown.equals(none) ? "" : label.apply(shown));
        typing = true;
    }

    private void typed() {
        if (typing && isFocused()) {
            open(getText());
        }
    }

    private void open(String part) {
        if (isEditable()) {
            var sought = Folded.everyWordOf(part);
            list.show(options.get().stream().filter(option -> sought.test(option.label() + " " + option.detail())).toList());
        }
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case F4 -> open("");
            case ENTER -> {
                if (!list.isShowing()) {
                    return;
                }
                list.take();
            }
            case ESCAPE -> {
                if (!list.isShowing()) {
                    return;
                }
                list.hide();
                show(value);
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int by) {
        if (list.isShowing()) {
            list.move(by);
        } else if (by > 0) {
            open("");
        }
    }

    private void pick(V chosen) {
        show(chosen);
        picked.accept(chosen);
    }

    private void leave() {
        list.hide();
        if (getText().isBlank() && !value.equals(none)) {
            pick(none);
        } else if (!getText().equals(value.equals(none) ? "" : label.apply(value))) {
            named(getText()).or(() -> words.apply(getText())).ifPresentOrElse(this::pick, () -> show(value));
        }
    }

    private Optional<V> named(String text) {
        return options.get().stream().filter(option -> option.label().equalsIgnoreCase(text.strip())).map(Option::value).findFirst();
    }
}
