package org.article30.history;

import java.util.List;
import java.util.function.Supplier;
import org.article30.store.ExpectedFailure;
import org.article30.store.MalformedInput;

/** A value in the history cannot be read: it was altered past the program, or is damaged. */
public final class UnreadableChange extends RuntimeException implements ExpectedFailure {

    private final long seq;

    private UnreadableChange(long seq, MalformedInput cause) {
        super("change " + seq + " cannot be read", cause);
        this.seq = seq;
    }

    /** What is read from the revision at a place; throws this where it cannot be read. */
    static <T> T unless(long seq, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (MalformedInput e) {
            throw new UnreadableChange(seq, e);
        }
    }

    @Override
    public String textKey() {
        return "history.unreadable";
    }

    @Override
    public List<Object> arguments() {
        return List.of(String.valueOf(seq));
    }
}
