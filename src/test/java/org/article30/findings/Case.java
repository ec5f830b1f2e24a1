package org.article30.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A register in a few words and where a rule fires in it, as {@code cases.txt} writes it down.
 *
 * @param head "RULE fires at FIELD …" or "RULE is silent …"
 * @param lists the lists of the register
 */
record Case(String head, String lists) {

    private static final Map<String, String> ONE = Map.of(
            "A ", "'activities': [{'id': 'a', ", "D ", "'documents': [{'id': 'd', ", "E ", "'engagements': [{'id': 'e', ",
            "G ", "'generalProvisions': [{'id': 'g', ", "P ", "'parties': [{'id': 'p', 'name': 'P', ", "T ", "'transfers': [{'id': 't', ");

    /** All cases. */
    static List<Case> all() {
        try (var in = Objects.requireNonNull(Case.class.getResourceAsStream("cases.txt"))) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n")).map(String::strip).filter(text -> !text.startsWith("#")).map(Case::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case of(String text) {
        var parts = text.split("\n", 2);
        return new Case(parts[0], parts[1].lines().map(Case::list).collect(Collectors.joining(", ")));
    }

    private static String list(String line) {
        var one = ONE.get(line.substring(0, 2));
        return one == null ? line : one + line.substring(2) + "}]";
    }

    String rule() {
        return head.split(" ")[0];
    }

    /** Where the rule is to fire; none where it is to be silent. */
    List<String> fields() {
        var at = head.indexOf(" fires at ");
        return at < 0 ? List.of() : List.of(head.substring(at + 10).split(" "));
    }
}
