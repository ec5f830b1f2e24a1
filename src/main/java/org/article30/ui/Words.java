package org.article30.ui;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Shows what can be chosen in a box by its words; nothing is typed there. */
public final class Words<T> extends StringConverter<T> {

    private final Function<T, String> words;

    /** Shows a choice by what {@code words} says of it; blank where nothing is chosen. */
    public Words(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@org.jspecify.annotations.Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("choices are not typed");
    }
}
