package org.article30.ui;

import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.article30.fact.PartialDate;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A day that is typed as a {@link DateField} reads it, or picked from its calendar. What cannot be read stays as it was typed, with a
 * word on how days are written, and the day is then the last one that could be read: whoever acts on the day looks at
 * {@link #faultProperty} first.
 */
public final class DayField extends VBox {

    private final Slot<PartialDate> slot = Slot.alone("day", PartialDate.BLANK);
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> value = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final Label said = new Label();
    private @Nullable DateField field;

    /** A blank day, which takes nothing before it has a language. */
    public DayField() {
        getStyleClass().add("day-field");
        said.getStyleClass().add("fault");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.managedProperty().bind(said.visibleProperty());
        said.textProperty().bind(fault);
    }

    /** Has it speak the language of {@code texts}. */
    public void in(Texts texts) {
        var typed = new DateField(slot, texts);
        field = typed;
        typed.accessibleTextProperty().bind(accessibleTextProperty());
        typed.accessibleHelpProperty().bind(fault);
        typed.setMaxWidth(Double.MAX_VALUE);
        said.visibleProperty().bind(fault.isNotEmpty().and(typed.focusedProperty().not()));
        fault.bind(Bindings.createStringBinding(() -> isDay(typed) ? "" : texts.text("editor.day.fault"), typed.faultProperty(), slot.property()));
        slot.property().subscribe(date -> {
            if (date.isBlank() || date.day() > 0) {
                value.set(date.isBlank() ? null : date.earliest());
            }
        });
        getChildren().setAll(typed, said);
    }

    private boolean isDay(DateField typed) {
        return typed.faultProperty().get().isBlank() && (slot.get().isBlank() || slot.get().day() > 0);
    }

    /** The same, and proposes a day. */
    public void propose(LocalDate day, Texts texts) {
        in(texts);
        setValue(day);
    }

    /** What is wrong with what is typed, in a sentence; blank if nothing. */
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** The day; null where it is blank. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** The day; null where it is blank. */
    public @Nullable LocalDate getValue() {
        return value.get();
    }

    /** Writes another day, or none. */
    public void setValue(@Nullable LocalDate day) {
        slot.set(day == null ? PartialDate.BLANK : PartialDate.of(day));
    }

    @Override
    public void requestFocus() {
        if (field != null) {
            field.requestFocus();
        }
    }
}
