package org.article30.ui;

import org.article30.store.Id;

/**
 * A record that others can refer to.
 *
 * @param id which record
 * @param title what it is called
 */
public record Reference(Id<?> id, String title) {
}
