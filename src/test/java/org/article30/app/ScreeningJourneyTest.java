package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.article30.ui.Screenshots;
import org.junit.jupiter.api.Test;

/** From an activity to its screening, and to the list of screenings. */
class ScreeningJourneyTest extends Journey {

    private String result() {
        Node result = app.find(".screening-result");
        return result == null || result.getAccessibleText() == null ? "" : result.getAccessibleText();
    }

    @Test
    void screensAnActivityAndListsTheResult() {
        app.open(sample());
        app.goes("activity");
        app.selects("BPE-A11");
        app.presses(KeyCode.ENTER);
        app.fires("#activity-screen");
        app.until(() -> result().startsWith("Required in most cases"));
        assertThat(((TextInputControl) app.field("Name").getControl()).getText()).startsWith("Screening: BPE-A11");
        app.fills("Name", "Profiles 2026");
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.until(() -> text("#status").startsWith("Saved"));
        app.goes("screening");
        app.until(() -> app.table() != null && app.table().getItems().size() == 1);
        Screenshots.take(app.stage(), "screening-list");
        assertThat(app.table().lookupAll(".table-cell").stream().map(cell -> ((Labeled) cell).getText())).contains("Required in most cases");
    }

    @Test
    void goesFromAShortSectionToTheNextByKey() {
        app.open(sample());
        app.goes("activity");
        app.selects("BPE-A11");
        app.presses(KeyCode.ENTER);
        app.fires("#activity-screen");
        app.until(() -> app.stage().getScene().getFocusOwner() instanceof Labeled first && first.getText().equals("Result"));
        app.presses(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(((Labeled) app.stage().getScene().getFocusOwner()).getText()).isEqualTo("Screening");
    }

    @Test
    void assessesAnActivityAndFindsTheAssessmentBesideIt() {
        app.open(sample());
        app.goes("activity");
        app.selects("BPE-A12");
        app.presses(KeyCode.ENTER);
        app.fires("#activity-assess");
        app.until(() -> app.field("Reference") != null && !((TextInputControl) app.field("Reference").getControl()).getText().isBlank() && text("#status").isBlank());
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.until(() -> text("#status").startsWith("Saved"));
        app.fires("#back");
        app.until(() -> app.stage().getScene().getRoot().lookupAll(".hyperlink").stream().anyMatch(link -> ((Labeled) link).getText().contains("DPIA-1")));
    }
}
