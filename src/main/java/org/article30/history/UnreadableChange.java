package org.article30.history;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Supplier;
import org.article30.store.ExpectedFailure;
import org.article30.store.MalformedInput;
import org.jspecify.annotations.Nullable;

/** A value in the history cannot be read: it was altered past the program, or is damaged. */
public final class UnreadableChange extends RuntimeException implements ExpectedFailure {

    private final long seq;

    /** Of the revision at a place. */
    public UnreadableChange(long seq) {
        this(seq, null);
    }

    private UnreadableChange(long seq, @Nullable RuntimeException cause) {
        super("change " + seq + " cannot be read", cause);
        this.seq = seq;
    }

    /** What is read from the revision at a place; throws this where it cannot be read. */
    public static <T> T unless(long seq, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (MalformedInput | DateTimeException e) {
            throw new UnreadableChange(seq, e);
        }
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "history.unreadable";
    }

    /** The sentence's argument: the place in the history. */
    @Override
    public List<Object> arguments() {
        return List.of(String.valueOf(seq));
    }
}
