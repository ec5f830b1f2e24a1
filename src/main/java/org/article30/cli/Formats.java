package org.article30.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.article30.exchange.ExchangeFile.Format;
import org.jspecify.annotations.Nullable;

/** The formats in which a register is exchanged, as they are asked for on the command line. */
final class Formats {

    private Formats() {
    }

    /**
     * The format that was asked for; where none was, the one that the file's name ends in, else JSON.
     *
     * @throws BadArgument when it is not known
     */
    static Format of(@Nullable String wanted, Path file) {
        if (wanted == null) {
            return Format.of(file);
        }
        return Arrays.stream(Format.values()).filter(format -> word(format).equals(wanted)).findFirst().orElseThrow(() ->
                new BadArgument("no-format", wanted, Arrays.stream(Format.values()).map(Formats::word).collect(Collectors.joining(", "))));
    }

    private static String word(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
