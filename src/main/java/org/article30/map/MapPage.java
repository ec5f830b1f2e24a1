package org.article30.map;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.article30.document.WholeFile;
import org.article30.figure.FigureTools;
import org.article30.figure.FigureView;
import org.article30.figure.SvgWriter;
import org.article30.law.Countries;
import org.article30.register.JudgedMovement;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.transfer.TransferList;
import org.article30.ui.Background;
import org.article30.ui.DayField;
import org.article30.ui.Fxml;
import org.article30.ui.JudgedLine;
import org.article30.ui.JudgedList;
import org.article30.ui.Screen;

/** The page with the map of transfers by the law of a day, and the list of those that a country has. */
public final class MapPage implements Screen {

    /**
     * What the page can do.
     *
     * @param draw the map by the law of a day; called off the JavaFX thread
     * @param open opens a record of a kind
     * @param choose lets the user choose where a drawing goes, a file being proposed
     * @param saved is told of the file once it is written
     */
    public record Deeds(Function<LocalDate, TransferMap> draw, BiConsumer<String, Id<?>> open, Function<String, Optional<Path>> choose, Consumer<Path> saved) {
    }

    private final Deeds deeds;
    private final LocalDate today;
    private final Background background;
    private final Texts texts;
    private final Node view;
    private final FigureView map = new FigureView(this::choose);
    private Optional<TransferMap> shown = Optional.empty();
    private String country = "";

    @FXML private DayField day;
    @FXML private StackPane place;
    @FXML private Pane tools;
    @FXML private Label heading;
    @FXML private Label note;
    @FXML private Button all;
    @FXML private Button save;
    @FXML private JudgedList entries;

    /** A page that shows the law of {@code today}. */
    public MapPage(Deeds deeds, LocalDate today, Background background, Texts texts) {
        this.deeds = deeds;
        this.today = today;
        this.background = background;
        this.texts = texts;
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        map.setId("map");
        place.getChildren().setAll(map);
        tools.getChildren().addAll(0, FigureTools.of(map, texts));
        day.propose(today, texts);
        day.valueProperty().subscribe(this::draw);
        entries.setPlaceholder(new Label());
        entries.onOpen(line -> deeds.open().accept(line.kind(), line.id()));
        note.managedProperty().bind(note.visibleProperty());
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
    }

    @Override
    public String title() {
        return texts.text("map.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        draw();
    }

    @Override
    public void enter() {
        map.requestFocus();
    }

    private void draw() {
        var wanted = day.getValue() == null ? today : day.getValue();
        background.run(() -> deeds.draw().apply(wanted), this::show);
    }

    private void show(TransferMap drawn) {
        shown = Optional.of(drawn);
        map.show(drawn.figure());
        save.setDisable(drawn.isEmpty());
        var unplaced = drawn.unplaced().size();
        note.setText(drawn.isEmpty() ? texts.text("map.empty") : unplaced == 0 ? "" : texts.text("map.unplaced", unplaced));
        list();
    }

    private void choose(String chosen) {
        country = chosen;
        list();
    }

    private void list() {
        all.setVisible(!country.isEmpty());
        all.setManaged(!country.isEmpty());
        heading.setText(country.isEmpty() ? texts.text("map.all") : texts.text("map.in", Countries.name(country, texts.language())));
        List<JudgedMovement> found = shown.map(TransferMap::entries).orElse(List.of());
        entries.getItems().setAll(found.stream()
                .filter(entry -> country.isEmpty() || country.equals(entry.movement().country()))
                .map(this::line).toList());
    }

    private JudgedLine line(JudgedMovement entry) {
        var state = entry.status().state();
        return new JudgedLine(entry.kind().name(), entry.record(), texts.named(entry.title(), entry.kind().type()), entry.status().reason().in(texts),
                texts.choice(state), TransferList.mood(state));
    }

    @FXML
    private void all() {
        choose("");
    }

    @FXML
    private void save() {
        shown.ifPresent(drawn -> deeds.choose().apply(texts.text("map.title") + ".svg").ifPresent(target -> background.run(() -> written(drawn, target), deeds.saved())));
    }

    private static Path written(TransferMap drawn, Path target) {
        return WholeFile.write(target, out -> {
            SvgWriter.write(drawn.figure(), new OutputStreamWriter(out, StandardCharsets.UTF_8));
            return target;
        });
    }
}
