package org.article30.cli;

import java.util.Locale;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;

/** The language a report is wanted in. */
final class Languages {

    private Languages() {
    }

    /** The texts of the language named, or {@code otherwise} where none is. Throws {@link BadArgument} for one there is not. */
    static Texts named(@Nullable String language, Texts otherwise) {
        if (language == null) {
            return otherwise;
        }
        var known = Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
        if (!known.contains(language)) {
            throw new BadArgument("no-language", language, String.join(", ", known));
        }
        return Texts.in(Locale.of(language));
    }
}
