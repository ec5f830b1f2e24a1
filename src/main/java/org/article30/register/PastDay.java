package org.article30.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.stage.Window;
import org.article30.history.AsOf;
import org.article30.history.Knowledge;
import org.article30.text.Texts;
import org.article30.ui.DayField;
import org.article30.ui.Fxml;

/** Asks for the past day whose state of the register is to be shown, and whose knowledge of it. */
public final class PastDay {

    private final LocalDate first;
    private final boolean erased;
    private final LocalDate today;
    private final LocalDate proposed;
    private final Texts texts;
    private final Node view;

    @FXML private DayField day;
    @FXML private RadioButton then;
    @FXML private RadioButton now;
    @FXML private Label fault;

    /**
     * A question for a day from {@code first}, before which the register has no state, be it that it was {@code erased}, to
     * {@code today}; {@code shown} is the past day shown now, which one may want to change a little.
     */
    public PastDay(LocalDate first, boolean erased, LocalDate today, Optional<LocalDate> shown, Texts texts) {
        this.first = first;
        this.erased = erased;
        this.today = today;
        var usual = shown.orElseGet(() -> today.minusDays(1));
        proposed = usual.isBefore(first) ? first : usual;
        this.texts = texts;
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        day.propose(proposed, texts);
        fault.textProperty().bind(Bindings.createStringBinding(this::problem, day.valueProperty(), day.faultProperty()));
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
    }

    private String problem() {
        var chosen = day.getValue();
        if (chosen == null || !day.faultProperty().get().isBlank()) {
            return texts.text("past.day.none");
        }
        if (chosen.isAfter(today)) {
            return texts.text("past.day.future");
        }
        return chosen.isBefore(first) ? texts.text(erased ? "past.day.erased" : "past.day.before", texts.date(first)) : "";
    }

    /** Asks over {@code owner}; empty where the user thought better of it. */
    public Optional<AsOf> ask(Window owner) {
        var prompt = new Prompt(texts.text("past.title"), texts.text("past.show"), view, day, fault.textProperty().isEmpty());
        return prompt.ask(owner, texts, () -> new AsOf(Objects.requireNonNull(day.getValue()), now.isSelected() ? Knowledge.NOW : Knowledge.THEN));
    }
}
