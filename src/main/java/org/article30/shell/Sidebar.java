package org.article30.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The places of the program, one above the other, with how many records each has. */
final class Sidebar extends ScrollPane {

    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final Map<String, Label> counts = new HashMap<>();
    private final ToggleGroup group = new ToggleGroup();

    /** A sidebar; {@code go} is called with the id of the place the user chooses. */
    Sidebar(List<Destination> destinations, Consumer<String> go) {
        var places = new VBox();
        places.getStyleClass().add("sidebar-places");
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        destinations.stream().filter(place -> !place.below()).forEach(place -> places.getChildren().add(button(place, go)));
        places.getChildren().add(spring);
        destinations.stream().filter(Destination::below).forEach(place -> places.getChildren().add(button(place, go)));
        getStyleClass().add("sidebar");
        setContent(places);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** Marks the place shown. */
    void mark(String id) {
        var button = buttons.get(id);
        if (button != null) {
            group.selectToggle(button);
        }
    }

    /** Shows how many records a place has. */
    void count(String id, int number) {
        var count = counts.get(id);
        var button = buttons.get(id);
        if (count != null && button != null) {
            count.setText(Integer.toString(number));
            count.setVisible(true);
            button.setAccessibleText(button.getUserData() + ", " + number);
        }
    }

    private ToggleButton button(Destination place, Consumer<String> go) {
        var title = new Label(place.title());
        var count = new Label();
        count.getStyleClass().add("count");
        count.setVisible(false);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var face = new HBox(new FontIcon(place.icon()), title, count);
        face.getStyleClass().add("place-face");
        var button = new ToggleButton();
        button.setGraphic(face);
        button.setId("go-" + place.id());
        button.setUserData(place.title());
        button.setAccessibleText(place.title());
        button.getStyleClass().setAll("place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        face.prefWidthProperty().bind(button.widthProperty().subtract(2));
        button.setOnAction(_ -> {
            button.setSelected(true); // a place cannot be left by choosing it again
            go.accept(place.id());
        });
        buttons.put(place.id(), button);
        counts.put(place.id(), count);
        return button;
    }
}
