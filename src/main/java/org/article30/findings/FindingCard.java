package org.article30.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import org.article30.fact.PartialDate;
import org.article30.register.Waiver;
import org.article30.text.Texts;
import org.article30.ui.DayField;
import org.article30.ui.Fxml;
import org.jspecify.annotations.Nullable;

/** One finding in full: why it matters, how to mend it, what it rests on, and its acceptance. */
final class FindingCard {

    private final Consumer<Found> open;
    private final BiConsumer<Found, Waiver> accept;
    private final Consumer<Found> undo;
    private final LocalDate today;
    private final Texts texts;
    private final Node view;
    private @Nullable Found shown;

    @FXML private Label badge;
    @FXML private Label title;
    @FXML private Hyperlink record;
    @FXML private Label said;
    @FXML private Pane about;
    @FXML private Label explanation;
    @FXML private Label mend;
    @FXML private Label law;
    @FXML private Pane accepted;
    @FXML private Label reasonGiven;
    @FXML private Label acceptedUntil;
    @FXML private Button begin;
    @FXML private Pane form;
    @FXML private TextArea reason;
    @FXML private DayField until;
    @FXML private CheckBox whole;
    @FXML private Button keep;

    FindingCard(Consumer<Found> open, BiConsumer<Found, Waiver> accept, Consumer<Found> undo, LocalDate today, Texts texts) {
        this.open = open;
        this.accept = accept;
        this.undo = undo;
        this.today = today;
        this.texts = texts;
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        List.of(about, accepted, begin, form).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        about.visibleProperty().bind(form.visibleProperty().not());
        until.in(texts);
        keep.disableProperty().bind(Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty()).or(until.faultProperty().isNotEmpty()));
    }

    Node view() {
        return view;
    }

    /** Shows a finding, or none. */
    void show(@Nullable Found found) {
        shown = found;
        view.setVisible(found != null);
        view.setManaged(found != null);
        if (found != null) {
            fill(found);
        }
    }

    private void fill(Found found) {
        var rule = found.rule();
        badge.setText(texts.choice(rule.severity()) + " · " + rule.id());
        badge.getStyleClass().setAll("label", "badge", rule.severity().mood());
        title.setText(rule.title(texts));
        record.setText(texts.named(found.title(), found.kind().type()));
        record.setAccessibleText(texts.text("findings.open") + ": " + record.getText());
        said.setText(found.said(texts));
        said.setVisible(!found.spot().key().isBlank());
        said.setManaged(said.isVisible());
        explanation.setText(rule.explanation(texts));
        mend.setText(rule.mend(texts));
        law.setText(rule.article(texts));
        accepted.setVisible(found.isWaived());
        var waiver = found.waiver().value();
        reasonGiven.setText(waiver.reason());
        acceptedUntil.setText(waiver.until().isBlank() ? texts.text("findings.accepted.always", waiver.decidedBy())
                : texts.text("findings.accepted.until", waiver.decidedBy(), waiver.until().format(texts.language())));
        end();
    }

    @FXML
    private void open() {
        with(open);
    }

    @FXML
    private void undo() {
        with(undo);
    }

    @FXML
    private void begin() {
        reason.clear();
        until.setValue(today.plusYears(1));
        whole.setSelected(false);
        begin.setVisible(false);
        form.setVisible(true);
        reason.requestFocus();
    }

    @FXML
    private void end() {
        form.setVisible(false);
        begin.setVisible(shown != null && !shown.isWaived());
    }

    @FXML
    private void keep() {
        var last = until.getValue() == null ? PartialDate.BLANK : PartialDate.of(until.getValue());
        with(found -> accept.accept(found, new Waiver(found.rule().id(), found.record(), whole.isSelected() ? "" : found.spot().field(), whole.isSelected() ? "" : found.about(),
                reason.getText().strip(), PartialDate.of(today), "", last)));
    }

    private void with(Consumer<Found> deed) {
        if (shown != null) {
            deed.accept(shown);
        }
    }
}
