package org.article30.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The structure of a tagged file: which element is inside which, and which marks on which page belong to it. An element
 * is written when it ends, so only the open ones and one number for each page stand in memory.
 */
final class StructureTree {

    private static final int LEAF = 256;

    private final PageWriter writer;
    private final int root;
    private final Deque<Element> open = new ArrayDeque<>();
    /** the objects of the parent tree by key: lists of marks for pages, elements for links */
    private final List<Integer> parents = new ArrayList<>();
    private final StringBuilder marks = new StringBuilder();
    private int page;
    private int pageKey;
    private int nextMark;

    /** An element that has not ended. */
    private static final class Element {
        final Tag tag;
        final int object;
        final String entries;
        final StringBuilder kids = new StringBuilder();
        int page;

        Element(Tag tag, int object, String entries) {
            this.tag = tag;
            this.object = object;
            this.entries = entries;
        }
    }

    StructureTree(PageWriter writer) {
        this.writer = writer;
        this.root = writer.reserve();
    }

    /** Begins an element inside the current one. */
    void open(Tag tag, String entries) {
        open.push(new Element(tag, writer.reserve(), entries));
    }

    /** Ends the current element. */
    void close() {
        var element = open.pop();
        var parent = open.peek();
        var syntax = new StringBuilder("<</S/").append(element.tag.pdfName()).append("/P ");
        syntax.append(parent == null ? root : parent.object).append(" 0 R/K[").append(element.kids).append(']');
        if (element.page > 0) {
            syntax.append("/Pg ").append(element.page).append(" 0 R");
        }
        writer.write(element.object, syntax.append(element.entries).append(">>"));
        if (parent == null) {
            finish(element.object);
        } else {
            parent.kids.append(element.object).append(" 0 R ");
        }
    }

    /** The current element. */
    Tag current() {
        return open.element().tag;
    }

    /** Begins a page. */
    void beginPage(int pageObject) {
        page = pageObject;
        pageKey = parents.size();
        parents.add(0);
        nextMark = 0;
        marks.setLength(0);
        writer.structureKey(pageKey);
    }

    /** Ends the page. */
    void endPage() {
        parents.set(pageKey, writer.write("[" + marks + "]"));
    }

    /** The number of a new mark on the page for content of the current element. */
    int mark() {
        var element = open.element();
        marks.append(element.object).append(" 0 R ");
        if (element.page == 0) {
            element.page = page;
        }
        if (element.page == page) {
            element.kids.append(nextMark).append(' ');
        } else {
            element.kids.append("<</Type/MCR/Pg ").append(page).append(" 0 R/MCID ").append(nextMark).append(">>");
        }
        return nextMark++;
    }

    /** Makes an annotation on the page content of the current element; gives its key in the parent tree. */
    int annotation(int object) {
        var element = open.element();
        element.kids.append("<</Type/OBJR/Pg ").append(page).append(" 0 R/Obj ").append(object).append(" 0 R>>");
        parents.add(element.object);
        return parents.size() - 1;
    }

    /** The number of the object the catalog must name. */
    int root() {
        return root;
    }

    private void finish(int document) {
        var leaves = new StringBuilder();
        for (int from = 0; from < parents.size(); from += LEAF) {
            int to = Math.min(parents.size(), from + LEAF);
            var leaf = new StringBuilder("<</Limits[" + from + " " + (to - 1) + "]/Nums[");
            for (int key = from; key < to; key++) {
                leaf.append(key).append(' ').append(parents.get(key)).append(" 0 R ");
            }
            leaves.append(writer.write(leaf.append("]>>"))).append(" 0 R ");
        }
        int tree = writer.write("<</Kids[" + leaves + "]>>");
        writer.write(
                root,
                "<</Type/StructTreeRoot/K " + document + " 0 R/ParentTree " + tree + " 0 R/ParentTreeNextKey "
                        + parents.size() + ">>");
    }
}
