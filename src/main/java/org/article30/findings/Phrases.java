package org.article30.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of words or phrases that matter to a rule, as they ship with the program: one a line, lines beginning with #
 * being remarks.
 */
final class Phrases {

    private final Pattern any;

    private Phrases(Pattern any) {
        this.any = any;
    }

    /** The list of that name beside this package: "role-doubt" is the file role-doubt.txt. */
    static Phrases of(String name) {
        try (InputStream in = Phrases.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IOException("no list " + name);
            }
            var phrases = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Pattern::quote).collect(Collectors.joining("|"));
            return new Phrases(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + phrases + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        } catch (IOException e) {
            throw new UncheckedIOException("list " + name + " cannot be read", e);
        }
    }

    /** Whether a text holds one of them as words of their own, in whatever case. */
    boolean in(String text) {
        return !text.isBlank() && any.matcher(text).find();
    }
}
