package org.article30.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.article30.fact.Provenance;
import org.jspecify.annotations.Nullable;

/** Makes the labelled fields of one editor from the components of its records, and finds them again by path. */
final class Fields {

    private final Desk desk;
    private final Controls controls;
    private final Map<String, LabeledField> fields = new HashMap<>();
    private final Map<String, RecordList> lists = new HashMap<>();
    private final @Nullable Slot<Map<String, Provenance>> sources;
    private Map<String, String> faults = Map.of();

    /** Fields for the record at {@code whole}, whose map of provenance, if it has one, gives fields their sources. */
    Fields(Desk desk, Slot<? extends Record> whole) {
        this.desk = desk;
        controls = new Controls(desk);
        sources = Component.has(whole.get().getClass(), "provenance", Map.class) ? whole.component("provenance") : null;
    }

    Desk desk() {
        return desk;
    }

    /** All fields of the record at {@code place}. */
    FieldGrid record(Slot<? extends Record> place) {
        var grid = new FieldGrid();
        for (var part : Component.of(place.get().getClass())) {
            add(grid, part, place.component(part.name()));
        }
        return grid;
    }

    /** Adds the field of a component that is at {@code place}, as wide as it needs to be. */
    void add(FieldGrid grid, Component part, Slot<Object> place) {
        if (part.isList()) {
            grid.addWide(list(part, place, true));
            matrix(part, place).ifPresent(grid::addWide);
        } else if (part.isGroup()) {
            grid.addWide(group(part, place));
        } else if (part.isHalf()) {
            grid.addHalf(field(part, place));
        } else {
            grid.addWide(field(part, place));
        }
    }

    /** The labelled field of a component that is at {@code place}. */
    LabeledField field(Component part, Slot<Object> place) {
        var name = part.label(desk.texts());
        var control = controls.of(part, place, name);
        if (desk.readOnly()) {
            lock(control);
        }
        var field = new LabeledField(name, control);
        var help = new HelpButton(name, part.help(desk.texts()), desk.texts());
        field.setHelp(part.help(desk.texts()));
        field.addBeside(help);
        help.openFrom(field);
        source(place).ifPresent(source -> field.addBeside(new SourceButton(source, name, desk)));
        if (control instanceof Checked checked) {
            checked.faultProperty().subscribe(wrong -> field.setFault(wrong.isBlank() ? faults.getOrDefault(place.path(), "") : wrong));
        }
        field.setFault(faults.getOrDefault(place.path(), field.getFault()));
        fields.put(place.path(), field);
        return field;
    }

    /** Lets a control only show: what it says can still be read out and, in text, marked and copied. */
    private static void lock(Node control) {
        control.getStyleClass().add("shown-only");
        if (control instanceof TextInputControl text) {
            text.setEditable(false);
        } else {
            control.setDisable(true);
        }
    }

    /** The rows of a component that is a list of records, under a heading of its own if wanted. */
    RecordList list(Component part, Slot<?> place, boolean heading) {
        var list = new RecordList(part, rows(place), this, heading);
        lists.put(place.path(), list);
        return list;
    }

    /** The matrix that marks the rows of a component against those of another, if the layout wants one. */
    Optional<Matrix> matrix(Component part, Slot<?> place) {
        return part.hint("matrix").map(columns -> new Matrix(rows(place), place.above().orElseThrow().component(columns),
                Component.of(part.element().asSubclass(Record.class), columns), desk));
    }

    /** The fields of a component that is a record itself, under a heading. */
    Node group(Component part, Slot<?> place) {
        var heading = new Label(part.label(desk.texts()));
        heading.getStyleClass().add("group-heading");
        var spare = new Region();
        HBox.setHgrow(spare, Priority.ALWAYS);
        var head = new HBox(heading, spare);
        head.getStyleClass().add("group-head");
        Slot<Record> record = cast(place);
        source(record).ifPresent(source -> head.getChildren().add(new SourceButton(source, heading.getText(), desk)));
        var group = new VBox(head, record(record));
        group.getStyleClass().add("field-group");
        return group;
    }

    /** Shows faults by path, instead of those shown before. */
    void setFaults(Map<String, String> now) {
        faults = Map.copyOf(now);
        fields.forEach((path, field) -> {
            if (!(field.getControl() instanceof Checked checked) || checked.faultProperty().get().isBlank()) {
                field.setFault(faults.getOrDefault(path, ""));
            }
        });
    }

    /** Opens the rows on the way to {@code path} and gives the field, row or list nearest to it. */
    Optional<Region> reveal(String path) {
        var found = Optional.<Region>empty();
        var names = path.split("\\.");
        var prefix = new StringBuilder();
        for (var i = 0; i < names.length; i++) {
            prefix.append(i == 0 ? "" : ".").append(names[i]);
            var here = prefix.toString();
            if (lists.containsKey(here)) {
                var list = lists.get(here);
                found = Optional.of(list);
                if (i + 1 < names.length && names[i + 1].matches("\\d+")) {
                    found = list.expand(Integer.parseInt(names[i + 1])).<Region>map(row -> row).or(() -> Optional.of(list));
                }
            } else if (fields.containsKey(here)) {
                found = Optional.of(fields.get(here));
            }
        }
        return found;
    }

    /** Where the source of what is at {@code place} is kept: in it, or in the map of the whole record, if in either. */
    Optional<Slot<Provenance>> source(Slot<?> place) {
        if (place.get() instanceof Record record && Component.has(record.getClass(), "provenance", Provenance.class)) {
            return Optional.of(place.component("provenance"));
        }
        var inRow = place.path().matches(".*\\.\\d+\\..*");
        return sources == null || inRow || isWithinSourced(place) ? Optional.empty() : Optional.of(Slot.entry(sources, place.path(), Provenance.BLANK));
    }

    private static boolean isWithinSourced(Slot<?> place) {
        return place.above().map(above -> above.get() instanceof Record record
                && Component.has(record.getClass(), "provenance", Provenance.class)).orElse(false);
    }

    private static Slot<List<Record>> rows(Slot<?> place) {
        return cast(place);
    }

    @SuppressWarnings("unchecked")
    static <X> X cast(Object value) {
        return (X) value;
    }
}
