package org.article30.law;

import java.util.List;

/** A file of law data that cannot be taken: which file, where in it, and why. What was in use before stays in use. */
public final class UnusableLaw extends RuntimeException {

    static final String OLDER = "older";

    private static final long serialVersionUID = 1L;

    private final String textKey;
    private final transient List<Object> arguments;

    /**
     * A fault.
     *
     * @param reason the last part of the sentence's id, such as "date"
     * @param arguments what the sentence's placeholders stand for; file, line and column come first where they are known
     */
    UnusableLaw(String reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        textKey = "law.unusable." + reason;
        this.arguments = List.of(arguments).stream().<Object>map(Object::toString).toList();
    }

    /** Whether nothing is wrong but that the data is older than what is in use: the user may want it all the same. */
    public boolean isOlder() {
        return textKey.endsWith("." + OLDER);
    }

    /** The id of the sentence that tells the user. */
    public String textKey() {
        return textKey;
    }

    /** What the sentence's placeholders stand for, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
