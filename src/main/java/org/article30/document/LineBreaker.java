package org.article30.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks a text into lines: at spaces and hyphens where it can, after the marks inside addresses (/ . @ _ …) where it
 * must, and inside a word rather than beyond the margin.
 */
final class LineBreaker {

    private static final String SOFT = "/.@-_:,;?&=+#%|\\";

    private static final Pattern INVISIBLE = Pattern.compile("[\\uFEFF\\u00AD\\u200B-\\u200F\\u2060]");

    private final Type type;
    private final float limit;
    private final StringBuilder all = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private LineBreaker(Type type, float width) {
        this.type = type;
        this.limit = width;
    }

    /** The lines of a text set in a type between margins that far apart; at least one line. */
    static List<Line> lines(Text text, Type type, float width) {
        var breaker = new LineBreaker(type, width);
        text.runs().forEach(breaker::add);
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

    /** A stretch of characters in one font. */
    private record Segment(int end, Face face, Tint tint, Text.Run run) {
    }

    private void add(Text.Run run) {
        var face = type.face(run.style());
        var tint = type.tint(run.style());
        int from = all.length();
        all.append(clean(run.text()));
        int at = from;
        var current = face;
        while (at < all.length()) {
            int codePoint = all.codePointAt(at);
            // a comma or space between foreign letters stays in their font
            boolean stays = current == Face.FALLBACK && !Character.isLetterOrDigit(codePoint);
            var next = faceFor(codePoint, stays ? Face.FALLBACK : face, at);
            if (next != current && at > from) {
                segments.add(new Segment(at, current, tint, run));
            }
            current = next;
            at += Character.charCount(all.codePointAt(at));
        }
        if (all.length() > from) {
            segments.add(new Segment(all.length(), current, tint, run));
        }
    }

    /** The font that has the character; replaces a character that none has. */
    private Face faceFor(int codePoint, Face face, int at) {
        if (codePoint == '\n' || face.has(codePoint)) {
            return face;
        }
        if (Face.FALLBACK.has(codePoint)) {
            return Face.FALLBACK;
        }
        all.replace(at, at + Character.charCount(codePoint), String.valueOf(Face.MISSING));
        return face.has(Face.MISSING) ? face : Face.FALLBACK;
    }

    /** Composed, without carriage returns, tabs and marks that only steer; other controls show as missing. */
    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c == 0x7F || c == 0xAD || c >= 0x300) {
                return Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace('\t', ' ')
                        .transform(INVISIBLE::matcher)
                        .replaceAll("");
            }
        }
        return text;
    }

    private void breakLines() {
        int start = 0;
        int hard = -1;
        int soft = -1;
        float width = 0;
        float hardWidth = 0;
        int segment = 0;
        int step;
        for (int i = 0; i < all.length(); i += step) {
            int c = all.codePointAt(i);
            step = Character.charCount(c);
            while (segments.get(segment).end <= i) {
                segment++;
            }
            if (c == '\n') {
                emit(start, i);
                start = i + 1;
                hard = soft = -1;
                width = 0;
                continue;
            }
            float glyph = segments.get(segment).face.width(c) * type.size() / 1000;
            if (width + glyph > limit && c != ' ' && i > start) {
                int cut = soft > start ? soft : i;
                if (hard > start && (soft < hard || width - hardWidth <= limit * 0.4f || wordFits(hard))) {
                    cut = hard;
                }
                emit(start, cut);
                start = cut;
                width = width(cut, i);
                soft = soft > cut ? soft : -1;
                hard = -1;
            }
            width += glyph;
            if (c == ' ' || isHyphen(c, i) || Character.isIdeographic(c)) {
                hard = i + step;
                hardWidth = width;
            } else if (SOFT.indexOf(c) >= 0) {
                soft = i + step;
            }
        }
        emit(start, all.length());
    }

    /** Whether the word that begins there has room on one line. */
    private boolean wordFits(int from) {
        int end = from;
        while (end < all.length() && all.charAt(end) > ' ') {
            end++;
        }
        return width(from, end) <= limit;
    }

    private boolean isHyphen(int c, int at) {
        return (c == '-' || c == '\u2013' || c == '\u2014')
                && at > 0
                && at + 1 < all.length()
                && Character.isLetter(all.charAt(at - 1))
                && Character.isLetter(all.charAt(at + 1));
    }

    private void emit(int start, int end) {
        var pieces = new ArrayList<Line.Piece>(2);
        float width = 0;
        int from = start;
        for (int i = segmentAt(start); from < end; i++) {
            var segment = segments.get(i);
            int to = Math.min(end, segment.end);
            float length = segment.face.width(all, from, to) * type.size() / 1000;
            pieces.add(new Line.Piece(
                    segment.face,
                    type.size(),
                    segment.tint,
                    all.substring(from, to),
                    length,
                    segment.run.link(),
                    segment.run.anchor()));
            width += length;
            from = to;
        }
        if (end > start && all.charAt(end - 1) == ' ') {
            width -= pieces.getLast().face().width(' ') * type.size() / 1000;
        }
        lines.add(new Line(pieces, width, 0, type.leading(), type.size()));
    }

    private float width(int from, int to) {
        float width = 0;
        for (int i = segmentAt(from); from < to; i++) {
            var segment = segments.get(i);
            int end = Math.min(to, segment.end);
            width += segment.face.width(all, from, end) * type.size() / 1000;
            from = end;
        }
        return width;
    }

    private int segmentAt(int index) {
        int i = 0;
        while (i < segments.size() && segments.get(i).end <= index) {
            i++;
        }
        return i;
    }
}
