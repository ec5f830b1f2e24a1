package org.article30.whatif;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.article30.dpia.ImpactAssessment;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.DayField;
import org.article30.ui.Fxml;
import org.article30.ui.JudgedLine;
import org.article30.ui.JudgedList;
import org.article30.ui.Screen;
import org.article30.ui.Words;
import org.article30.ui.Work;
import org.controlsfx.control.SearchableComboBox;

/** The page on which one lets a decision or an instrument fall and sees what would follow. */
public final class WhatIfPage implements Screen {

    /**
     * What the page can do.
     *
     * @param grounds what can fall; called off the JavaFX thread
     * @param judge what would follow; called off the JavaFX thread
     * @param open opens a record of a kind
     * @param choose lets the user choose where a PDF goes, a file being proposed
     * @param print prints the report on an assumption while its progress is shown
     * @param printed is told of the file once it is written
     */
    public record Deeds(
            Callable<List<Ground>> grounds,
            Function<Assumption, Outlook> judge,
            BiConsumer<String, Id<?>> open,
            Function<String, Optional<Path>> choose,
            BiFunction<Assumption, Path, Work<Path>> print,
            Consumer<Path> printed) {
    }

    private final Deeds deeds;
    private final LocalDate today;
    private final Background background;
    private final Texts texts;
    private final Node view;

    @FXML private SearchableComboBox<Ground> ground;
    @FXML private DayField day;
    @FXML private Label counts;
    @FXML private JudgedList result;
    @FXML private Button save;

    /** A page that proposes that something falls tomorrow. */
    public WhatIfPage(Deeds deeds, LocalDate today, Background background, Texts texts) {
        this.deeds = deeds;
        this.today = today;
        this.background = background;
        this.texts = texts;
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        ground.setConverter(new Words<>(value -> value.name() + ", " + value.act()));
        day.propose(today.plusDays(1), texts);
        result.setPlaceholder(new Label(texts.text("what-if.choose")));
        result.onOpen(line -> deeds.open().accept(line.kind(), line.id()));
        save.disableProperty().bind(Bindings.isNull(ground.valueProperty()).or(Bindings.isNull(day.valueProperty())).or(day.faultProperty().isNotEmpty()));
        ground.valueProperty().subscribe(this::judge);
        day.valueProperty().subscribe(this::judge);
    }

    @Override
    public String title() {
        return texts.text("what-if.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        background.run(deeds.grounds(), found -> {
            if (!found.equals(List.copyOf(ground.getItems()))) {
                ground.getItems().setAll(found);
            }
            judge();
        });
    }

    @Override
    public void enter() {
        ground.requestFocus();
    }

    private void judge() {
        assumption().ifPresent(assumption -> background.run(() -> deeds.judge().apply(assumption), outlook -> {
            if (assumption().equals(Optional.of(assumption))) {
                show(outlook);
            }
        }));
    }

    private Optional<Assumption> assumption() {
        return ground.getValue() == null || day.getValue() == null ? Optional.empty() : Optional.of(new Assumption(ground.getValue(), day.getValue()));
    }

    private void show(Outlook outlook) {
        var consequences = outlook.consequences();
        var lost = consequences.stream().filter(Consequence::isLost).count();
        counts.setText(consequences.isEmpty() ? ""
                : texts.text("what-if.counts", lost, consequences.size() - lost, outlook.activities().size(), outlook.assessments().size()));
        result.setPlaceholder(new Label(texts.text("what-if.nothing")));
        result.getItems().setAll(Stream.concat(consequences.stream().map(this::line), outlook.assessments().stream().map(this::line)).toList());
    }

    private JudgedLine line(Stored<ImpactAssessment> assessment) {
        return new JudgedLine(ImpactAssessment.KIND.name(), assessment.id(), texts.named(assessment.value().sheet().title(), ImpactAssessment.class),
                texts.text("what-if.assessment"), texts.text("what-if.review"), "warning");
    }

    private JudgedLine line(Consequence consequence) {
        return new JudgedLine(consequence.kind().name(), consequence.record(), texts.named(consequence.title(), consequence.kind().type()), consequence.after().reason().in(texts),
                texts.text(consequence.isLost() ? "what-if.lost" : "what-if.kept"), consequence.isLost() ? "danger" : "warning");
    }

    @FXML
    private void save() {
        assumption().ifPresent(assumption -> deeds.choose().apply(texts.text("what-if.title") + " " + assumption.ground().id() + ".pdf").ifPresent(target ->
                background.run(texts.text("what-if.computing"), deeds.print().apply(assumption, target), deeds.printed(), () -> { })));
    }
}
