package org.article30.transfer;

import java.time.LocalDate;
import java.util.List;
import org.article30.fact.PartialDate;
import org.article30.law.Catalogue;
import org.article30.law.Catalogues;
import org.article30.law.Countries;
import org.article30.text.Texts;

/**
 * Why something stands as it does: a sentence without its language.
 *
 * @param key the id of the sentence, under "status."
 * @param arguments what its placeholders stand for: dates, countries as {@link Place}, tools as {@link Tool}, causes as {@link Cause}, and texts
 */
public record Reason(String key, List<Object> arguments) {

    /**
     * A country in a sentence.
     *
     * @param code ISO 3166-1 alpha-2
     */
    public record Place(String code) {
    }

    /**
     * A tool of transfer in a sentence.
     *
     * @param code its code in the catalogue of tools
     */
    public record Tool(String code) {
    }

    /**
     * What ended a decision, in a sentence: mostly a judgment, whose name all languages share.
     *
     * @param text as the law data has it, such as "CJEU C-362/14 Schrems (invalid)"
     */
    public record Cause(String text) {
    }

    /** Keeps its own copy of the arguments. */
    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /** The sentence in a language. */
    public String in(Texts texts) {
        return texts.text("status." + key, arguments.stream().map(argument -> said(argument, texts)).toArray());
    }

    /** What an argument of a sentence is called in a language. */
    public static String said(Object argument, Texts texts) {
        var language = texts.language();
        return switch (argument) {
            case LocalDate day -> texts.date(day);
            case PartialDate date -> date.format(language);
            case Tool tool -> Catalogues.shipped().find(Catalogue.TRANSFER_TOOLS, tool.code()).map(term -> term.label(language)).orElse(tool.code());
            case Cause cause -> cause.text().replace("CJEU", texts.text("status.court")).replace("(invalid)", "(" + texts.text("status.invalid") + ")");
            case Place place -> Countries.name(place.code(), language);
            default -> argument.toString();
        };
    }
}
