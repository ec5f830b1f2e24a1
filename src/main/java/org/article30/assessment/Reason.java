package org.article30.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.article30.law.ScreeningCriterion;
import org.article30.law.Wording;
import org.article30.text.Texts;

/**
 * Why a criterion is proposed, or why an assessment is needed or not: a sentence without its language.
 *
 * @param field the field of the activity that shows it, as a path such as "facts.traits.1"; "general" for one of its general
 *     provisions; blank for a rule
 * @param key the id of the sentence, under "screened."
 * @param arguments what its placeholders stand for: numbers, dates, choices, criteria, lists of these, {@link Wording}s and texts
 */
public record Reason(String field, String key, List<Object> arguments) {

    /** Keeps its own copy of the arguments. */
    public Reason {
        arguments = List.copyOf(arguments);
    }

    /** A reason that lies in a rule. */
    static Reason rule(String key, Object... arguments) {
        return new Reason("", "rule." + key, List.of(arguments));
    }

    /** A reason that a field of the activity gives. */
    static Reason sign(String field, String key, Object... arguments) {
        return new Reason(field, "sign." + key, List.of(arguments));
    }

    /** The sentence in a language. */
    public String in(Texts texts) {
        return texts.text("screened." + key, arguments.stream().map(argument -> said(argument, texts)).toArray());
    }

    private static Object said(Object argument, Texts texts) {
        return switch (argument) {
            case ScreeningCriterion criterion -> texts.text("criterion." + criterion.id());
            case Wording wording -> wording.in(texts.language());
            case Enum<?> choice -> texts.choice(choice);
            case LocalDate day -> texts.date(day);
            case Collection<?> several -> several.stream().map(one -> said(one, texts).toString()).collect(Collectors.joining("; "));
            default -> argument;
        };
    }
}
