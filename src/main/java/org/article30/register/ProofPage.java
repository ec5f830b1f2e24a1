package org.article30.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.article30.history.Verification.Verdict;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.DayField;
import org.article30.ui.Fxml;
import org.article30.ui.Screen;

/** The page on which one holds the register against its history, keeps its head elsewhere, and takes out of the history what is too old. */
public final class ProofPage implements Screen {

    /**
     * What came of a check, in words.
     *
     * @param verdict how much is proven
     * @param said the verdict in a sentence
     * @param details what was altered or taken out, a sentence each
     * @param head the hash of the last change
     * @param when when it was checked, in words; blank where it has not been yet
     */
    public record Outcome(Verdict verdict, String said, List<String> details, String head, String when) {

        public Outcome {
            details = List.copyOf(details);
        }
    }

    /**
     * What the page can do.
     *
     * @param last the last outcome on this computer, if there is one; called off the JavaFX thread
     * @param check checks against a hash, blank for the one last seen on this computer; called off the JavaFX thread
     * @param head the head as text; called off the JavaFX thread
     * @param choose lets the user choose where a file goes, a name being proposed
     * @param save writes the head into a file; called off the JavaFX thread
     * @param erase takes out of the history what was superseded before a day, for a reason, after asking; may do nothing
     * @param due the day before which, by the register's retention period, values are to be taken out, if it has one
     */
    public record Deeds(Callable<Optional<Outcome>> last, Function<String, Outcome> check, Callable<Head> head, Function<String, Optional<Path>> choose,
                        Function<Path, Path> save, Erasing erase, Callable<Optional<LocalDate>> due, Consumer<String> say) {
    }

    /** Takes values out of the history. */
    @FunctionalInterface
    public interface Erasing {

        /** Takes out what was superseded before a day, and tells {@code done} of how many changes, once it is done. */
        void before(LocalDate day, String reason, Consumer<Integer> done);
    }

    private final Deeds deeds;
    private final LocalDate today;
    private final Background background;
    private final Texts texts;
    private final Node view;

    @FXML private Label verdict;
    @FXML private Label when;
    @FXML private VBox details;
    @FXML private TextField known;
    @FXML private Label fault;
    @FXML private TextField head;
    @FXML private DayField before;
    @FXML private TextField reason;
    @FXML private Button erase;
    @FXML private Label period;

    /** A page that shows the last outcome. */
    public ProofPage(Deeds deeds, LocalDate today, Background background, Texts texts) {
        this.deeds = deeds;
        this.today = today;
        this.background = background;
        this.texts = texts;
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        before.in(texts);
        fault.managedProperty().bind(fault.visibleProperty());
        period.managedProperty().bind(period.visibleProperty());
        period.setVisible(false);
        when.managedProperty().bind(when.textProperty().isNotEmpty());
        details.managedProperty().bind(Bindings.isNotEmpty(details.getChildren()));
        show("", false);
        erase.disableProperty().bind(before.valueProperty().isNull().or(before.faultProperty().isNotEmpty()).or(Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty())));
    }

    @Override
    public String title() {
        return texts.text("proof.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        background.run(deeds.last(), last -> last.ifPresentOrElse(this::show, () -> verdict.setText(texts.text("proof.never"))));
        background.run(deeds.head(), now -> head.setText(now.hash()));
        background.run(deeds.due(), due -> due.ifPresentOrElse(this::propose, () -> period.setVisible(false)));
    }

    @Override
    public void enter() {
        known.requestFocus();
    }

    private void propose(LocalDate day) {
        period.setText(texts.text("proof.period", texts.date(day)));
        period.setVisible(true);
        if (before.getValue() == null && before.faultProperty().get().isEmpty()) {
            before.setValue(day); // what was typed is not written over
        }
    }

    @FXML
    private void check() {
        var given = known.getText().strip();
        var hash = Head.hashIn(given);
        show(texts.text("proof.no-head"), !given.isEmpty() && hash.isEmpty());
        if (given.isEmpty() || hash.isPresent()) {
            background.run(texts.text("proof.checking"), () -> deeds.check().apply(hash.orElse("")), this::show, () -> { });
        }
    }

    private void show(String problem, boolean wrong) {
        fault.setText(problem);
        fault.setVisible(wrong);
    }

    private void show(Outcome outcome) {
        verdict.setText(outcome.said());
        verdict.getStyleClass().removeAll("good", "danger");
        verdict.getStyleClass().add(outcome.verdict() == Verdict.ALTERED ? "danger" : "good");
        when.setText(outcome.when());
        details.getChildren().setAll(outcome.details().stream().map(ProofPage::line).toList());
        head.setText(outcome.head());
    }

    private static Label line(String said) {
        var label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    @FXML
    private void copy() {
        var content = new ClipboardContent();
        content.putString(head.getText());
        Clipboard.getSystemClipboard().setContent(content);
        deeds.say().accept(texts.text("proof.head.copied"));
    }

    @FXML
    private void save() {
        deeds.choose().apply(texts.text("proof.file", today.toString())).ifPresent(target ->
                background.run(() -> deeds.save().apply(target), written -> deeds.say().accept(texts.text("cli.head.done", written.toString()))));
    }

    @FXML
    private void erase() {
        deeds.erase().before(Objects.requireNonNull(before.getValue()), reason.getText().strip(), changes -> {
            deeds.say().accept(texts.text("cli.redact.done", changes));
            reason.clear();
            refresh();
        });
    }
}
