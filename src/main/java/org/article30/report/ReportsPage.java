package org.article30.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.article30.history.Span;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.DayField;
import org.article30.ui.FileName;
import org.article30.ui.Fxml;
import org.article30.ui.Screen;
import org.article30.ui.Words;
import org.article30.ui.WrappingCell;
import org.article30.ui.Work;

/** The page where a report is chosen and saved as PDF. */
public final class ReportsPage implements Screen {

    /**
     * What the page can do.
     *
     * @param reports the reports there are; called off the JavaFX thread
     * @param choose lets the user choose where a PDF goes, a file being proposed
     * @param print prints an order while its progress is shown
     * @param printed is told of the file once it is written
     */
    public record Deeds(Callable<List<ReportLine>> reports, Function<String, Optional<Path>> choose, Function<PrintOrder, Work<Path>> print, Consumer<Path> printed) {
    }

    private static final String PART = "report-part-";

    private final Deeds deeds;
    private final LocalDate today;
    private final Background background;
    private final Texts texts;
    private final Node view;

    @FXML private ListView<ReportLine> reports;
    @FXML private Label title;
    @FXML private Label line;
    @FXML private Pane recordBox;
    @FXML private ComboBox<ReportLine.Choice> record;
    @FXML private Pane organisationBox;
    @FXML private ComboBox<ReportLine.Choice> organisation;
    @FXML private Pane partsBox;
    @FXML private Label recordLabel;
    @FXML private ComboBox<Locale> language;
    @FXML private DayField lawDate;
    @FXML private Pane lawBox;
    @FXML private Pane spanBox;
    @FXML private DayField from;
    @FXML private DayField to;
    @FXML private Button save;

    /** A page that proposes the law of {@code today}. */
    public ReportsPage(Deeds deeds, LocalDate today, Background background, Texts texts) {
        this.deeds = deeds;
        this.today = today;
        this.background = background;
        this.texts = texts;
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        reports.setCellFactory(_ -> new ReportCell());
        reports.getSelectionModel().selectedItemProperty().subscribe(this::show);
        record.setConverter(new Words<>(ReportLine.Choice::title));
        organisation.setConverter(new Words<>(ReportLine.Choice::title));
        language.setConverter(new Words<>(locale -> locale.getDisplayLanguage(texts.language())));
        language.getItems().setAll(Texts.LANGUAGES);
        language.setValue(texts.language());
        lawDate.propose(today, texts);
        from.in(texts);
        to.propose(today, texts);
        spanBox.managedProperty().bind(spanBox.visibleProperty());
        lawBox.managedProperty().bind(lawBox.visibleProperty());
        lawBox.visibleProperty().bind(spanBox.visibleProperty().not());
        recordBox.managedProperty().bind(recordBox.visibleProperty());
        partsBox.managedProperty().bind(partsBox.visibleProperty());
        organisationBox.managedProperty().bind(organisationBox.visibleProperty());
        save.disableProperty().bind(Bindings.isNull(reports.getSelectionModel().selectedItemProperty())
                .or(recordBox.visibleProperty().and(Bindings.isNull(record.valueProperty())))
                .or(lawBox.visibleProperty().and(lawDate.faultProperty().isNotEmpty()))
                .or(spanBox.visibleProperty().and(from.faultProperty().isNotEmpty().or(to.faultProperty().isNotEmpty()))));
    }

    @Override
    public String title() {
        return texts.text("reports.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        background.run(deeds.reports(), found -> {
            var before = Math.max(0, reports.getSelectionModel().getSelectedIndex());
            reports.getItems().setAll(found);
            reports.getSelectionModel().select(before);
        });
    }

    @Override
    public void enter() {
        reports.requestFocus();
    }

    @FXML
    private void save() {
        var report = reports.getSelectionModel().getSelectedItem();
        var choice = record.getValue();
        var name = choice == null ? report.title() : report.title() + " " + choice.title();
        deeds.choose().apply(FileName.of(name) + ".pdf").ifPresent(target -> {
            var day = lawDate.getValue() == null ? today : lawDate.getValue();
            var order = new PrintOrder(report.id(), choice == null ? "" : choice.id(),
                    organisation.getValue() == null ? "" : organisation.getValue().id(), parts(), language.getValue(), day, span(), target);
            background.run(texts.text("reports.printing", report.title()), deeds.print().apply(order), deeds.printed(), () -> { });
        });
    }

    /** The days chosen; without a first day from the first change on, without a last up to now. */
    private Span span() {
        return new Span(from.getValue() == null ? Span.ALL.from() : from.getValue(), to.getValue() == null ? Span.ALL.to() : to.getValue());
    }

    /** The parts ticked. */
    private List<String> parts() {
        return partsBox.getChildren().stream().filter(node -> node instanceof CheckBox box && box.isSelected()).map(Node::getId)
                .map(id -> id.substring(PART.length())).toList();
    }

    /** Offers the parts of a report, the usual ones ticked. */
    private void offer(List<ReportLine.Choice> parts) {
        partsBox.getChildren().removeIf(CheckBox.class::isInstance);
        for (var part : parts) {
            var box = new CheckBox(part.title());
            box.setId(PART + part.id());
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.setSelected(SummaryPart.of(part.id()).filter(SummaryPart.USUAL::contains).isPresent());
            partsBox.getChildren().add(box);
        }
        partsBox.setVisible(!parts.isEmpty());
    }

    private void show(ReportLine report) {
        title.setText(report == null ? "" : report.title());
        line.setText(report == null ? "" : report.line());
        recordLabel.setText(report == null ? "" : report.asked());
        record.setAccessibleText(recordLabel.getText());
        offer(report == null ? List.of() : report.parts());
        spanBox.setVisible(report != null && Reports.find(report.id()).filter(known -> known.about() == Report.About.CHANGES).isPresent());
        recordBox.setVisible(report != null && !report.choices().isEmpty());
        record.setValue(null);
        record.getItems().setAll(report == null ? List.of() : report.choices());
        organisation.getItems().setAll(report == null ? List.of() : report.organisations());
        organisation.getSelectionModel().selectFirst();
        organisationBox.setVisible(!organisation.getItems().isEmpty());
    }

    private static final class ReportCell extends WrappingCell<ReportLine> {

        @Override
        protected void show(ReportLine report) {
            say(report.title(), report.line());
        }
    }
}
