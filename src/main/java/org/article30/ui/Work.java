package org.article30.ui;

/** Work that takes a while, says how far it is, and can be cancelled. */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does the work.
     *
     * @param progress to be told how far the work is, which also ends it when the user has cancelled it
     * @throws Exception when it fails
     */
    T run(Progress progress) throws Exception;
}
