package org.article30.store;

/** A value as it lies in the register: which record it is, and how often it has been saved (from 1 on). */
public record Stored<T>(Id<T> id, int version, T value) {

    /** The same record of the same version with another value: what an editor hands over to be saved. */
    public Stored<T> with(T changed) {
        return new Stored<>(id, version, changed);
    }
}
