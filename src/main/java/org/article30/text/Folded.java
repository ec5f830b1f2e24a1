package org.article30.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Texts as they are searched: lower case, without diacritics, so that "zurich" finds "Zürich". */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {
    }

    /** The text in lower case and without diacritics; ß, ø, ł and ı are taken for ss, o, l and i. */
    public static String text(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.replace("ß", "ss").replace('ø', 'o').replace('ł', 'l').replace('ı', 'i');
    }

    /** Finds the texts in which each of some words occurs, in any order; blank finds every text. */
    public static Predicate<String> everyWordOf(String words) {
        var sought = text(words).strip().split("\\s+");
        return searched -> {
            var folded = text(searched);
            return Arrays.stream(sought).allMatch(folded::contains);
        };
    }
}
