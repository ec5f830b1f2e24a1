package org.article30.store;

import java.util.List;

/**
 * An exception that is no fault of the program and is told to the user as a sentence: what happened, what is safe, what
 * to do. The window and the command line find it in the texts alike.
 */
public interface ExpectedFailure {

    /** The id of the sentence. */
    String textKey();

    /** What the sentence's placeholders stand for, in order. */
    List<Object> arguments();
}
