package org.article30.dpia;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.article30.records.Kind;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.OneLine;
import org.kordamp.ikonli.javafx.FontIcon;

/** The screenings and impact assessments of one activity, shown while the activity is edited: go to one, or begin one. */
public final class AssessmentLinks extends VBox {

    private final Deeds deeds;
    private final Texts texts;

    /**
     * A record that is linked.
     *
     * @param kind its kind
     * @param id which one
     * @param title what it is called
     * @param state where it stands, in words
     */
    public record Line(Kind<?> kind, Id<?> id, String title, String state) {
    }

    /**
     * What can be done.
     *
     * @param open goes to a record
     * @param screen begins a screening of the activity
     * @param assess begins an impact assessment of it
     */
    public record Deeds(Consumer<Line> open, Runnable screen, Runnable assess) {
    }

    /**
     * The screenings and assessments of an activity.
     *
     * @param standing where the assessment of the activity stands, in words
     * @param mood a style class that goes with it
     * @param screenings its screenings
     * @param assessments the assessments that cover it
     */
    public AssessmentLinks(String standing, String mood, List<Line> screenings, List<Line> assessments, Deeds deeds, Texts texts) {
        this.deeds = deeds;
        this.texts = texts;
        getStyleClass().add("assessment-links");
        getChildren().add(Cells.badge(standing, mood));
        list("assessment.links.screenings", screenings);
        list("assessment.links.assessments", assessments);
        var buttons = new OneLine(button("screen", "mdmz-rule", deeds.screen()), button("assess", "mdal-add", deeds.assess()));
        buttons.getStyleClass().add("assessment-buttons");
        getChildren().add(buttons);
    }

    private void list(String heading, List<Line> lines) {
        var title = new Label(texts.text(heading));
        title.getStyleClass().add("group-heading");
        getChildren().add(title);
        if (lines.isEmpty()) {
            var none = new Label(texts.text("assessment.links.none"));
            none.getStyleClass().add("muted");
            getChildren().add(none);
        }
        lines.forEach(line -> getChildren().add(link(line)));
    }

    private Node link(Line line) {
        var title = line.title().isBlank() ? texts.text("assessment.links.unnamed") : line.title();
        var link = new Hyperlink(texts.text("assessment.links.stands", title, line.state()), new FontIcon("mdal-fact_check"));
        link.setOnAction(_ -> deeds.open().accept(line));
        link.setWrapText(true);
        return link;
    }

    private Button button(String what, String icon, Runnable deed) {
        var button = new Button(texts.text("assessment.links." + what), new FontIcon(icon));
        button.setId("activity-" + what);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
