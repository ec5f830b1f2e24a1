package org.article30.register;

import java.util.List;
import org.article30.store.ExpectedFailure;

/**
 * A change after which an activity would be called approved although something stands in the way: one of the activity, or
 * of one of its controllers. Nothing was saved.
 */
public final class NotApprovable extends RuntimeException implements ExpectedFailure {

    private final String title;
    private final String obstacle;

    NotApprovable(String title, String obstacle) {
        super("an activity cannot be approved: " + obstacle);
        this.title = title;
        this.obstacle = obstacle;
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "approval." + obstacle;
    }

    /** The sentence's argument: what the activity is called. */
    @Override
    public List<Object> arguments() {
        return List.of(title);
    }
}
