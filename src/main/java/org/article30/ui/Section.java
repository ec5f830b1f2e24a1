package org.article30.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A part of an editor.
 *
 * @param id names it: its heading is the text {@code section.<id>}
 * @param paths the components it edits, from the whole record: "notes", "facts.retention"
 * @param folded whether only its heading is shown at first
 * @param more what is shown below the fields, made when the section is first opened and anew whenever the editor is shown again
 */
public record Section(String id, List<String> paths, boolean folded, List<Supplier<Node>> more) {

    public Section {
        paths = List.copyOf(paths);
        more = List.copyOf(more);
    }

    /** A section that edits these components. */
    public static Section of(String id, String... paths) {
        return new Section(id, List.of(paths), false, List.of());
    }

    /** The same, folded at first. */
    public Section fold() {
        return new Section(id, paths, true, more);
    }

    /** The same with something below its fields, such as a list of records that belong to this one. */
    public Section with(Supplier<Node> below) {
        return new Section(id, paths, folded, List.of(below));
    }

    /** Whether the component at {@code path}, or one within, is edited here. */
    boolean holds(String path) {
        return paths.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + ".") || own.startsWith(path + "."));
    }
}
