package org.article30.report;

import java.util.function.Function;
import org.article30.document.Block;
import org.article30.text.Texts;

/**
 * A report that can be printed.
 *
 * @param id its name on the command line, such as "controller-register"
 * @param aboutOneRecord whether it needs to be told which record it is about
 * @param body composes its body
 */
public record Report(String id, boolean aboutOneRecord, Function<Composition, Iterable<Block>> body) {

    /** Its title. */
    public String title(Texts texts) {
        return texts.text("report." + id + ".title");
    }

    /** What it is about, in one line. */
    public String about(Texts texts) {
        return texts.text("report." + id + ".about");
    }
}
