package org.article30.changes;

import java.util.function.BooleanSupplier;
import org.article30.text.Texts;
import org.article30.ui.WrappingCell;

/** A field that differs, in a list: what it is called, and below it before and after; of a record told whole only what it says. */
final class FieldCell extends WrappingCell<FieldChange> {

    private final Texts texts;
    private final BooleanSupplier whole;

    FieldCell(Texts texts, BooleanSupplier whole) {
        this.texts = texts;
        this.whole = whole;
    }

    @Override
    protected void show(FieldChange field) {
        say(field.label(), whole.getAsBoolean() ? field.said() : texts.text("changes.cell", orNothing(field.before()), orNothing(field.told(texts))));
    }

    private String orNothing(String words) {
        return words.isBlank() ? texts.text("changes.nothing") : words;
    }
}
