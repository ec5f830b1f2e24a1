package org.article30.history;

import org.article30.store.Id;

/**
 * A record that was changed in some days.
 *
 * @param kind its kind
 * @param record which record
 * @param first the place in the history of the first of these changes
 * @param last that of the last
 * @param changes how many there are
 * @param wasThere whether it was there before the first
 * @param isThere whether it was there after the last
 */
public record Touched(String kind, Id<?> record, long first, long last, int changes, boolean wasThere, boolean isThere) {
}
