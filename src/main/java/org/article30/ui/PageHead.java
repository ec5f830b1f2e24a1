package org.article30.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The head of a page: its first child, the titles, at the left; its second, the tools, at the right beside them, or below them
 * where both do not fit side by side. It asks for no more width than the wider of the two can do with, so a page never grows out
 * of its window.
 */
public final class PageHead extends Pane {

    /** A head whose two children are added later. */
    public PageHead() {
        getStyleClass().add("page-head");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(child -> child.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return widths(getManagedChildren());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var heights = getManagedChildren().stream().mapToDouble(child -> child.prefHeight(width));
        return width < 0 || fits(width) ? heights.max().orElse(0) : heights.sum();
    }

    @Override
    protected void layoutChildren() {
        var children = getManagedChildren();
        var titles = children.getFirst();
        var tools = children.getLast();
        if (fits(getWidth())) {
            var width = snapSizeX(tools.prefWidth(-1));
            titles.resizeRelocate(0, 0, getWidth() - width, getHeight());
            tools.resizeRelocate(getWidth() - width, 0, width, getHeight());
        } else {
            var height = snapSizeY(titles.prefHeight(getWidth()));
            titles.resizeRelocate(0, 0, getWidth(), height);
            tools.resizeRelocate(0, height, getWidth(), getHeight() - height);
        }
    }

    private boolean fits(double width) {
        return widths(getManagedChildren()) <= width;
    }

    private double widths(List<Node> children) {
        return children.stream().mapToDouble(child -> snapSizeX(child.prefWidth(-1))).sum();
    }
}
