package org.article30.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.article30.document.Block;
import org.article30.figure.FigureTools;
import org.article30.figure.FigureView;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.DayField;
import org.article30.ui.FileName;
import org.article30.ui.Fxml;
import org.article30.ui.Screen;
import org.article30.ui.Words;
import org.article30.ui.Work;

/** The page with the picture of a chain of processors, judged by the law of a day; a click on a box opens its record. */
public final class ChainPage implements Screen {

    /**
     * What the page can do.
     *
     * @param chains the parties below which there is a chain, and what the page began with; called off the JavaFX thread
     * @param draw the picture of a chain; called off the JavaFX thread
     * @param open opens a record of a kind
     * @param choose lets the user choose where a file goes, a name being proposed
     * @param write writes a chain into a file, as the ending of its name says: svg, csv or pdf
     * @param saved is told of the file once it is written
     */
    public record Deeds(
            Function<Chosen, List<ReportLine.Choice>> chains,
            Function<Chosen, Drawn> draw,
            BiConsumer<String, Id<?>> open,
            Function<String, Optional<Path>> choose,
            BiFunction<Chosen, Path, Work<Path>> write,
            Consumer<Path> saved) {
    }

    /** The chain wanted: below which party, engagement or activity, and by the law of which day. */
    public record Chosen(Id<?> root, LocalDate day) {
    }

    /** A chain as drawn, with how many processors it has on how many levels. */
    public record Drawn(Block.Figure figure, int processors, int levels) {
    }

    private final Deeds deeds;
    private final Background background;
    private final Texts texts;
    private final LocalDate today;
    private final Id<?> first;
    private final Node view;
    private final FigureView picture = new FigureView(this::open);

    @FXML private ComboBox<ReportLine.Choice> root;
    @FXML private DayField day;
    @FXML private Label about;
    @FXML private StackPane place;
    @FXML private Pane tools;
    @FXML private Button svg;
    @FXML private Button csv;
    @FXML private Button pdf;

    /** A page that first shows the chain below {@code first}, or, where that is none, the first there is, by the law of {@code today}. */
    public ChainPage(Deeds deeds, Id<?> first, LocalDate today, Background background, Texts texts) {
        this.deeds = deeds;
        this.first = first;
        this.today = today;
        this.background = background;
        this.texts = texts;
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        picture.setId("chain");
        place.getChildren().setAll(picture);
        tools.getChildren().addAll(0, FigureTools.of(picture, texts));
        day.propose(today, texts);
        root.setConverter(new Words<>(ReportLine.Choice::title));
        about.setText(texts.text("chain.none"));
        List.of(svg, csv, pdf).forEach(button -> button.disableProperty().bind(root.valueProperty().isNull()));
        root.valueProperty().subscribe(this::draw);
        day.valueProperty().subscribe(this::draw);
    }

    @Override
    public String title() {
        return texts.text("chain.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        background.run(() -> deeds.chains().apply(new Chosen(first, today)), this::offer);
    }

    @Override
    public void enter() {
        picture.requestFocus();
    }

    private void offer(List<ReportLine.Choice> chains) {
        var before = root.getValue() == null ? first.toString() : root.getValue().id();
        root.getItems().setAll(chains);
        root.setValue(null);
        root.setValue(chains.stream().filter(chain -> chain.id().equals(before)).findFirst().or(() -> chains.stream().findFirst()).orElse(null));
        if (chains.isEmpty()) {
            picture.clear();
            about.setText(texts.text("chain.none"));
        }
    }

    private Optional<Chosen> chosen() {
        return Optional.ofNullable(root.getValue()).map(choice -> new Chosen(Id.of(choice.id()), day.getValue() == null ? today : day.getValue()));
    }

    private void draw() {
        chosen().ifPresent(wanted -> background.run(() -> deeds.draw().apply(wanted), drawn -> {
            if (chosen().equals(Optional.of(wanted))) {
                show(drawn);
            }
        }));
    }

    private void show(Drawn drawn) {
        picture.show(drawn.figure());
        drawn.figure().shapes().stream().filter(Block.Shape.Spot.class::isInstance).map(Block.Shape.Spot.class::cast).findFirst()
                .ifPresent(top -> picture.beginAt(top.x() + top.width() / 2, top.y() + top.height() / 2));
        about.setText(texts.text("chain.about", drawn.processors(), drawn.levels()));
    }

    /** A target is the name of a kind and an id. */
    private void open(String target) {
        var parts = target.split(" ");
        deeds.open().accept(parts[0], Id.of(parts[1]));
    }

    @FXML
    private void saveSvg() {
        save(".svg");
    }

    @FXML
    private void saveCsv() {
        save(".csv");
    }

    @FXML
    private void savePdf() {
        save(".pdf");
    }

    private void save(String ending) {
        var name = FileName.of(texts.text("chain.title") + " " + root.getValue().title());
        chosen().ifPresent(wanted -> deeds.choose().apply(name + ending)
                .ifPresent(target -> background.run(texts.text("chain.title"), deeds.write().apply(wanted, ended(target, ending)), deeds.saved(), () -> { })));
    }

    /** The file with that ending, which says what is written into it. */
    private static Path ended(Path file, String ending) {
        return String.valueOf(file.getFileName()).endsWith(ending) ? file : file.resolveSibling(file.getFileName() + ending);
    }
}
