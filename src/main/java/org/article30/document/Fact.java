package org.article30.document;

import java.util.List;

/**
 * A label with what is known under it.
 *
 * @param label what it is, without a colon
 * @param value the lines of the value; never empty: what is not known is said in words
 */
public record Fact(String label, List<Text> value) {

    /** Keeps its own copy of the lines. */
    public Fact {
        value = List.copyOf(value);
    }

    /** A fact of one line. */
    public static Fact of(String label, Text value) {
        return new Fact(label, List.of(value));
    }

    /** A fact of one plain line. */
    public static Fact of(String label, String value) {
        return of(label, Text.of(value));
    }
}
