package org.article30.app;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** An activity was to be approved although something stands in the way. Nothing was saved. */
final class ObstaclesToApproval extends RuntimeException implements ExpectedFailure {

    private final String title;
    private final List<String> obstacles;

    /** The activity of that title, and what stands in the way, in sentences. */
    ObstaclesToApproval(String title, List<String> obstacles) {
        super("an activity cannot be approved: " + obstacles.size() + " obstacles");
        this.title = title;
        this.obstacles = List.copyOf(obstacles);
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "approval.obstacles";
    }

    /** The sentence's arguments: what the activity is called, and what stands in the way, a line each. */
    @Override
    public List<Object> arguments() {
        return List.of(title, String.join("\n", obstacles));
    }
}
