package org.article30.cli;

import java.util.Locale;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;

/** The language a report or a template is wanted in. */
final class Languages {

    private Languages() {
    }

    /** The texts of the language named, or {@code otherwise} where none is. Throws {@link BadArgument} for one there is not. */
    static Texts named(@Nullable String language, Texts otherwise) {
        return named(language, otherwise, "no-language");
    }

    /** The same, with the sentence that says that there is no such language. */
    static Texts named(@Nullable String language, Texts otherwise, String refusal) {
        if (language == null) {
            return otherwise;
        }
        var known = Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
        if (!known.contains(language)) {
            throw new BadArgument(refusal, language, String.join(", ", known));
        }
        return Texts.in(Locale.of(language));
    }
}
