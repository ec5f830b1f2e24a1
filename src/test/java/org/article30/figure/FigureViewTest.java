package org.article30.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.article30.document.Block;
import org.article30.document.Block.Align;
import org.article30.document.Block.Ink;
import org.article30.document.Block.Shape;
import org.article30.ui.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FigureViewTest {

    private final List<String> opened = new ArrayList<>();
    private final FigureView view = new FigureView(opened::add);

    @Start
    void start(Stage stage) {
        var scene = new Scene(view, 400, 300);
        Look.USUAL.apply(scene);
        stage.setScene(scene);
        stage.show();
        view.show(new Block.Figure("", "A box that leads to a party", 1000, 400, List.of(
                new Shape.Box(100, 100, 300, 120, Ink.PALE, Ink.MUTED),
                new Shape.Label(250, 160, "Processor", 20, Align.CENTER, Ink.TEXT),
                new Shape.Line(400, 160, 900, 160, true, Ink.ACCENT),
                new Shape.Spot(100, 100, 300, 120, "party/1", "Processor"))));
    }

    @Test
    void fitsTheDrawingIntoTheViewAndOpensWhatIsClicked(FxRobot robot) {
        assertThat(view.getAccessibleText()).isEqualTo("A box that leads to a party");
        assertThat(view.getLayoutBounds().contains(drawn())).isTrue();
        robot.clickOn(".spot");
        assertThat(opened).containsExactly("party/1");
    }

    @Test
    void zoomsAndMovesByKeyAndFitsAgain(FxRobot robot) {
        var before = drawn();
        robot.interact(view::requestFocus);
        robot.type(KeyCode.EQUALS, KeyCode.EQUALS);
        assertThat(drawn().getWidth()).isGreaterThan(before.getWidth() * 1.4);
        robot.type(KeyCode.LEFT);
        assertThat(drawn().getCenterX()).isGreaterThan(before.getCenterX());
        robot.type(KeyCode.DIGIT0);
        assertThat(drawn().getWidth()).isEqualTo(before.getWidth());
    }

    private Bounds drawn() {
        Node drawing = view.getChildren().getFirst();
        return drawing.getBoundsInParent();
    }
}
