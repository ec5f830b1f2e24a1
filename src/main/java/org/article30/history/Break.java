package org.article30.history;

import org.article30.store.Id;

/** Where a register and its history do not agree: the first place at which somebody altered one of them. */
public sealed interface Break {

    /** The revision of that place in the history was altered, or the one before it taken out. */
    record Chain(long seq) implements Break {
    }

    /** The record is not as its last revision left it. */
    record Content(Id<?> record) implements Break {
    }
}
