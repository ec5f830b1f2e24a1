package org.article30.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.Moment;
import org.article30.fact.PartialDate;
import org.article30.fact.Term;
import org.article30.law.Catalogue;
import org.article30.store.Id;

/** The control for each type a component can have. */
final class Controls {

    private final Desk desk;

    Controls(Desk desk) {
        this.desk = desk;
    }

    /** The control for a component that is at {@code place}, called {@code name} for screen readers. */
    Node of(Component part, Slot<Object> place, String name) {
        var type = part.raw();
        if (type == String.class) {
            return text(part, Fields.cast(place));
        } else if (type.isEnum()) {
            return choice(type, Fields.cast(place));
        } else if (type == boolean.class) {
            return tick(Fields.cast(place));
        } else if (type == int.class) {
            return new NumberField(Fields.cast(place));
        } else if (type == PartialDate.class) {
            return new DateField(Fields.cast(place), desk.texts());
        } else if (type == Moment.class) {
            return new MomentField(Fields.cast(place), desk.texts());
        } else if (type == CalendarPeriod.class) {
            return new PeriodField(Fields.cast(place), desk.texts(), name);
        } else if (type == Term.class) {
            return term(part, Fields.cast(place), name);
        } else if (type == Id.class) {
            return new ReferenceField(part.kind(), Fields.cast(place), desk, name);
        } else if (type == List.class) {
            return several(part, place, name);
        }
        throw new IllegalArgumentException("no control for " + part);
    }

    private Node text(Component part, Slot<String> text) {
        var codes = Codes.of(part);
        if (codes.isPresent()) {
            return coded(text, codes.get());
        } else if (part.hint("keys").isPresent()) {
            return row(part, text);
        } else if (part.hint("of").isPresent()) {
            return picker(text, part.hint("of").orElseThrow(), false);
        } else if (part.hint("suggest").isPresent()) {
            return picker(text, part.hint("suggest").orElseThrow(), true);
        }
        return bound(part.has("area") ? new GrowingArea() : new TextField(), text);
    }

    private static TextInputControl bound(TextInputControl control, Slot<String> text) {
        text.property().subscribe(now -> {
            if (!now.equals(control.getText())) {
                control.setText(now);
            }
        });
        control.textProperty().subscribe(typed -> text.set(Objects.requireNonNullElse(typed, "")));
        return control;
    }

    private Picker<String> coded(Slot<String> code, Codes codes) {
        var language = desk.texts().language();
        var picker = new Picker<>(() -> codes.options(code, language), known -> codes.called(known, code, language), "", code::set);
        code.property().subscribe(picker::show);
        return picker;
    }

    /** One of the rows of another list of the same record. */
    private Picker<String> row(Component part, Slot<String> key) {
        var reference = part.hint("keys").orElseThrow().split("\\.");
        var picker = new Picker<>(() -> keyed(key, reference[0], reference[1]), known -> known.isBlank() ? "" : keyLabel(key, reference, known), "", key::set);
        key.property().subscribe(picker::show);
        return picker;
    }

    private Picker<String> picker(Slot<String> text, String values, boolean words) {
        var picker = new Picker<>(() -> words(values), value -> value, "", text::set);
        if (words) {
            picker.acceptWords(typed -> typed);
        }
        text.property().subscribe(picker::show);
        return picker;
    }

    private List<Option<String>> words(String values) {
        return Stream.of(values.split(",")).map(value -> new Option<>(value, value)).toList();
    }

    private ComboBox<Object> choice(Class<?> type, Slot<Object> slot) {
        var combo = new ComboBox<>();
        combo.getItems().setAll(type.getEnumConstants());
        combo.getProperties().put("comboBoxRowsToMeasureWidth", combo.getItems().size()); // else only the first ten tell how wide it is
        combo.setConverter(new Words<>(this::choice));
        combo.setMaxWidth(Double.MAX_VALUE);
        slot.property().subscribe(combo::setValue);
        combo.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                slot.set(chosen);
            }
        });
        return combo;
    }

    private static CheckBox tick(Slot<Boolean> slot) {
        var box = new CheckBox();
        box.setWrapText(true);
        slot.property().subscribe(box::setSelected);
        box.selectedProperty().subscribe(slot::set);
        return box;
    }

    private Node term(Component part, Slot<Term> term, String name) {
        return part.hint("catalogue").<Node>map(list -> new TermField(Catalogue.valueOf(list), term, desk, name))
                .orElseGet(() -> bound(new TextField(), term.component("text")));
    }

    private Node several(Component part, Slot<Object> place, String name) {
        if (part.hint("keys").isPresent()) {
            var reference = part.hint("keys").orElseThrow().split("\\.");
            return new ChoicesField<>(Fields.<Slot<List<String>>>cast(place), () -> keyed(place, reference[0], reference[1]),
                    key -> keyLabel(place, reference, key), "", desk.texts(), name);
        } else if (part.hint("of").isPresent()) {
            return new ChoicesField<>(Fields.<Slot<List<String>>>cast(place), () -> words(part.hint("of").orElseThrow()), value -> value, "", desk.texts(), name);
        }
        return part.element().isEnum() ? choices(part.element(), Fields.cast(place), name) : references(part.kind(), Fields.cast(place), name);
    }

    private ChoicesField<Object> choices(Class<?> type, Slot<List<Object>> chosen, String name) {
        var all = Stream.of(type.getEnumConstants()).map(choice -> new Option<Object>(choice, choice(choice))).toList();
        return new ChoicesField<>(chosen, () -> all, this::choice, "", desk.texts(), name);
    }

    private String choice(Object choice) {
        return choice instanceof Enum<?> known ? desk.texts().choice(known) : "";
    }

    private ChoicesField<Id<?>> references(String kind, Slot<List<Id<?>>> ids, String name) {
        var field = new ChoicesField<Id<?>>(ids, () -> ReferenceField.options(kind, desk), id -> desk.title(kind, id), Id.NONE, desk.texts(), name);
        ReferenceField.addNew(field.picker(), kind, desk, field::add);
        return field;
    }

    private List<Option<String>> keyed(Slot<?> place, String record, String list) {
        return place.enclosing(record).stream().flatMap(above -> above.<List<Record>>component(list).get().stream())
                .map(row -> new Option<>(key(row), Summary.of(row, desk).title())).toList();
    }

    private String keyLabel(Slot<?> place, String[] reference, String key) {
        return keyed(place, reference[0], reference[1]).stream().filter(option -> option.value().equals(key)).map(Option::label)
                .findFirst().orElseGet(() -> desk.texts().text("editor.key.gone"));
    }

    /** By which other rows of the same record refer to this row. */
    static String key(Record row) {
        return (String) Component.of(row.getClass(), "key").in(row);
    }
}
