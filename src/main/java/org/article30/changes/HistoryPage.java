package org.article30.changes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.article30.history.Search;
import org.article30.history.Span;
import org.article30.register.RegisterContent;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.Cells;
import org.article30.ui.Command;
import org.article30.ui.DayField;
import org.article30.ui.FileName;
import org.article30.ui.Fxml;
import org.article30.ui.Screen;
import org.article30.ui.Verb;
import org.article30.ui.Words;
import org.article30.ui.Work;
import org.jspecify.annotations.Nullable;

/** The page with the changes of the whole register, the newest first and a page at a time: each change, the difference between two days, and the records that were removed. */
public final class HistoryPage implements Screen {

    /**
     * What the page can do.
     *
     * @param past the past of the register as it is now; called off the JavaFX thread
     * @param open shows the record of a change as it is now
     * @param versions shows the versions of the record of a change
     * @param restore asks, then brings back what a record said after a change and runs what is to follow
     * @param choose lets the user choose where a PDF goes, a file being proposed
     * @param print prints the changes listed while its progress is shown
     * @param printed is told of the file once it is written
     */
    public record Deeds(Callable<Past> past, Consumer<Line> open, Consumer<Line> versions, BiConsumer<Line, Runnable> restore,
                        Function<String, Optional<Path>> choose, BiFunction<Extent, Path, Work<Path>> print, Consumer<Path> printed) {
    }

    /** What the page lists. */
    private enum Show { CHANGES, DIFFERENCE, REMOVED }

    /** Something to choose: its id, blank for all, and what it is called. */
    private record Choice(String id, String title) {
    }

    /** What was found: the lines, and how many there are in all. */
    private record Found(List<Line> lines, int all) {
    }

    private final Deeds deeds;
    private final Background background;
    private final Texts texts;
    private final DifferencePanel panel;
    private final Parent view;
    private volatile @Nullable Past past;
    private boolean looking;
    private boolean again;
    private int all;

    @FXML private Label count;
    @FXML private TextField search;
    @FXML private ComboBox<Show> show;
    @FXML private ComboBox<Choice> kind;
    @FXML private ComboBox<Choice> author;
    @FXML private DayField from;
    @FXML private DayField to;
    @FXML private Button save;
    @FXML private Pane authorBox;
    @FXML private ListView<Line> list;
    @FXML private Label nothing;
    @FXML private Button more;
    @FXML private HBox columns;

    /** A page that lists every change. */
    public HistoryPage(Deeds deeds, Background background, Texts texts) {
        this.deeds = deeds;
        this.background = background;
        this.texts = texts;
        panel = new DifferencePanel(texts);
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        show.setConverter(new Words<>(choice -> texts.text("history.show." + choice)));
        show.getItems().setAll(Show.values());
        show.getSelectionModel().selectFirst();
        offer(kind, "history.kind.all", RegisterContent.KINDS.stream().map(one -> new Choice(one.name(), texts.record(one.type()))).toList());
        offer(author, "history.author.all", List.of());
        author.setOnShowing(_ -> learnAuthors());
        from.in(texts);
        to.in(texts);
        save.disableProperty().bind(from.faultProperty().isNotEmpty().or(to.faultProperty().isNotEmpty()));
        authorBox.managedProperty().bind(authorBox.visibleProperty());
        authorBox.visibleProperty().bind(show.valueProperty().isNotEqualTo(Show.DIFFERENCE));
        more.managedProperty().bind(more.visibleProperty());
        more.setVisible(false);
        list.setCellFactory(_ -> new LineCell(texts, false));
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        Cells.onOpen(list, line -> {
            if (line.effect() != Effect.TAKEN_OUT) {
                deeds.versions().accept(line);
            }
        });
        Stream.<ObservableValue<?>>of(show.valueProperty(), kind.valueProperty(), author.valueProperty(), from.valueProperty(), to.valueProperty(), search.textProperty())
                .forEach(wish -> wish.subscribe(this::look));
        offerDeeds();
        HBox.setHgrow(panel.view(), Priority.ALWAYS);
        columns.getChildren().add(panel.view());
    }

    /** Offers everybody who made changes, once somebody wants to choose: all changes are read for that. */
    private void learnAuthors() {
        var read = past;
        if (read != null && author.getItems().size() == 1) {
            background.run(read::authors, names -> author.getItems().addAll(names.stream().filter(name -> !name.isBlank()).map(name -> new Choice(name, name)).toList()));
        }
    }

