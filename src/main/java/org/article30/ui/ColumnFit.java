package org.article30.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Finds the widths of columns: wide enough for what stands in them where there is room, never too narrow for the heading. */
final class ColumnFit {

    /** In times the font size: what surrounds a heading with its sorting arrow, a text, a picture such as a badge. */
    private static final double AROUND_HEADING = 2.2;
    private static final double AROUND_TEXT = 1.7;
    private static final double AROUND_PICTURE = 2.9;
    /** A heading longer than this is broken in two lines, of which the longer takes this part of it. */
    private static final double ONE_LINE = 6;
    private static final double UNEVEN_HALF = 0.62;
    /** A column longer than this shows the beginning of its text; where room is scarce it keeps this part of its usual width. */
    private static final double LONG = 24;
    private static final double SHORTENED = 0.8;
    /** The longest texts by letters are surely among the widest when drawn. */
    private static final int MEASURED = 5;

    private final Font font;
    private final Font heading;

    /** Measures in the font of the table. */
    ColumnFit(Font font) {
        this.font = font;
        heading = Font.font(font.getFamily(), FontWeight.BOLD, font.getSize() * 0.9);
    }

    /** The width that a heading needs, a long one on two lines, in pixels. */
    private double heading(String title) {
        var whole = measure(title, heading);
        var longestWord = Arrays.stream(title.split("[ -]")).mapToDouble(word -> measure(word, heading)).max().orElse(0);
        return Math.max(longestWord, Math.min(whole, Math.max(whole * UNEVEN_HALF, ONE_LINE * font.getSize()))) + AROUND_HEADING * font.getSize();
    }

    /** The width that a column would like to have, in pixels; a picture is at least {@code least} wide. */
    double wanted(String title, Stream<String> texts, boolean picture, double least) {
        var text = texts.sorted(Comparator.comparingInt(String::length).reversed()).limit(MEASURED).mapToDouble(line -> measure(line, font)).max().orElse(0)
                + (picture ? AROUND_PICTURE : AROUND_TEXT) * font.getSize();
        return Math.max(heading(title), Math.max(picture ? least : 0, Math.min(text, LONG * font.getSize())));
    }

    /** The width below which a column is of no use, for what it would like to have, its heading and its usual width. */
    double least(double wanted, String title, double usual) {
        return Math.min(wanted, Math.max(heading(title), SHORTENED * usual));
    }

    /**
     * Shares the room of a table among its columns: all get what they want and a share of the rest, or, where that is
     * too much, long ones give way down to their least.
     */
    static List<Double> share(List<Double> wanted, List<Double> least, double room) {
        var all = wanted.stream().mapToDouble(Double::doubleValue).sum();
        var needed = least.stream().mapToDouble(Double::doubleValue).sum();
        if (all <= room) {
            return wanted.stream().map(width -> Math.floor(width * room / Math.max(1, all))).toList();
        }
        var kept = Math.max(0, (room - needed) / Math.max(1, all - needed));
        return IntStream.range(0, wanted.size()).mapToObj(i -> Math.floor(least.get(i) + (wanted.get(i) - least.get(i)) * kept)).toList();
    }

    private static double measure(String line, Font in) {
        var text = new Text(line);
        text.setFont(in);
        return text.getLayoutBounds().getWidth();
    }
}
