package org.article30.overview;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.Fxml;
import org.article30.ui.Screen;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first page of an open register: how much there is, what needs somebody, what changed last; where to begin when it is empty. */
public final class Overview implements Screen {

    /**
     * What can be done from here.
     *
     * @param go goes to the place where records of a kind are listed
     * @param open shows a record, by kind and id
     * @param add makes a new record of a kind
     */
    public record Deeds(Consumer<String> go, BiConsumer<String, Id<?>> open, Consumer<String> add) {
    }

    private final Callable<Today> today;
    private final Callable<Today.Standing> standsNow;
    private final Deeds deeds;
    private final Background background;
    private final Texts texts;
    private final Node view;

    @FXML private Pane counts;
    @FXML private Pane start;
    @FXML private Pane lists;
    @FXML private Pane standing;
    @FXML private ProgressBar complete;
    @FXML private Label completeSaid;
    @FXML private Pane needed;
    @FXML private Label nothingNeeded;
    @FXML private Pane changed;

    /** A page that asks {@code today}, then {@code standsNow}, which may take long, off the JavaFX thread, each time it is refreshed. */
    public Overview(Callable<Today> today, Callable<Today.Standing> standsNow, Deeds deeds, Background background, Texts texts) {
        this.today = today;
        this.standsNow = standsNow;
        this.deeds = deeds;
        this.background = background;
        this.texts = texts;
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        List.of(start, lists, standing, nothingNeeded).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
    }

    @Override
    public String title() {
        return texts.text("overview.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        background.run(today, now -> {
            show(now);
            background.run(standsNow, stands -> show(now, stands));
        });
    }

    @FXML
    private void addParty() {
        deeds.add().accept("party");
    }

    @FXML
    private void addActivity() {
        deeds.add().accept("activity");
    }

    @FXML
    private void goReports() {
        deeds.go().accept("reports");
    }

    private void show(Today now) {
        start.setVisible(now.isEmpty());
        lists.setVisible(!now.isEmpty());
        if (!standing.isVisible() && now.activities() > 0) {
            standing.setVisible(true);
            complete.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            completeSaid.setText(texts.text("findings.checking"));
        }
        counts.getChildren().setAll(now.counts().stream().map(this::card).toList());
        changed.getChildren().setAll(now.changed().stream().map(this::row).toList());
    }

    private void show(Today now, Today.Standing stands) {
        standing.setVisible(now.activities() > 0);
        complete.setProgress(now.activities() == 0 ? 0 : (double) stands.activitiesComplete() / now.activities());
        completeSaid.setText(texts.text("overview.complete", stands.activitiesComplete(), now.activities()));
        needed.getChildren().setAll(stands.needed().stream().map(this::row).toList());
        nothingNeeded.setVisible(stands.needed().isEmpty());
    }

    private Node card(Today.Count count) {
        var number = new Label(Integer.toString(count.number()));
        number.getStyleClass().add("count-number");
        var title = new Label(count.title());
        title.getStyleClass().add("count-title");
        var face = new VBox(new HBox(8, new FontIcon(count.icon()), number), title);
        face.getStyleClass().add("count-face");
        var card = new Button("", face);
        card.setAccessibleText(count.title() + ": " + count.number());
        card.setId("count-" + count.place());
        card.getStyleClass().setAll("card", "count-card");
        card.setMinWidth(Region.USE_PREF_SIZE);
        card.setOnAction(_ -> deeds.go().accept(count.place()));
        return card;
    }

    private Node row(Today.Item item) {
        var title = new Label(item.title());
        title.getStyleClass().add("item-title");
        var detail = new Label(item.detail());
        detail.getStyleClass().add("item-detail");
        var icon = new FontIcon(item.icon());
        icon.getStyleClass().add(item.mood());
        var names = new VBox(title, detail);
        HBox.setHgrow(names, Priority.ALWAYS);
        var face = new HBox(icon, names);
        face.getStyleClass().add("item-face");
        var row = new Button("", face);
        row.setAccessibleText(item.title() + ", " + item.detail());
        row.getStyleClass().setAll("item");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> deeds.open().accept(item.kind(), item.id()));
        return row;
    }
}
