package org.article30.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Parts side by side, all of one width, in as few rows as their least widths allow, the rows alike; gaps as for a {@link FlowPane}. */
public final class EvenRows extends FlowPane {

    /** Rows without parts. */
    public EvenRows() {
        getStyleClass().add("even-rows");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return widest() + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        var parts = getManagedChildren().size();
        return parts * widest() + Math.max(0, parts - 1) * getHgap() + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        var height = 0.0;
        for (var from = 0; from < getManagedChildren().size(); from += across(room)) {
            height += height(row(from, room), room) + (from == 0 ? 0 : getVgap());
        }
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - snappedLeftInset() - snappedRightInset();
        var y = snappedTopInset();
        for (var from = 0; from < getManagedChildren().size(); from += across(room)) {
            var row = row(from, room);
            var height = height(row, room);
            for (var i = 0; i < row.size(); i++) {
                row.get(i).resizeRelocate(snappedLeftInset() + i * (share(room) + getHgap()), y, share(room), height);
            }
            y += height + getVgap();
        }
    }

    private List<Node> row(int from, double room) {
        var parts = getManagedChildren();
        return parts.subList(from, Math.min(from + across(room), parts.size()));
    }

    private double height(List<Node> row, double room) {
        return row.stream().mapToDouble(part -> snapSizeY(part.prefHeight(share(room)))).max().orElse(0);
    }

    /** The width of a part. */
    private double share(double room) {
        return Math.floor((room - getHgap() * (across(room) - 1)) / across(room));
    }

    private int across(double room) {
        var parts = Math.max(1, getManagedChildren().size());
        var most = Math.clamp((int) ((room + getHgap()) / (widest() + getHgap())), 1, parts);
        return Math.ceilDiv(parts, Math.ceilDiv(parts, most));
    }

    private double widest() {
        return getManagedChildren().stream().mapToDouble(part -> snapSizeX(part.minWidth(-1))).max().orElse(0);
    }
}
