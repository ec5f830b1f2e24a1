package org.article30.ui;

import org.article30.store.Stored;

/** Stores what was edited: the store of the record's kind, as the app wires it. */
@FunctionalInterface
public interface Saving<T extends Record> {

    /**
     * Stores a value; called in the background.
     *
     * @param edited the value with the id and version it was read with; version 0 for a record that is new
     * @param because why, since when it is true, and what is done about its approval
     * @return the record as it now lies in the register, which may differ from what was edited: an approval is a step of its own
     * @throws Exception when it cannot be stored; the editor keeps what was typed
     */
    Stored<T> save(Stored<T> edited, Because because) throws Exception;
}
