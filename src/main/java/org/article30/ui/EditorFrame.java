package org.article30.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Lays out an editor: sections to the left, completeness to the right, as far as there is room; else behind buttons. */
final class EditorFrame extends BorderPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Widths in times the font size. */
    private static final double ROOM_FOR_INDEX = 66;
    private static final double ROOM_FOR_COMPLETENESS = 48;

    private final EditorHeader header;
    private final ScrollPane index;
    private final ScrollPane completeness;
    private boolean wanted;
    private boolean asked;

    EditorFrame(EditorHeader header, VBox index, SectionStack stack, VBox panel, String article) {
        this.header = header;
        this.index = side(index);
        completeness = side(panel);
        getStyleClass().add("record-editor");
        setFocusTraversable(false);
        header.completeness.setText(article);
        header.completeness.setOnAction(_ -> {
            asked = !asked;
            arrange();
        });
        setTop(header);
        setCenter(stack);
        widthProperty().subscribe(_ -> arrange());
        header.fontProperty().subscribe(_ -> arrange());
    }

    private static ScrollPane side(VBox content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "editor-side");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    void showCompleteness(boolean now) {
        wanted = now;
        arrange();
    }

    /** Scrolls the index, where it is longer than the window, so that an entry of it is seen. */
    void reveal(Node entry) {
        var room = index.getContent().getBoundsInLocal().getHeight() - index.getViewportBounds().getHeight();
        var top = index.getVvalue() * room;
        var bounds = entry.getBoundsInParent();
        if (room > 0 && (bounds.getMinY() < top || bounds.getMaxY() > top + index.getViewportBounds().getHeight())) {
            index.setVvalue(Math.clamp((bounds.getCenterY() - index.getViewportBounds().getHeight() / 2) / room, 0, 1));
        }
    }

    private void arrange() {
        var ems = getWidth() / header.fontProperty().get().getSize();
        var roomForIndex = ems >= ROOM_FOR_INDEX;
        var roomForPanel = ems >= ROOM_FOR_COMPLETENESS;
        pseudoClassStateChanged(NARROW, !roomForPanel);
        header.setNarrow(!roomForIndex);
        setLeft(roomForIndex ? index : null);
        setRight(wanted && (roomForPanel || asked) ? completeness : null);
        show(header.sections, !roomForIndex);
        show(header.completeness, wanted && !roomForPanel);
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
