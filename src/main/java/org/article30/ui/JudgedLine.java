package org.article30.ui;

import org.article30.store.Id;

/**
 * A record in a list, with how it stands.
 *
 * @param kind the name of its kind
 * @param id its id
 * @param title what it is called
 * @param detail what is said of it, may be empty
 * @param badge how it stands, in a word or two
 * @param mood how good that is, as {@link Cells#badge} takes it
 */
public record JudgedLine(String kind, Id<?> id, String title, String detail, String badge, String mood) {
}
