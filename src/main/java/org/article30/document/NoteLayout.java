package org.article30.document;

import java.util.List;
import java.util.stream.Stream;

/** A remark on a tinted ground with a bar at its side and its kind in words. */
final class NoteLayout implements Layout {

    private static final float INSET = 14;
    private static final float PADDING = 8;

    private final Tint bar;
    private final Tint ground;
    private final List<Line> lines;

    NoteLayout(Block.Note note, Words words) {
        bar = switch (note.kind()) {
            case INFORMATION -> Tint.ACCENT;
            case WARNING -> Tint.AMBER;
            case UNVERIFIED -> Tint.VIOLET;
        };
        ground = switch (note.kind()) {
            case INFORMATION -> Tint.PALE;
            case WARNING -> Tint.AMBER_PALE;
            case UNVERIFIED -> Tint.VIOLET_PALE;
        };
        var kind = switch (note.kind()) {
            case INFORMATION -> words.information();
            case WARNING -> words.warning();
            case UNVERIFIED -> words.unverified();
        };
        var head = LineBreaker.lines(kind, Type.noteHead(bar), Sheet.TEXT_WIDTH - 2 * INSET);
        var text = LineBreaker.lines(note.text(), Type.NOTE, Sheet.TEXT_WIDTH - 2 * INSET);
        lines = Stream.concat(head.stream(), text.stream()).toList();
    }

    @Override
    public float before() {
        return 10;
    }

    @Override
    public float lead() {
        return Math.min(height(lines), Flow.PAGE / 2);
    }

    @Override
    public void place(Flow flow) {
        flow.canvas().open(Tag.P);
        flow.need(Math.min(height(lines), Flow.PAGE));
        var rest = lines;
        while (height(rest) > flow.room() && rest.size() > 1) {
            int fits = Math.clamp((int) ((flow.room() - 2 * PADDING) / rest.getFirst().height()), 1, rest.size() - 1);
            draw(flow, rest.subList(0, fits));
            flow.newPage();
            rest = rest.subList(fits, rest.size());
        }
        draw(flow, rest);
        flow.canvas().close();
        flow.advance(6);
    }

    private void draw(Flow flow, List<Line> part) {
        flow.canvas().box(Sheet.LEFT, flow.y(), Sheet.TEXT_WIDTH, height(part), ground);
        flow.canvas().box(Sheet.LEFT, flow.y(), 2.5f, height(part), bar);
        flow.advance(PADDING);
        part.forEach(line -> flow.line(line, Sheet.LEFT + INSET));
        flow.advance(PADDING);
    }

    private static float height(List<Line> lines) {
        return Line.height(lines) + 2 * PADDING;
    }
}
