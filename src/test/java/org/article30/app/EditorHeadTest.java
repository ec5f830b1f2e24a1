package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.article30.ui.CutTexts;
import org.article30.ui.Screenshots;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of an editor wraps where the window is small: nothing in it is cut, and no row lies on another. */
class EditorHeadTest extends Journey {

    @ParameterizedTest
    @CsvSource({"en,900,640", "fr,900,640", "de,900,640", "en,1360,860", "fr,1360,860", "de,1360,860"})
    void wrapsTheStepsOfAnActivityAndTheWaysToSaveIt(String language, double width, double height) {
        speaks(language);
        app.onWindow(() -> {
            app.stage().setWidth(width);
            app.stage().setHeight(height);
        });
        var file = folder.resolve("register.mv.db");
        try (var register = OpenRegister.create(file, Password.none(), Clock.systemUTC(), "Privacy office")) {
            new Import(register, Samples.load("complete")).run("");
        }
        app.open(file);
        app.goes("activity");
        app.selects("VOR-C02");
        app.presses(KeyCode.ENTER);
        app.until(() -> app.find(".record-editor") != null);
        app.settle();
        looks("approved-" + language + "-" + (int) width);
        app.starts("#act-REOPEN");
        app.typesAtOnce("More is done");
        app.chooses(0);
        app.until(() -> app.find("#act-SUBMIT") != null);
        app.changes();
        looks("draft-" + language + "-" + (int) width);
        app.starts("#act-SUBMIT");
        app.until(() -> app.dialog() != null);
        app.chooses(0);
        app.until(() -> app.find("#act-APPROVE") != null);
        looks("review-" + language + "-" + (int) width);
    }

    private void looks(String name) {
        app.onWindow(() -> { });
        Screenshots.take(app.stage(), "editor-head-" + name);
        var head = (Region) app.find(".editor-header");
        assertThat(CutTexts.in(head)).isEmpty();
        var parts = new ArrayList<Node>();
        gather(app.find(".marks"), parts);
        assertThat(parts.stream().mapToDouble(part -> place(part, head).getMaxY()).max().orElseThrow()).as("no empty line below")
                .isCloseTo(place(app.find(".marks"), head).getMaxY(), within(2.0));
        parts.clear();
        gather(head, parts);
        for (var part : parts) {
            var place = place(part, head);
            assertThat(place.getMaxY()).as("%s ends above the padding", part).isLessThanOrEqualTo(head.getHeight() - head.getInsets().getBottom() + 1);
            assertThat(place.getMaxX()).as("%s ends before the padding", part).isLessThanOrEqualTo(head.getWidth() - head.getInsets().getRight() + 1);
            assertThat(parts.stream().filter(other -> other != part && place(other, head).intersects(inner(place)))).as("what %s lies on", part).isEmpty();
        }
    }

    private static Bounds inner(Bounds whole) {
        return new BoundingBox(whole.getMinX() + 1, whole.getMinY() + 1, whole.getWidth() - 2, whole.getHeight() - 2);
    }

    private static Bounds place(Node part, Region head) {
        return head.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    }

    private static void gather(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }
}
