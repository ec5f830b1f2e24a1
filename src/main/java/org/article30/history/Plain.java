package org.article30.history;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Texts as they are searched, in the program and in its database: lower case, without diacritics. */
final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    // the lower-case letters with a mark of the languages written in Latin letters, of which a database does not know what they are without it
    private static final String MARKED = IntStream.rangeClosed(0xE0, 0x17F).filter(letter -> Character.isLowerCase(letter) && bare(Character.toString(letter)).length() == 1
            && bare(Character.toString(letter)).charAt(0) < 0x80).mapToObj(Character::toString).collect(Collectors.joining());
    private static final String BARE = bare(MARKED);

    private Plain() {
    }

    /** The text, such as "zoe" of "Zoë". */
    static String text(String text) {
        return bare(text).toLowerCase(Locale.ROOT);
    }

    /** The same of a column. */
    static Field<String> text(Field<String> column) {
        return DSL.translate(DSL.lower(column), MARKED, BARE);
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
