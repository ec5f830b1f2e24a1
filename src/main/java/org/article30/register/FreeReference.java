package org.article30.register;

import java.util.Collection;
import java.util.stream.Collectors;

/** The register's own references, such as A-7 or DPIA-2: which is free next. */
public final class FreeReference {

    private FreeReference() {
    }

    /**
     * The first of PREFIX-1, PREFIX-2 … with which no title begins.
     *
     * @param prefix what the references begin with, such as "A"
     * @param titles the titles of the records there are: reference, blank, name
     */
    public static String of(String prefix, Collection<String> titles) {
        var taken = titles.stream().map(title -> title.split(" ", 2)[0]).collect(Collectors.toSet());
        var number = 1;
        while (taken.contains(prefix + "-" + number)) {
            number++;
        }
        return prefix + "-" + number;
    }
}
