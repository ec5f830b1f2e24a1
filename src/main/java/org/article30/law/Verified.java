package org.article30.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** Whether a fact of the law was seen in its source when it was entered. */
public enum Verified {
    /** Seen in the source named beside it. */
    @JsonProperty("yes")
    YES,
    /** Written from knowledge; the source was not opened. To be checked before anybody relies on it. */
    @JsonProperty("from-memory")
    FROM_MEMORY;

    static Optional<Verified> of(String text) {
        return switch (text) {
            case "yes" -> Optional.of(YES);
            case "from-memory" -> Optional.of(FROM_MEMORY);
            default -> Optional.empty();
        };
    }
}
