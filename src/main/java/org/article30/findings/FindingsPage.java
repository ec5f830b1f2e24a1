package org.article30.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.article30.register.RegisterContent;
import org.article30.register.Waiver;
import org.article30.text.Folded;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.Cells;
import org.article30.ui.Command;
import org.article30.ui.DayField;
import org.article30.ui.Fxml;
import org.article30.ui.Screen;
import org.article30.ui.Verb;
import org.article30.ui.Work;

/** The page with all findings on the register: filtered, the heaviest first, one of them shown in full. */
public final class FindingsPage implements Screen {

    /**
     * What the page can do.
     *
     * @param check holds the register against the rules by the law of a day, the heaviest findings first
     * @param open shows the record of a finding at its field
     * @param accept keeps a waiver of a finding
     * @param undo takes back the waiver of a finding
     */
    public record Deeds(Function<LocalDate, Work<List<Found>>> check, Consumer<Found> open, BiConsumer<Found, Waiver> accept, Consumer<Found> undo) {
    }

    /** The width from which a finding in full stands beside the list, in times the font size. */
    private static final double ROOM_FOR_CARD = 46;
    private static final String ALL = "";
    private static final String OPEN = "open";
    private static final String ACCEPTED = "accepted";

    private final Deeds deeds;
    private final LocalDate today;
    private final Background background;
    private final Texts texts;
    private final ObservableList<Found> all = FXCollections.observableArrayList();
    private final FilteredList<Found> hits = new FilteredList<>(all);
    private final FindingCard card;
    private final Node view;

    @FXML private Pane page;
    @FXML private Label count;
    @FXML private TextField search;
    @FXML private ComboBox<Choice> severity;
    @FXML private ComboBox<Choice> group;
    @FXML private ComboBox<Choice> kind;
    @FXML private ComboBox<Choice> state;
    @FXML private DayField lawDate;
    @FXML private HBox columns;
    @FXML private ListView<Found> list;
    @FXML private Label nothing;

    /** A page that proposes the law of {@code today}. */
    public FindingsPage(Deeds deeds, LocalDate today, Background background, Texts texts) {
        this.deeds = deeds;
        this.today = today;
        this.background = background;
        this.texts = texts;
        card = new FindingCard(deeds.open(), deeds.accept(), deeds.undo(), today, texts);
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        offer(severity, "findings.severity.all", Stream.of(Severity.values()).map(one -> new Choice(one.name(), texts.choice(one))));
        offer(group, "findings.group.all", Rules.ALL.stream().map(Rule::group).distinct().map(id -> new Choice(id, texts.text("rules." + id))));
        offer(kind, "findings.kind.all", RegisterContent.KINDS.stream().filter(one -> !Rules.on(one).isEmpty()).map(one -> new Choice(one.name(), texts.record(one.type()))));
        state.getItems().setAll(new Choice(OPEN, texts.text("findings.state.open")), new Choice(ACCEPTED, texts.text("findings.state.accepted")),
                new Choice(ALL, texts.text("findings.state.all")));
        state.getSelectionModel().selectFirst();
        Stream.of(severity, group, kind, state).forEach(box -> box.valueProperty().subscribe(_ -> filter()));
        search.textProperty().subscribe(_ -> filter());
        lawDate.propose(today, texts);
        lawDate.valueProperty().addListener(_ -> refresh());
        list.setItems(hits);
        list.setCellFactory(_ -> new FoundCell(texts));
        list.getSelectionModel().selectedItemProperty().subscribe(card::show);
        Cells.onOpen(list, deeds.open());
        columns.widthProperty().subscribe(_ -> arrange());
        count.fontProperty().subscribe(_ -> arrange());
    }

    /** Puts the finding in full beside the list, or below it where there is no room. */
    private void arrange() {
        var place = columns.getWidth() < ROOM_FOR_CARD * count.getFont().getSize() ? page : columns;
        if (!place.getChildren().contains(card.view())) {
            List.of(page, columns).forEach(one -> one.getChildren().remove(card.view()));
            place.getChildren().add(card.view());
        }
    }

    private void offer(ComboBox<Choice> box, String allKey, Stream<Choice> choices) {
        box.getItems().setAll(Stream.concat(Stream.of(new Choice(ALL, texts.text(allKey))), choices).toList());
        box.getSelectionModel().selectFirst();
    }

    @Override
    public String title() {
        return texts.text("findings.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        background.run(texts.text("findings.checking"), deeds.check().apply(day()), this::show, () -> { });
    }

    @Override
    public void enter() {
        list.requestFocus();
    }

    @Override
    public Map<Verb, Command> commands() {
        return Map.of(Verb.FIND, Command.always(search::requestFocus));
    }

    private LocalDate day() {
        return lawDate.getValue() == null ? today : lawDate.getValue();
    }

    private void show(List<Found> found) {
        var before = list.getSelectionModel().getSelectedItem();
        var place = list.getSelectionModel().getSelectedIndex();
        all.setAll(found);
        filter();
        var again = before == null ? -1 : hits.stream().map(Found::place).toList().indexOf(before.place());
        list.getSelectionModel().select(again >= 0 ? again : Math.min(Math.max(place, 0), hits.size() - 1));
    }

    private void filter() {
        var sought = Folded.everyWordOf(search.getText());
        hits.setPredicate(found -> matches(severity, found.rule().severity().name()) && matches(group, found.rule().group()) && matches(kind, found.kind().name())
                && matches(state, found.isWaived() ? ACCEPTED : OPEN) && sought.test(searched(found)));
        count.setText(counted());
        nothing.setVisible(hits.isEmpty());
        nothing.setText(texts.text(all.isEmpty() ? "findings.none" : "findings.nothing"));
    }

    private static boolean matches(ComboBox<Choice> box, String id) {
        var wanted = box.getValue();
        return wanted == null || wanted.id().equals(ALL) || wanted.id().equals(id);
    }

    private String searched(Found found) {
        return String.join(" ", found.rule().id(), found.rule().title(texts), found.title(), found.waiver().value().reason());
    }

    /** How many are shown of each severity, and how many are accepted. */
    private String counted() {
        var parts = new ArrayList<Object>();
        for (var one : Severity.values()) {
            parts.add(hits.stream().filter(found -> !found.isWaived() && found.rule().severity() == one).count());
        }
        parts.add(all.stream().filter(Found::isWaived).count());
        return texts.text("findings.count", parts.toArray());
    }

    /** Something to filter by; shown by its words. */
    private record Choice(String id, String words) {

        @Override
        public String toString() {
            return words;
        }
    }
}
