package org.article30.cnil;

import java.util.Locale;
import org.article30.text.Texts;

/**
 * Something to know about a file that was read or written all the same.
 *
 * @param kind what it is
 * @param detail where, or how many
 */
public record PiaNote(Kind kind, String detail) {

    /** What there is to know. */
    public enum Kind {
        /** A text holds script or the like; it is kept for the export and left out of what is shown and printed. */
        SCRIPT,
        /** An evaluation of a measure that the tool itself did not name; kept for the export. */
        LOST_MEASURE,
        /** A comment on a measure that is not there; kept for the export. */
        LOST_COMMENT,
        /** An answer or evaluation for what the file has already; the first is shown, both are exported. */
        REPEATED,
        /** Answers to questions of the file’s own structure; kept for the export. */
        OWN_QUESTION,
        /** The file does not say which measures are carried out: they are taken as planned. */
        MEASURES_PLANNED,
        /** A risk for which the tool has no place; it is not in the file. */
        RISK_LEFT_OUT
    }

    /** The sentence, in the language of {@code texts}. */
    public String sentence(Texts texts) {
        return texts.text("pia.note." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), detail);
    }
}
