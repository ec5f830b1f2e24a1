package org.article30.backup;

import java.util.Optional;

/** Reads records, of which this package knows no kind. */
@FunctionalInterface
public interface Titles {

    /**
     * What a record is called in lists.
     *
     * @param kind the name of its kind
     * @param form the form of its text, see {@link org.article30.store.Form}
     * @param content its text
     * @return nothing where it cannot be read
     */
    Optional<String> of(String kind, int form, String content);
}
