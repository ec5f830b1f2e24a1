package org.article30.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.article30.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;

/** Several out of many: those chosen as chips that can be taken away, and a field to find more. */
final class ChoicesField<V> extends VBox {

    private final Slot<List<V>> chosen;
    private final Supplier<List<Option<V>>> options;
    private final Function<V, String> label;
    private final Texts texts;
    private final FlowPane chips = new FlowPane();
    private final Picker<V> picker;

    /**
     * A field for {@code chosen}.
     *
     * @param options what can be chosen; asked whenever the list opens
     * @param label what a value is called
     * @param none a value that is never chosen
     */
    ChoicesField(Slot<List<V>> chosen, Supplier<List<Option<V>>> options, Function<V, String> label, V none, Texts texts, String name) {
        this.chosen = chosen;
        this.options = options;
        this.label = label;
        this.texts = texts;
        getStyleClass().add("choices-field");
        chips.getStyleClass().add("chips");
        picker = new Picker<>(this::left, label, none, this::add);
        picker.setPromptText(texts.text("editor.choices.add"));
        picker.setAccessibleText(name);
        getChildren().setAll(chips, picker);
        chosen.property().subscribe(this::showChips);
    }

    Picker<V> picker() {
        return picker;
    }

    private List<Option<V>> left() {
        return options.get().stream().filter(option -> !chosen.get().contains(option.value())).toList();
    }

    void add(V value) {
        if (!chosen.get().contains(value)) {
            var more = new ArrayList<>(chosen.get());
            more.add(value);
            chosen.set(List.copyOf(more));
        }
        picker.clear();
    }

    private void remove(V value) {
        chosen.set(chosen.get().stream().filter(other -> !other.equals(value)).toList());
        picker.requestFocus();
    }

    private void showChips(List<V> values) {
        chips.getChildren().setAll(values.stream().map(this::chip).toList());
        chips.setVisible(!values.isEmpty());
        chips.setManaged(!values.isEmpty());
    }

    private HBox chip(V value) {
        var name = label.apply(value);
        var words = new Label(name);
        var chip = new HBox(words, new IconButton(Material2AL.CLOSE, texts.text("editor.choices.remove", name), () -> remove(value)));
        chip.getStyleClass().add("chip");
        return chip;
    }
}
