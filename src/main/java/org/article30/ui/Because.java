package org.article30.ui;

import org.article30.fact.PartialDate;

/**
 * Why something is saved, since when it is true, and what is done about its approval at once.
 *
 * @param reason why, in the user's words; may be blank
 * @param since the day since when what is saved is true; blank for today
 * @param act the {@link Act} that was chosen, by its id; blank for none
 */
public record Because(String reason, PartialDate since, String act) {

    /** Saved without a word, true from today on. */
    public static final Because NONE = new Because("", PartialDate.BLANK, "");
}
