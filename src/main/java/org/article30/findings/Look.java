package org.article30.findings;

import java.util.stream.Stream;
import org.article30.store.Stored;

/**
 * Looks at one record and says where something is wrong with it. A pure function: the same record, register, law and day
 * give the same places.
 *
 * @param <T> the kind of record
 */
@FunctionalInterface
interface Look<T extends Record> {

    /** The places at which something is wrong. */
    Stream<Spot> at(Stored<T> record, Given given);
}
