package org.article30.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws nothing and remembers where headings and anchors stand. */
final class MeasuringCanvas implements Canvas {

    /** From so many entries on only the two upper levels are kept, so that bookmarks never fill the memory. */
    private static final int DETAILED_ENTRIES = 2_000;

    private final List<Places.Entry> entries = new ArrayList<>();
    private final Map<String, Places.Place> anchors = new HashMap<>();
    private int page = 1;

    /** Where everything came to stand. */
    Places places() {
        return new Places(entries, anchors, page);
    }

    @Override
    public void newPage() {
        page++;
    }

    @Override
    public void heading(Block.Heading heading, float y, boolean topOfPage) {
        var place = new Places.Place(page, y);
        if (heading.level() <= 2 || heading.level() == 3 && entries.size() < DETAILED_ENTRIES) {
            entries.add(new Places.Entry(heading.level(), heading.text(), place));
        }
        if (!heading.anchor().isEmpty()) {
            anchors.putIfAbsent(heading.anchor(), place);
        }
    }

    @Override
    public void line(Line line, float x, float top) {
        for (var piece : line.pieces()) {
            if (!piece.anchor().isEmpty()) {
                anchors.putIfAbsent(piece.anchor(), new Places.Place(page, top));
            }
        }
    }

    @Override
    public void upright(Line line, float x, float bottom) {
        line(line, x, bottom);
    }

    @Override
    public void decorate(Runnable drawing) {
        drawing.run();
    }

    @Override
    public void open(Tag tag) {
    }

    @Override
    public void open(Tag tag, String entries) {
    }

    @Override
    public void close() {
    }

    @Override
    public void rule(float x, float y, float width, Tint tint, float weight) {
    }

    @Override
    public void stroke(float x1, float y1, float x2, float y2, Tint tint, float weight) {
    }

    @Override
    public void fill(Tint tint, float... corners) {
    }
}
