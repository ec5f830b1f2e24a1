package org.article30.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.article30.dpia.ImpactAssessment;
import org.article30.text.Texts;
import org.article30.ui.Form;

/** What is told of an assessment while it is edited, each line leading to where it is edited. */
final class LinesPanel extends VBox {

    private final RiskLines which;
    private final Consumer<String> show;
    private final Texts texts;
    private final Supplier<LocalDate> today;
    private List<RiskLines.Line> shown = List.of();

    LinesPanel(RiskLines which, Form<ImpactAssessment> form, Consumer<String> show, Texts texts, Supplier<LocalDate> today) {
        this.which = which;
        this.show = show;
        this.texts = texts;
        this.today = today;
        setId("dpia-" + which.name().toLowerCase(java.util.Locale.ROOT));
        getStyleClass().add("drawn");
        if (which == RiskLines.OVERDUE) {
            getStyleClass().add("overdue");
        }
        draw(List.of());
        form.whole().property().subscribe(this::update);
    }

    private void update(ImpactAssessment now) {
        var lines = which.of(now, today.get(), texts);
        if (!lines.equals(shown)) {
            shown = lines;
            draw(lines);
        }
    }

    private void draw(List<RiskLines.Line> lines) {
        var heading = new Label(texts.text("dpia.lines." + which + (lines.isEmpty() ? ".none" : "")));
        heading.getStyleClass().add(lines.isEmpty() ? "text-muted" : "group-heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(heading);
        lines.forEach(line -> {
            var link = new Hyperlink(line.text());
            link.setWrapText(true);
            link.setMinHeight(USE_PREF_SIZE);
            link.setOnAction(_ -> show.accept(line.path()));
            getChildren().add(link);
        });
        if (which == RiskLines.OVERDUE) {
            setVisible(!lines.isEmpty());
            setManaged(!lines.isEmpty());
        }
    }
}
