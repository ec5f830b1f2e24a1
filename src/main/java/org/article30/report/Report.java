package org.article30.report;

import java.util.List;
import java.util.function.Function;
import org.article30.document.Block;
import org.article30.text.Texts;

/**
 * A report that can be printed.
 *
 * @param id its name on the command line, such as "controller-register"
 * @param about what it is about
 * @param body composes its body
 * @param rows the same as rows of text with the heads first, where it is a list that programs may read; else no rows
 * @param internal whether it is for the organisation alone, never for an authority or a client; its cover says so
 */
public record Report(String id, About about, Function<Composition, Iterable<Block>> body, Function<Composition, List<List<String>>> rows, boolean internal) {

    /** What a report is about. */
    public enum About {
        /** The register as a whole. */
        REGISTER,
        /** One activity, which has to be named. */
        ACTIVITY,
        /** Chains of processors: all, or that below an engagement, a party or an activity. */
        CHAINS
    }

    /** A report that can be handed to others. */
    Report(String id, About about, Function<Composition, Iterable<Block>> body, Function<Composition, List<List<String>>> rows) {
        this(id, about, body, rows, false);
    }

    /** A report on the register as a whole that is for the organisation alone. */
    static Report internal(String id, Function<Composition, Iterable<Block>> body) {
        return new Report(id, About.REGISTER, body, _ -> List.of(), true);
    }

    /** A report that is no list for programs, on the register as a whole or on one activity. */
    Report(String id, boolean aboutOneActivity, Function<Composition, Iterable<Block>> body) {
        this(id, aboutOneActivity ? About.ACTIVITY : About.REGISTER, body, _ -> List.of());
    }

    /** Whether it needs to be told which record it is about. */
    public boolean aboutOneRecord() {
        return about == About.ACTIVITY;
    }

    /** Its title. */
    public String title(Texts texts) {
        return texts.text("report." + id + ".title");
    }

    /** What it is about, in one line. */
    public String about(Texts texts) {
        return texts.text("report." + id + ".about");
    }
}
