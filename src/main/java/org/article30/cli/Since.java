package org.article30.cli;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Why something is changed and since when it is true. */
final class Since {

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String reason;

    @Option(names = "--since", paramLabel = "DAY")
    private @Nullable LocalDate since;

    /** The reason stated, or the usual one. */
    String reason(String usual) {
        return reason == null || reason.isBlank() ? usual : reason.strip();
    }

    /** The day stated, or today; refused where it is still to come. */
    LocalDate day() {
        var today = LocalDate.now(Clock.systemDefaultZone());
        if (since != null && since.isAfter(today)) {
            throw new BadArgument("since-future", since.toString());
        }
        return since == null ? today : since;
    }
}
