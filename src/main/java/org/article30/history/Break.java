package org.article30.history;

import java.util.List;
import org.article30.store.Id;

/** Where a register and its history do not agree with each other, or with what is known of them from elsewhere. */
public sealed interface Break {

    /** What that revision says was altered. */
    record Altered(long seq) implements Break {
    }

    /** That revision does not follow the one before it: one was taken out or put in between, or the one before was written anew. */
    record Unlinked(long seq) implements Break {
    }

    /** That revision was put in: its place is before the first one, or taken by another. */
    record PutIn(long seq) implements Break {
    }

    /** The revisions between these places, both included, are not there. */
    record Missing(long first, long last) implements Break {
    }

    /** The record, of that kind and title, is not as its last revision left it: it was altered, put in or taken out past the program. */
    record Content(Id<?> record, String kind, Fault fault) implements Break {
    }

    /** These tables are not those that the program makes: columns, keys or links between them are others. */
    record Tables(List<String> names) implements Break {

        public Tables {
            names = List.copyOf(names);
        }
    }

    /** The evidence file of that SHA-256 is not what it was. */
    record Evidence(String sha256) implements Break {
    }

    /** No revision has the hash that was kept elsewhere: what was recorded up to it was taken out or written anew. */
    record Head(String hash) implements Break {
    }

    /** What happened to a record past the program. */
    enum Fault {
        /** Its value, or what it is called in lists, is another. */
        ALTERED,
        /** It is there, and by the history it is not. */
        ADDED,
        /** It is not there, and by the history it is. */
        REMOVED
    }
}
