package org.article30.records;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** A record was to be removed to which others refer. Nothing was removed. */
public final class StillReferenced extends RuntimeException implements ExpectedFailure {

    private final String title;
    private final transient List<String> referring;

    StillReferenced(String title, List<String> referring) {
        super(title + " is referred to by " + referring);
        this.title = title;
        this.referring = referring;
    }

    /** The titles of the records that refer to it, in order. */
    public List<String> referring() {
        return referring;
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "records.stillReferenced";
    }

    /** The sentence's arguments: the title of the record, how many refer to it (a number), their titles, at most five of them. */
    @Override
    public List<Object> arguments() {
        String first = String.join(", ", referring.subList(0, Math.min(5, referring.size())));
        return List.of(title, referring.size(), referring.size() > 5 ? first + ", …" : first);
    }
}
