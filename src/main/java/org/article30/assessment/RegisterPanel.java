package org.article30.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.Confirmation;
import org.article30.dpia.ImpactAssessment;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.Desk;
import org.article30.ui.Form;

/** What the register says for a section of an assessment, whether somebody confirmed it, and what has changed since. */
final class RegisterPanel extends VBox {

    private final AssessmentSection section;
    private final Form<ImpactAssessment> form;
    private final ObservableValue<Optional<RegisterExtract>> extract;
    private final Desk desk;
    private final ImpactAssessmentEditor.Surroundings around;
    private final VBox facts = new VBox();
    private final VBox state = new VBox();
    private Map<String, String> drawn = Map.of("", "");
    private List<Confirmation> confirmations = List.of(Confirmation.BLANK);

    RegisterPanel(AssessmentSection section, Form<ImpactAssessment> form, ObservableValue<Optional<RegisterExtract>> extract, Desk desk,
            ImpactAssessmentEditor.Surroundings around) {
        this.section = section;
        this.form = form;
        this.extract = extract;
        this.desk = desk;
        this.around = around;
        setId("register-" + section);
        getStyleClass().add("drawn");
        var heading = new Label(desk.texts().text("dpia.register"));
        heading.getStyleClass().add("group-heading");
        facts.getStyleClass().add("drawn-facts");
        state.getStyleClass().add("drawn-state");
        getChildren().setAll(heading, facts, state);
        extract.subscribe(_ -> update());
        form.whole().component("confirmations").property().subscribe(_ -> update());
    }

    private void update() {
        extract.getValue().ifPresent(now -> {
            var says = now.section(section);
            if (!says.facts().equals(drawn)) {
                facts.getChildren().setAll(groups(says, new FactWords(now, desk.texts())));
            }
            if (!says.facts().equals(drawn) || !form.value().confirmations().equals(confirmations)) {
                showState(now, says);
            }
            drawn = says.facts();
            confirmations = form.value().confirmations();
        });
    }

    private List<Node> groups(DrawnSection says, FactWords words) {
        var groups = new LinkedHashMap<String, VBox>();
        says.facts().forEach((text, json) -> Place.of(text).ifPresent(place ->
                groups.computeIfAbsent(place.kind().name() + place.id(), _ -> group(place, words)).getChildren().add(fact(place, words.lines(place, json), words))));
        return groups.isEmpty() ? List.of(muted(desk.texts().text(form.value().activities().isEmpty() ? "dpia.register.no-activity" : "dpia.register.nothing"))) : List.copyOf(groups.values());
    }

    private VBox group(Place place, FactWords words) {
        var link = new Hyperlink(words.record(place));
        link.getStyleClass().add("drawn-record");
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setAccessibleText(desk.texts().text("dpia.register.open", words.record(place)));
        link.setOnAction(_ -> desk.open().accept(place.kind().name(), place.id()));
        var group = new VBox(link);
        group.getStyleClass().add("drawn-group");
        return group;
    }

    private static Node fact(Place place, List<String> lines, FactWords words) {
        var fact = new VBox(muted(words.label(place)));
        lines.forEach(line -> fact.getChildren().add(wrapped(lines.size() > 1 ? "• " + line : line)));
        fact.getStyleClass().add("drawn-fact");
        return fact;
    }

    private void showState(RegisterExtract now, DrawnSection says) {
        var texts = desk.texts();
        var line = new FlowPane(8, 6);
        state.getChildren().setAll(line);
        switch (now.state(section, form.value())) {
            case NOT_CONFIRMED -> line.getChildren().setAll(confirm(texts.text("dpia.confirm")));
            case CONFIRMED -> line.getChildren().setAll(Cells.badge(confirmed(), "good"));
            case MOVED -> {
                var differences = differences(now, says);
                var show = new ToggleButton(texts.text("dpia.differences"));
                differences.visibleProperty().bind(show.selectedProperty());
                differences.managedProperty().bind(show.selectedProperty());
                line.getChildren().setAll(wrapped(confirmed()), Cells.badge(texts.choice(SectionState.MOVED), "warning"), show, confirm(texts.text("dpia.confirm.again")));
                state.getChildren().add(differences);
            }
        }
    }

    private Button confirm(String text) {
        var button = new Button(text);
        button.setId("confirm-" + section);
        button.setOnAction(_ -> extract.getValue().ifPresent(now -> {
            requestFocusAfter();
            form.whole().set(now.confirm(section, form.value(), around.author().get(), around.today().get()));
        }));
        return button;
    }

    /** The button goes once it was pressed; the focus stays here rather than at the top of the page. */
    private void requestFocusAfter() {
        facts.lookupAll(".drawn-record").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private String confirmed() {
        var texts = desk.texts();
        return RegisterExtract.confirmation(section, form.value()).map(last -> {
            var day = last.confirmedOn().format(texts.language());
            return last.confirmedBy().isBlank() ? texts.text("dpia.confirmed", day) : texts.text("dpia.confirmed.by", day, last.confirmedBy());
        }).orElse("");
    }

    private VBox differences(RegisterExtract now, DrawnSection says) {
        var box = new VBox();
        box.getStyleClass().add("drawn-differences");
        var before = RegisterExtract.confirmation(section, form.value()).map(Confirmation::drawn).orElse(Map.of());
        Difference.between(before, says, new FactWords(now, desk.texts())).forEach(line -> box.getChildren().add(difference(line, desk.texts())));
        return box;
    }

    private static Node difference(Difference line, Texts texts) {
        var parts = new ArrayList<Node>(List.of(muted(line.where())));
        parts.add(wrapped(texts.text("dpia.difference.before", line.before().isBlank() ? texts.text("dpia.difference.nothing") : line.before())));
        parts.add(wrapped(texts.text("dpia.difference.after", line.after().isBlank() ? texts.text("dpia.difference.nothing") : line.after())));
        var box = new VBox(parts.toArray(Node[]::new));
        box.getStyleClass().add("drawn-fact");
        return box;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String text) {
        var label = wrapped(text);
        label.getStyleClass().addAll("text-muted", "text-small");
        return label;
    }
}
