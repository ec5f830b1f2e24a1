package org.article30.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A short text made of runs in different styles. A line feed inside a run starts a new line.
 *
 * @param runs the pieces in reading order; spaces between them belong to the pieces
 */
public record Text(List<Run> runs) {

    /** No text at all. */
    public static final Text EMPTY = new Text(List.of());

    /** Keeps its own copy of the runs. */
    public Text {
        runs = List.copyOf(runs);
    }

    /** How a run is meant. */
    public enum Style {
        /** ordinary text */
        PLAIN,
        /** what matters most in its surroundings */
        STRONG,
        /** what the register does not know or adds itself, such as “not stated in source” */
        MUTED,
        /** a mark that stands for something numbered, such as D3 */
        MARK
    }

    /**
     * A piece of text in one style.
     *
     * @param text the characters
     * @param style how they are meant
     * @param link key of the anchor a click leads to, or ""; a key that no anchor has is printed without a link
     * @param anchor key that makes this run the target of links, or ""; unique in the document
     */
    public record Run(String text, Style style, String link, String anchor) {
    }

    /** Plain text. */
    public static Text of(String text) {
        return of(text, Style.PLAIN);
    }

    /** Text that stands out. */
    public static Text strong(String text) {
        return of(text, Style.STRONG);
    }

    /** Text that says what is not known, or is said by the register itself. */
    public static Text muted(String text) {
        return of(text, Style.MUTED);
    }

    /** Plain text that leads to the anchor of that key. */
    public static Text link(String text, String anchor) {
        return new Text(List.of(new Run(text, Style.PLAIN, anchor, "")));
    }

    /** A mark such as D3 that leads to the anchor of that key. */
    public static Text reference(String mark, String anchor) {
        return new Text(List.of(new Run(mark, Style.MARK, anchor, "")));
    }

    /** A mark such as D3 where it is explained: links to that key lead here. */
    public static Text anchor(String mark, String key) {
        return new Text(List.of(new Run(mark, Style.MARK, "", key)));
    }

    /** The texts one after another with a plain separator such as “, ” between them. */
    public static Text joined(String separator, List<Text> texts) {
        var runs = new ArrayList<Run>();
        for (var text : texts) {
            if (!runs.isEmpty()) {
                runs.add(new Run(separator, Style.PLAIN, "", ""));
            }
            runs.addAll(text.runs());
        }
        return new Text(runs);
    }

    /** This text followed by another, with nothing between. */
    public Text and(Text next) {
        var all = new ArrayList<>(runs);
        all.addAll(next.runs());
        return new Text(all);
    }

    /** This text followed by plain text, with nothing between. */
    public Text and(String next) {
        return and(of(next));
    }

    /** The characters alone, without styles. */
    public String plain() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        var plain = new StringBuilder();
        runs.forEach(run -> plain.append(run.text()));
        return plain.toString();
    }

    private static Text of(String text, Style style) {
        return new Text(List.of(new Run(text, style, "", "")));
    }
}
