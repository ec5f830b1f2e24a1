package org.article30.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that assessments made elsewhere use for the criteria of WP248 rev.01, in English, French and German. */
public final class CriterionWords {

    private final Map<String, String> criteria = new LinkedHashMap<>();

    private CriterionWords(String table) {
        table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(";", 2))
                .forEach(row -> criteria.put(row[1].strip().toLowerCase(Locale.ROOT), row[0].strip()));
    }

    /** The words of this version of the program. */
    public static CriterionWords shipped() {
        return Shipped.WORDS;
    }

    /** The criteria that a text speaks of, by id: "large scale (global group)" speaks of wp248-5. */
    public Set<String> in(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        var found = new LinkedHashSet<String>();
        criteria.forEach((words, criterion) -> {
            if (small.contains(words)) {
                found.add(criterion);
            }
        });
        return found;
    }

    /** The words for a criterion; none where it has no further ones. */
    public List<String> of(String criterion) {
        return criteria.entrySet().stream().filter(entry -> entry.getValue().equals(criterion)).map(Map.Entry::getKey).toList();
    }

    private static final class Shipped {

        static final CriterionWords WORDS = new CriterionWords(read());

        private static String read() {
            try (InputStream in = CriterionWords.class.getResourceAsStream("criterion-words.csv")) {
                if (in == null) {
                    throw new IOException("criterion-words.csv is missing from the program");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
