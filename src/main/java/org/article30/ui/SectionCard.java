package org.article30.ui;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** One section of an editor: a heading that folds it, and its fields, made when first shown. */
final class SectionCard extends VBox {

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Section section;
    private final Slot<? extends Record> whole;
    private final Fields fields;
    private final Button heading = new Button();
    private final FontIcon arrow = new FontIcon(Material2AL.EXPAND_MORE);
    private final HBox head = new HBox();
    private final VBox more = new VBox();
    private @Nullable VBox content;
    private boolean folded;

    SectionCard(Section section, Slot<? extends Record> whole, Fields fields) {
        this.section = section;
        this.whole = whole;
        this.fields = fields;
        getStyleClass().add("section-card");
        heading.setText(title());
        heading.setGraphic(arrow);
        heading.getStyleClass().add("section-heading");
        heading.setOnAction(_ -> setFolded(!folded));
        var spare = new Region();
        HBox.setHgrow(spare, Priority.ALWAYS);
        head.getStyleClass().add("section-head");
        head.getChildren().setAll(heading, spare);
        getChildren().add(head);
        setFolded(section.folded());
    }

    Section section() {
        return section;
    }

    String title() {
        return section.title().isBlank() ? fields.desk().texts().text("section." + section.id()) : section.title();
    }

    /** Whether its fields still have to be made. */
    boolean isDue() {
        return content == null && !folded;
    }

    /** Makes the fields, unless they are there. */
    void build() {
        if (content == null) {
            content = new VBox();
            content.getStyleClass().add("section-content");
            section.lead().forEach(lead -> content.getChildren().add(lead.get()));
            section.paths().forEach(path -> add(content, path));
            if (!section.more().isEmpty()) {
                content.getChildren().add(more);
            }
            refresh();
            getChildren().add(content);
        }
    }

    /** Makes anew what is shown below the fields, unless nothing has been made yet. */
    void refresh() {
        if (content != null) {
            more.getChildren().setAll(section.more().stream().map(Supplier::get).toList());
        }
    }

    /** Shows only the heading, or all. A section that is only a heading makes no fields. */
    void setFolded(boolean now) {
        folded = now;
        pseudoClassStateChanged(FOLDED, now);
        arrow.setIconCode(now ? Material2AL.CHEVRON_RIGHT : Material2AL.EXPAND_MORE);
        heading.setAccessibleText(title() + ", " + fields.desk().texts().text(now ? "editor.section.folded" : "editor.section.open"));
        if (content != null) {
            content.setVisible(!now);
            content.setManaged(!now);
        } else if (!now && getParent() != null) {
            build();
        }
    }

    /** Shows the fields and moves the focus to the heading. */
    void enter() {
        setFolded(false);
        build();
        heading.requestFocus();
    }

    private void add(VBox into, String path) {
        Slot<?> place = whole.at(path);
        var part = component(path);
        var alone = section.paths().size() == 1;
        if (alone && (part.isList() || part.isGroup())) {
            fields.source(place).ifPresent(source -> head.getChildren().add(new SourceButton(source, title(), fields.desk())));
        }
        if (part.isList()) {
            into.getChildren().add(fields.list(part, place, !alone));
            fields.matrix(part, place).ifPresent(into.getChildren()::add);
        } else if (part.isGroup()) {
            into.getChildren().add(alone ? fields.record(Fields.<Slot<Record>>cast(place)) : fields.group(part, place));
        } else {
            fields.add(lastGrid(into), part, Fields.cast(place));
        }
    }

    private static FieldGrid lastGrid(VBox into) {
        if (!into.getChildren().isEmpty() && into.getChildren().getLast() instanceof FieldGrid grid) {
            return grid;
        }
        var grid = new FieldGrid();
        into.getChildren().add(grid);
        return grid;
    }

    private Component component(String path) {
        var dot = path.lastIndexOf('.');
        var owner = dot < 0 ? whole.get() : (Record) whole.at(path.substring(0, dot)).get();
        return Component.of(owner.getClass(), path.substring(dot + 1));
    }
}
