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
 * @param internal whether it is for the organisation alone, never for an authority or a client; its cover and pages say so
 * @param subject what it is about of several that it could be about, and is to be called by, in a language; blank where it is about all
 */
public record Report(String id, About about, Function<Composition, Iterable<Block>> body, Function<Composition, List<List<String>>> rows, boolean internal,
                     Function<Texts, String> subject) {

    /** What a report is about. */
    public enum About {
        /** The register as a whole. */
        REGISTER,
        /** One activity, which has to be named. */
        ACTIVITY,
        /** One impact assessment, which has to be named. */
        ASSESSMENT,
        /** Chains of processors: all, or that below an engagement, a party or an activity. */
        CHAINS,
        /** What changed within some days: the register as a whole, or the one record that is named. */
        CHANGES
    }

    /** A report on the register as a whole that can be handed to others. */
    static Report of(String id, Function<Composition, Iterable<Block>> body) {
        return new Report(id, About.REGISTER, body, _ -> List.of(), false, _ -> "");
    }

    /** The same report about something else. */
    Report on(About other) {
        return new Report(id, other, body, rows, internal, subject);
    }

    /** The same report, which programs may read as rows too. */
    Report listed(Function<Composition, List<List<String>>> list) {
        return new Report(id, about, body, list, internal, subject);
    }

    /** The same report for the organisation alone. */
    Report keptInternal() {
        return new Report(id, about, body, rows, true, subject);
    }

    /** Whether it needs to be told which record it is about. */
    public boolean aboutOneRecord() {
        return about == About.ACTIVITY || about == About.ASSESSMENT;
    }

    /** Whether one can choose of which of its parts it is made. */
    public boolean inParts() {
        return id.equals("dpia-summary");
    }

    /** Its title. */
    public String title(Texts texts) {
        var named = subject.apply(texts);
        return named.isBlank() ? texts.text("report." + id + ".title") : texts.text("report." + id + ".title.of", named);
    }

    /** What it is about, in one line. */
    public String about(Texts texts) {
        return texts.text("report." + id + ".about");
    }
}
