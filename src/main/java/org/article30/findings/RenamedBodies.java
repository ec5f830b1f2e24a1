package org.article30.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A body or programme that is called something else now.
 *
 * @param old the old name, as a word of its own
 * @param name the new name
 * @param since the day of the change
 */
record RenamedBodies(Pattern old, String name, LocalDate since) {

    private static final List<RenamedBodies> SHIPPED = read();

    /** The newer name of a body that a text calls by a name outdated on the day, or none. */
    static Optional<RenamedBodies> in(String text, LocalDate day) {
        return text.isBlank() ? Optional.empty()
                : SHIPPED.stream().filter(body -> !day.isBefore(body.since) && body.old.matcher(text).find()).findFirst();
    }

    private static List<RenamedBodies> read() {
        try (InputStream in = RenamedBodies.class.getResourceAsStream("renamed.csv")) {
            if (in == null) {
                throw new IOException("no renamed.csv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(","))
                    .map(row -> new RenamedBodies(Pattern.compile("\\b" + Pattern.quote(row[0]) + "\\b"), row[1], LocalDate.parse(row[2]))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("renamed.csv cannot be read", e);
        }
    }
}
