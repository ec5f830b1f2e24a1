package org.article30.ui;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** The sections of an editor by their titles, in a column and, for a narrow window, in a menu; the one worked on is marked. */
final class SectionIndex extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final SectionStack stack;
    private final MenuButton menu;
    private final Consumer<Node> reveal;

    /** An index of the sections in {@code stack}, also offered by {@code menu}; {@code reveal} brings the entry of the current one into sight. */
    SectionIndex(SectionStack stack, MenuButton menu, Consumer<Node> reveal) {
        this.stack = stack;
        this.menu = menu;
        this.reveal = reveal;
        getStyleClass().add("section-index");
        stack.currentProperty().subscribe(this::mark);
    }

    /** Lists the sections there are now. */
    void list() {
        getChildren().setAll(stack.cards().stream().map(this::entry).toList());
        menu.getItems().setAll(stack.cards().stream().map(card -> {
            var item = new MenuItem(card.title());
            item.setOnAction(_ -> stack.enter(card));
            return item;
        }).toList());
        mark();
    }

    private Button entry(SectionCard card) {
        var entry = new Button(card.title());
        entry.getStyleClass().add("index-entry");
        entry.setWrapText(true);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setUserData(card);
        entry.setOnAction(_ -> stack.enter(card));
        return entry;
    }

    private void mark() {
        for (var entry : getChildren()) {
            var current = entry.getUserData() == stack.currentProperty().get();
            entry.pseudoClassStateChanged(CURRENT, current);
            if (current) {
                reveal.accept(entry);
            }
        }
    }
}
