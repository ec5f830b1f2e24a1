package org.article30.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A part of an editor.
 *
 * @param id names it: its heading is the text {@code section.<id>}, unless it has a title of its own
 * @param title its heading; blank for the text of its id
 * @param paths the components it edits, from the whole record: "notes", "facts.retention"
 * @param folded whether only its heading is shown at first
 * @param lead what is shown above the fields, made once, when the section is first opened
 * @param more what is shown below the fields, made when the section is first opened and anew whenever the editor is shown again
 */
public record Section(String id, String title, List<String> paths, boolean folded, List<Supplier<Node>> lead, List<Supplier<Node>> more) {

    public Section {
        paths = List.copyOf(paths);
        lead = List.copyOf(lead);
        more = List.copyOf(more);
    }

    /** A section that edits these components. */
    public static Section of(String id, String... paths) {
        return new Section(id, "", List.of(paths), false, List.of(), List.of());
    }

    /** The same, folded at first. */
    public Section fold() {
        return new Section(id, title, paths, true, lead, more);
    }

    /** The same with something below its fields, such as a list of records that belong to this one. */
    public Section with(Supplier<Node> below) {
        return new Section(id, title, paths, folded, lead, List.of(below));
    }

    /** The same under a heading of its own. */
    public Section titled(String heading) {
        return new Section(id, heading, paths, folded, lead, more);
    }

    /** The same with something above its fields, such as what the register already says. */
    public Section led(Supplier<Node> above) {
        return new Section(id, title, paths, folded, List.of(above), more);
    }

    /** Whether the component at {@code path}, or one within, is edited here. */
    boolean holds(String path) {
        return paths.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + ".") || own.startsWith(path + "."));
    }
}
