package org.article30.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

/** Fields one below the other, two side by side where both are short and the room is there. */
public class FieldGrid extends FlowPane {

    private static final String WIDE = "wide-field";

    /** An empty grid. */
    public FieldGrid() {
        getStyleClass().add("field-grid");
    }

    /** Adds a field for which half a line is enough. */
    public void addHalf(Node field) {
        getChildren().add(field);
    }

    /** Adds a field that takes a whole line. */
    public void addWide(Node field) {
        field.getProperties().put(WIDE, true);
        getChildren().add(field);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var rows = rows(inner(width));
        var height = rows.stream().mapToDouble(row -> height(row, inner(width))).sum();
        return snappedTopInset() + height + getVgap() * Math.max(0, rows.size() - 1) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(child -> child.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * half() + getHgap();
    }

    @Override
    protected void layoutChildren() {
        var width = inner(getWidth());
        var y = snappedTopInset();
        for (var row : rows(width)) {
            var height = height(row, width);
            var x = snappedLeftInset();
            for (var field : row) {
                var across = across(field, width);
                field.resizeRelocate(x, y + drop(field, row, width), across, field.prefHeight(across));
                x += across + getHgap();
            }
            y += height + getVgap();
        }
    }

    private List<List<Node>> rows(double width) {
        var rows = new ArrayList<List<Node>>();
        var open = false;
        for (var field : getManagedChildren()) {
            var wide = isWide(field, width);
            if (open && !wide) {
                rows.getLast().add(field);
                open = false;
            } else {
                rows.add(new ArrayList<>(List.of(field)));
                open = !wide;
            }
        }
        return rows;
    }

    private double height(List<Node> row, double width) {
        return row.stream().mapToDouble(field -> drop(field, row, width) + snapSizeY(field.prefHeight(across(field, width)))).max().orElse(0);
    }

    /** How far a field is moved down so that its control is level with that of a neighbour whose label takes more lines. */
    private double drop(Node field, List<Node> row, double width) {
        var highest = row.stream().mapToDouble(other -> head(other, width)).max().orElse(0);
        return highest - head(field, width);
    }

    private double head(Node field, double width) {
        return field instanceof LabeledField labeled ? snapSizeY(labeled.headHeight(across(field, width))) : 0;
    }

    private double across(Node field, double width) {
        return isWide(field, width) ? width : Math.floor((width - getHgap()) / 2);
    }

    private boolean isWide(Node field, double width) {
        return field.getProperties().containsKey(WIDE) || width < 2 * half() + getHgap() || needs(field) > (width - getHgap()) / 2;
    }

    private double inner(double width) {
        return width < 0 ? 2 * half() + getHgap() : width - snappedLeftInset() - snappedRightInset();
    }

    /** A choice is read in full: its box needs as much as the longest there is to choose. */
    private static double needs(Node field) {
        return field instanceof LabeledField labelled && labelled.getControl() instanceof ComboBox<?> choice ? choice.prefWidth(-1) : 0;
    }

    private double half() {
        return getManagedChildren().stream().filter(field -> !field.getProperties().containsKey(WIDE))
                .mapToDouble(field -> field.minWidth(-1)).max().orElse(0);
    }
}
