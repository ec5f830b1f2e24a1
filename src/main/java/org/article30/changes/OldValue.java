package org.article30.changes;

import org.article30.history.PastText;

/**
 * A single value that a record held and holds no more, in words.
 *
 * @param value the value as the history has it
 * @param field what its field is called
 * @param words the value in words
 */
public record OldValue(PastText value, String field, String words) {
}
