package org.article30.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.article30.store.RecordShape;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Rows of one record class, each in one line that opens to its fields. */
final class RecordList extends VBox {

    private final Component part;
    private final Slot<List<Record>> rows;
    private final Fields fields;
    private final Class<? extends Record> type;
    private final VBox box = new VBox();
    private final Label empty = new Label();
    private final Button add = new Button("", new FontIcon(Material2AL.ADD));
    private List<Record> shown = List.of();
    private List<RecordRow> views = List.of();

    RecordList(Component part, Slot<List<Record>> rows, Fields fields, boolean heading) {
        this.part = part;
        this.rows = rows;
        this.fields = fields;
        type = part.element().asSubclass(Record.class);
        var texts = fields.desk().texts();
        getStyleClass().add("record-list");
        box.getStyleClass().add("rows");
        empty.setText(texts.text("editor.rows.none"));
        empty.getStyleClass().addAll("text-muted", "rows-none");
        if (heading) {
            getChildren().add(head());
        }
        getChildren().addAll(box, empty, foot());
        rows.property().subscribe(this::changed);
    }

    private HBox head() {
        var texts = fields.desk().texts();
        var name = part.label(texts);
        var label = new Label(name);
        label.getStyleClass().add("group-heading");
        var spare = new Region();
        HBox.setHgrow(spare, Priority.ALWAYS);
        var head = new HBox(label, spare, new HelpButton(name, part.help(texts), texts));
        head.getStyleClass().add("group-head");
        fields.source(rows).ifPresent(source -> head.getChildren().add(new SourceButton(source, name, fields.desk())));
        return head;
    }

    private HBox foot() {
        var texts = fields.desk().texts();
        add.setText(texts.text("editor.rows.add", texts.record(type)));
        add.getStyleClass().addAll("add-row");
        add.setVisible(!fields.desk().readOnly());
        add.setManaged(add.isVisible());
        add.setOnAction(_ -> add(Component.blank(type), rows.get().size()));
        var foot = new HBox(add);
        foot.getStyleClass().add("rows-foot");
        return foot;
    }

    /** Opens the fields of a row. */
    Optional<RecordRow> expand(int index) {
        var row = index < views.size() ? Optional.of(views.get(index)) : Optional.<RecordRow>empty();
        row.ifPresent(RecordRow::expand);
        return row;
    }

    /** Moves the focus to the first row, or to the button that adds one. */
    void enter() {
        if (views.isEmpty()) {
            add.requestFocus();
        } else {
            views.getFirst().requestFocus();
        }
    }

    void add(Record row, int index) {
        var more = new ArrayList<>(rows.get());
        more.add(index, withFreshKey(row));
        rows.set(List.copyOf(more));
        views.get(index).expand();
        views.get(index).enter();
    }

    void duplicate(int index) {
        add(rows.get().get(index), index + 1);
    }

    void remove(int index) {
        var fewer = new ArrayList<>(rows.get());
        fewer.remove(index);
        rows.set(List.copyOf(fewer));
        if (!views.isEmpty()) {
            views.get(Math.min(index, views.size() - 1)).requestFocus();
        }
    }

    void move(int index, int by) {
        var to = index + by;
        if (to >= 0 && to < views.size()) {
            var moved = new ArrayList<>(rows.get());
            Collections.swap(moved, index, to);
            var open = Set.of(index, to).stream().filter(row -> views.get(row).isExpanded()).map(row -> row == index ? to : index).collect(Collectors.toSet());
            rows.set(List.copyOf(moved));
            Set.of(index, to).forEach(row -> views.get(row).setExpanded(open.contains(row)));
            views.get(to).requestFocus();
        }
    }

    private void changed(List<Record> now) {
        if (now.size() != views.size()) {
            rebuild(now);
        }
        shown = now;
        empty.setVisible(now.isEmpty());
        empty.setManaged(now.isEmpty());
        box.setVisible(!now.isEmpty());
        box.setManaged(!now.isEmpty());
    }

    private void rebuild(List<Record> now) {
        var open = new HashSet<Record>();
        IntStream.range(0, views.size()).filter(row -> views.get(row).isExpanded()).forEach(row -> open.add(shown.get(row)));
        rows.forgetChildren();
        views = IntStream.range(0, now.size()).mapToObj(row -> new RecordRow(this, Slot.row(rows, row), row, fields)).toList();
        IntStream.range(0, now.size()).filter(row -> open.contains(now.get(row))).forEach(row -> views.get(row).setExpanded(true));
        box.getChildren().setAll(views);
    }

    private Record withFreshKey(Record row) {
        if (!Component.has(type, "key", String.class)) {
            return row;
        }
        var taken = rows.get().stream().map(Controls::key).collect(Collectors.toSet());
        var letter = type.getSimpleName().substring(0, 1).toLowerCase(java.util.Locale.ROOT);
        var key = IntStream.iterate(1, i -> i + 1).mapToObj(i -> letter + i).filter(free -> !taken.contains(free)).findFirst().orElseThrow();
        var shape = RecordShape.of(type);
        var values = IntStream.range(0, shape.size()).mapToObj(i -> shape.name(i).equals("key") ? key : shape.get(row, i)).toArray();
        return type.cast(shape.build(values));
    }
}
