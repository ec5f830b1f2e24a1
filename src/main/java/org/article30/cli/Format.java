package org.article30.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The formats in which a register is exchanged. */
enum Format {

    /** The records as one JSON text. */
    JSON,
    /** The JSON text and the evidence files. */
    ZIP;

    /**
     * The format that was asked for; where none was, the one that the file's name ends in, else JSON.
     *
     * @throws BadArgument when it is not known
     */
    static Format of(@Nullable String wanted, Path file) {
        if (wanted == null) {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip") ? ZIP : JSON;
        }
        return Arrays.stream(values()).filter(format -> format.word().equals(wanted)).findFirst().orElseThrow(() ->
                new BadArgument("no-format", wanted, Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "))));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