    private void offerDeeds() {
        panel.offer("history-open", texts.text("changes.open"), deeds.open()).disableProperty().bind(panel.is(told -> !told.there()));
        panel.offer("history-versions", texts.text("changes.versions.open"), deeds.versions());
        var restore = panel.offer("history-restore", texts.text("changes.restore"), line -> deeds.restore().accept(line, this::restored));
        restore.disableProperty().bind(show.valueProperty().isEqualTo(Show.DIFFERENCE).or(panel.is(told -> !told.restorable())));
    }

    private void offer(ComboBox<Choice> box, String allKey, List<Choice> choices) {
        box.setConverter(new Words<>(Choice::title));
        box.getItems().setAll(Stream.concat(Stream.of(new Choice("", texts.text(allKey))), choices.stream()).toList());
        box.getSelectionModel().selectFirst();
    }

    @Override
    public String title() {
        return texts.text("history.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        past = null;
        look();
    }

    /** The button that was pressed may be there no longer: the work goes on in the list. */
    private void restored() {
        refresh();
        enter();
    }

    @Override
    public void enter() {
        list.requestFocus();
    }

    @Override
    public Map<Verb, Command> commands() {
        return Map.of(Verb.FIND, Command.always(search::requestFocus));
    }

    private Search wanted() {
        return new Search(search.getText(), chosen(kind), show.getValue() == Show.DIFFERENCE ? "" : chosen(author), show.getValue() == Show.REMOVED, span());
    }

    private Span span() {
        return new Span(from.getValue() == null ? Span.ALL.from() : from.getValue(), to.getValue() == null ? Span.ALL.to() : to.getValue());
    }

    private static String chosen(ComboBox<Choice> box) {
        return box.getValue() == null ? "" : box.getValue().id();
    }

    /** Looks for what is wanted now; what is wanted meanwhile is looked for afterwards, once. */
    private void look() {
        again = looking;
        if (!looking && view != null) {
            looking = true;
            var wanted = wanted();
            var difference = show.getValue() == Show.DIFFERENCE;
            background.run(() -> found(wanted, difference), this::show, () -> {
                looking = false;
                if (again) {
                    look();
                }
            });
        }
    }

    private Found found(Search wanted, boolean difference) throws Exception {
        var read = past == null ? deeds.past().call() : past;
        past = read;
        var lines = difference ? read.difference(wanted) : read.page(wanted, Long.MAX_VALUE);
        return new Found(lines, difference || lines.size() < Past.PAGE ? lines.size() : read.count(wanted));
    }

    private void show(Found found) {
        var before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(found.lines());
        count.setText(texts.text(show.getValue() == Show.DIFFERENCE || show.getValue() == Show.REMOVED ? "history.count.records" : "history.count", found.all()));
        all = found.all();
        more.setVisible(found.all() > found.lines().size());
        nothing.setVisible(found.lines().isEmpty());
        list.getSelectionModel().select(Math.max(0, before == null ? 0 : found.lines().indexOf(before)));
    }

    @FXML
    private void more() {
        var read = past;
        var last = list.getItems().getLast();
        var wanted = wanted();
        if (read != null) {
            background.run(() -> read.page(wanted, last.last()), lines -> {
                if (wanted.equals(wanted()) && !list.getItems().isEmpty() && list.getItems().getLast().equals(last)) {
                    list.getItems().addAll(lines);
                    more.setVisible(list.getItems().size() < all);
                    list.getSelectionModel().select(list.getItems().size() - lines.size());
                    list.scrollTo(Math.max(0, list.getItems().size() - lines.size() - 1));
                    list.requestFocus();
                }
            });
        }
    }

    private void tell() {
        var line = list.getSelectionModel().getSelectedItem();
        var read = past;
        if (line == null || read == null) {
            panel.clear();
        } else {
            background.run(() -> read.tell(line), told -> {
                if (line.equals(list.getSelectionModel().getSelectedItem())) {
                    panel.show(line, told);
                }
            });
        }
    }

    @FXML
    private void save() {
        var listed = new Extent(wanted(), Id.NONE, show.getValue() == Show.DIFFERENCE);
        deeds.choose().apply(FileName.of(texts.text("report.changes.title")) + ".pdf").ifPresent(target ->
                background.run(texts.text("changes.printing"), deeds.print().apply(listed, target), deeds.printed(), () -> { }));
    }
}
