package org.article30.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.testfx.util.WaitForAsyncUtils;

/** Finds texts of the program that do not fit their place; what people entered may be cut in a list, its cells and its lines. */
public final class CutTexts {

    private static final List<String> OF_RECORDS = List.of("register-title", "item-title", "item-detail", "row-title", "row-rest", "picker-line");

    private CutTexts() {
    }

    /** The texts of labels and buttons below {@code root} that are shown with an ellipsis instead of their end, or reach beyond the window. Call from the test's thread. */
    public static List<String> in(Parent root) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var found = new ArrayList<String>();
            gather(root, found);
            return found;
        });
    }

    private static void gather(Node node, List<String> found) {
        if (!node.isVisible() || node instanceof Cell<?> && !isOfProgram(node.getParent()) || node.getStyleClass().stream().anyMatch(OF_RECORDS::contains)) {
            return;
        }
        if (node instanceof Labeled labeled && (isCut(labeled) || isBeyondTheWindow(labeled))) {
            found.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }

    /** What is chosen in a box is the program's own word, unless it is the title of a record. */
    private static boolean isOfProgram(Parent box) {
        return box instanceof ComboBox<?> choice && !(choice.getValue() instanceof Reference);
    }

    private static boolean isCut(Labeled labeled) {
        return !labeled.getText().endsWith(labeled.getEllipsisString()) && labeled.getChildrenUnmodifiable().stream()
                .anyMatch(child -> child instanceof Text text && text.isVisible() && text.getText().endsWith(labeled.getEllipsisString()));
    }

    private static boolean isBeyondTheWindow(Labeled labeled) {
        var place = labeled.localToScene(labeled.getLayoutBounds());
        return labeled.getScene() != null && !labeled.getText().isEmpty() && place.getMaxX() > labeled.getScene().getWidth() + 1 && !isScrolled(labeled);
    }

    private static boolean isScrolled(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane || at instanceof TableView<?> || at instanceof ListView<?>) {
                return true;
            }
        }
        return false;
    }
}
