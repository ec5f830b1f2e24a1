package org.article30.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The bookmarks of a file: its headings, one inside the other. */
final class Bookmarks {

    private final PageWriter writer;
    private final Deque<Item> open = new ArrayDeque<>();

    /** A bookmark whose followers are not all known yet. */
    private static final class Item {
        final int object;
        final int parent;
        final int level;
        final int previous;
        final String syntax;
        int first;
        int last;
        int children;

        Item(int object, int parent, int level, int previous, String syntax) {
            this.object = object;
            this.parent = parent;
            this.level = level;
            this.previous = previous;
            this.syntax = syntax;
        }
    }

    private Bookmarks(PageWriter writer) {
        this.writer = writer;
    }

    /** Writes the bookmarks and gives the number of the object the catalog must name. */
    static int write(PageWriter writer, List<Places.Entry> entries) {
        var bookmarks = new Bookmarks(writer);
        var root = new Item(writer.reserve(), 0, 0, 0, "");
        bookmarks.open.push(root);
        entries.forEach(bookmarks::add);
        while (bookmarks.open.size() > 1) {
            bookmarks.end(0);
        }
        writer.write(root.object, "<</Type/Outlines" + bookmarks.children(root, root.children) + ">>");
        return root.object;
    }

    private void add(Places.Entry entry) {
        int object = writer.reserve();
        while (open.element().level > entry.level()) {
            end(0);
        }
        int previous = 0;
        if (open.element().level == entry.level()) {
            previous = open.element().object;
            end(object);
        }
        var parent = open.element();
        parent.first = parent.first == 0 ? object : parent.first;
        parent.last = object;
        parent.children++;
        var syntax = "/Title" + PdfSyntax.text(entry.text()) + "/Dest" + PdfSyntax.destination(writer, entry.place());
        open.push(new Item(object, parent.object, entry.level(), previous, syntax));
    }

    /** Writes the innermost open bookmark, which the bookmark of that number follows. */
    private void end(int next) {
        var item = open.pop();
        writer.write(
                item.object,
                "<<" + item.syntax + "/Parent " + item.parent + " 0 R" + reference("/Prev ", item.previous)
                        + reference("/Next ", next)
                        // a negative count: closed until the reader opens it
                        + children(item, -item.children) + ">>");
    }

    private String children(Item item, int count) {
        return item.first == 0
                ? ""
                : reference("/First ", item.first) + reference("/Last ", item.last) + "/Count " + count;
    }

    private static String reference(String key, int object) {
        return object == 0 ? "" : key + object + " 0 R";
    }
}
