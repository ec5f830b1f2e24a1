package org.article30.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines: at spaces and hyphens where it can, after the marks inside addresses (/ . @ _ …) where it
 * must, and inside a word rather than beyond the margin.
 */
final class LineBreaker {

    private static final String SOFT = "/.@-_:,;?&=+#%|\\";

    private static final boolean[] SOFT_MARKS = new boolean[0x80];

    static {
        SOFT.chars().forEach(c -> SOFT_MARKS[c] = true);
    }

    private final Type type;
    private final String all;
    private final List<Segment> segments = new ArrayList<>(2);
    /** the width of everything before each character, in thousandths of the type's size */
    private final int[] sums;
    /** the same of the whole line */
    private final int limit;
    private final List<Line> lines = new ArrayList<>(2);

    private LineBreaker(Text text, Type type, float width) {
        this.type = type;
        this.limit = (int) Math.min(Integer.MAX_VALUE / 2, width / type.size() * 1000);
        var runs = text.runs();
        var clean = new String[runs.size()];
        for (int i = 0; i < clean.length; i++) {
            clean[i] = Legible.text(runs.get(i).text(), type.face(runs.get(i).style()));
        }
        all = clean.length == 1 ? clean[0] : String.join("", clean);
        sums = new int[all.length() + 1];
        int from = 0;
        for (int i = 0; i < clean.length; i++) {
            from = add(runs.get(i), from, from + clean[i].length());
        }
    }

    /** The lines of a text set in a type between margins that far apart; at least one line. */
    static List<Line> lines(Text text, Type type, float width) {
        var breaker = new LineBreaker(text, type, width);
        breaker.breakLines();
        return breaker.lines;
    }

    /** The lines of a plain text. */
    static List<Line> lines(String text, Type type, float width) {
        return lines(Text.of(text), type, width);
    }

    /** One line, however long; line feeds become spaces. */
    static Line single(String text, Type type) {
        return lines(text.replace('\n', ' '), type, Float.MAX_VALUE).getFirst();
    }

    /** One line no longer than the width, cut off with an ellipsis if it must be. */
    static Line fitted(String text, Type type, float width) {
        var line = single(text, type);
        for (int end = text.length(); line.width() > width && end > 1; ) {
            end = Math.max(1, end - Math.max(1, (int) (end * (1 - width / line.width()))));
            line = single(text.substring(0, end).strip() + "…", type);
        }
        return line;
    }

    /** The width in points of the widest word among those no wider than the limit; 0 if there is none. */
    static float longestWord(Text text, Type type, float limit) {
        var breaker = new LineBreaker(text, type, limit);
        int widest = 0;
        for (int from = 0; from < breaker.all.length(); ) {
            int end = breaker.wordEnd(from);
            int width = breaker.sums[end] - breaker.sums[from];
            widest = breaker.points(width) <= limit ? Math.max(widest, width) : widest;
            from = end + 1;
        }
        return breaker.points(widest);
    }

    /** A stretch of characters in one font. */
    private record Segment(int end, Face face, Tint tint, Text.Run run) {
    }

    /** Measures a run and divides it where its own font lacks a character. */
    private int add(Text.Run run, int from, int to) {
        var face = type.face(run.style());
        var tint = type.tint(run.style());
        var current = face;
        for (int i = common(face, from, to); i < to; ) {
            int c = all.codePointAt(i);
            // a comma or space between foreign letters stays in their font
            boolean stays = current == Face.FALLBACK && !Character.isLetterOrDigit(c);
            var next = c == '\n' ? current : stays || !face.has(c) ? Face.FALLBACK : face;
            if (next != current && i > from) {
                segments.add(new Segment(i, current, tint, run));
            }
            current = next;
            sums[i + 1] = sums[i];
            int end = i + Character.charCount(c);
            sums[end] = sums[i] + (c == '\n' ? 0 : Math.max(0, current.width(c)));
            i = current == face ? common(face, end, to) : end;
        }
        if (to > from) {
            segments.add(new Segment(to, current, tint, run));
        }
        return to;
    }

    /** Measures the next characters of a run that need no thought; gives where they end. */
    private int common(Face face, int from, int to) {
        var widths = face.common();
        int sum = sums[from];
        for (int i = from; i < to; i++) {
            char c = all.charAt(i);
            if (c >= widths.length || c == '\n') {
                return i;
            }
            sum += widths[c];
            sums[i + 1] = sum;
        }
        return to;
    }

    private void breakLines() {
        int start = 0;
        int hard = -1;
        int soft = -1;
        boolean fits = sums[all.length()] <= limit && all.indexOf('\n') < 0;
        for (int i = fits ? all.length() : 0; i < all.length(); ) {
            int c = all.charAt(i);
            int step = c < 0xD800 || c > 0xDBFF ? 1 : Character.charCount(all.codePointAt(i));
            if (c == '\n') {
                emit(start, i);
                start = i + 1;
            } else if (c != ' ' && sums[i + step] - sums[start] > limit && i > start) {
                int cut = soft > start ? soft : i;
                if (hard > start && (soft < hard || sums[i] - sums[hard] <= limit * 0.4f || wordFits(hard))) {
                    cut = hard;
                }
                emit(start, cut);
                start = cut;
            }
            i += step;
            if (breaksHard(c, i)) {
                hard = i;
            } else if (c < 0x80 && SOFT_MARKS[c]) {
                soft = i;
            }
        }
        emit(start, all.length());
    }

    /** Whether a line may end after this character, which ends at that index. */
    private boolean breaksHard(int c, int end) {
        return c == ' ' || c == '-' && isHyphen(end) || c >= 0x2013 && (c <= 0x2014 && isHyphen(end) || isEastAsian(c));
    }

    private static boolean isEastAsian(int c) {
        return c >= 0x2E80 && Character.isIdeographic(c);
    }

    private boolean isHyphen(int end) {
        return end > 1
                && end < all.length()
                && Character.isLetter(all.charAt(end - 2))
                && Character.isLetter(all.charAt(end));
    }

    /** Whether the word that begins there has room on one line. */
    private boolean wordFits(int from) {
        return sums[wordEnd(from)] - sums[from] <= limit;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < all.length() && all.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    private void emit(int start, int end) {
        var pieces = new ArrayList<Line.Piece>(2);
        int from = start;
        for (int i = 0; from < end; i++) {
            var segment = segments.get(i);
            if (segment.end > from) {
                int to = Math.min(end, segment.end);
                pieces.add(new Line.Piece(
                        segment.face,
                        type.size(),
                        segment.tint,
                        all.substring(from, to),
                        points(sums[to] - sums[from]),
                        segment.run.link(),
                        segment.run.anchor()));
                from = to;
            }
        }
        int last = end > start && all.charAt(end - 1) == ' ' ? end - 1 : end;
        lines.add(new Line(pieces, points(sums[last] - sums[start]), 0, type.leading(), type.size()));
    }

    private float points(int thousandths) {
        return thousandths * type.size() / 1000;
    }
}
