package org.article30.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The places of the program, one above the other, with how many records each has. */
final class Sidebar extends ScrollPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double ROOM_FOR_BAR = 14;

    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final Map<String, Label> counts = new HashMap<>();
    private final ToggleGroup group = new ToggleGroup();

    /** A sidebar; {@code go} is called with the id of the place the user chooses. */
    Sidebar(List<Destination> destinations, Consumer<String> go) {
        var places = new VBox();
        places.getStyleClass().add("sidebar-places");
        for (int i = 0; i < destinations.size(); i++) {
            var place = destinations.get(i);
            if (i > 0 && place.group() != destinations.get(i - 1).group()) {
                places.getChildren().add(between(place.group()));
            }
            places.getChildren().add(place(place, go));
        }
        getStyleClass().add("sidebar");
        setContent(places);
        heightProperty().subscribe(_ -> requestLayout());
        places.needsLayoutProperty().subscribe(changed -> {
            if (changed) {
                requestLayout(); // a scroll pane does not ask anew how wide its content wants to be
            }
        });
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** Shows pictures alone where there is no room for names. */
    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        buttons.values().forEach(button -> {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setTooltip(narrow ? new Tooltip(button.getText()) : null);
        });
        counts.values().forEach(count -> count.setVisible(!narrow));
    }

    @Override
    protected double computePrefWidth(double height) {
        var scrolls = getHeight() > 0 && getContent().prefHeight(-1) > getHeight();
        return super.computePrefWidth(height) + (scrolls ? ROOM_FOR_BAR : 0);
    }

    /** Marks the place shown. */
    void mark(String id) {
        var button = buttons.get(id);
        if (button != null) {
            group.selectToggle(button);
            Platform.runLater(() -> {
                layOut();
                reveal(button.getParent());
            });
        }
    }

    /** What was just made knows only then how high it is. */
    private void layOut() {
        if (getScene() != null && getViewportBounds().getHeight() == 0) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
    }

    /** Scrolls to a place that is out of sight. */
    private void reveal(Node place) {
        var above = place.getBoundsInParent();
        var spare = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (spare > 0) {
            var top = getVvalue() * spare;
            setVvalue(Math.min(above.getMinY(), Math.max(top, above.getMaxY() - getViewportBounds().getHeight())) / spare);
        }
    }

    /** Moves the focus to a place; the arrow keys go on from there. */
    void enter(String id) {
        var button = buttons.get(id);
        if (button != null) {
            button.requestFocus();
        }
    }

    /** Shows how many records a place has. */
    void count(String id, int number) {
        var count = counts.get(id);
        var button = buttons.get(id);
        if (count != null && button != null) {
            count.setText(Integer.toString(number));
            button.setAccessibleText(button.getText() + ", " + number);
        }
    }

    private static Node between(Destination.Group group) {
        var line = new Region();
        line.getStyleClass().add("places-line");
        if (group == Destination.Group.SETTINGS) {
            VBox.setVgrow(line, Priority.ALWAYS);
        }
        return line;
    }

    private Node place(Destination place, Consumer<String> go) {
        var button = new ToggleButton(place.title(), new FontIcon(place.icon()));
        button.setId("go-" + place.id());
        button.setAccessibleText(place.title());
        button.getStyleClass().setAll("place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true); // a place cannot be left by choosing it again
            go.accept(place.id());
        });
        var count = new Label();
        count.getStyleClass().add("count");
        count.setMouseTransparent(true);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        buttons.put(place.id(), button);
        counts.put(place.id(), count);
        return new StackPane(button, count);
    }
}
