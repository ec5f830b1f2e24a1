package org.article30.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * One text in the three languages of the program.
 *
 * @param english the English text
 * @param french the French text
 * @param german the German text
 */
public record Wording(
        @JsonProperty("en") String english, @JsonProperty("fr") String french, @JsonProperty("de") String german) {

    /** The text for a reader of {@code locale}: French for fr, German for de, English for every other language. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> french;
            case "de" -> german;
            default -> english;
        };
    }
}
