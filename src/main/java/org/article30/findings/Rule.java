package org.article30.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.article30.records.Kind;
import org.article30.text.Texts;

/**
 * A rule: what it is called, how much it weighs, what it rests on and where it looks. Its words are in the bundle
 * "rules" under {@code rule.<id>.title}, {@code .explanation} and {@code .mend}.
 *
 * @param id its id, such as "R-TRF-05", or the provision it checks, such as "9-2-g"; never changed, because waivers name it
 * @param severity how much it weighs
 * @param article what it rests on, in citations that all languages share: "GDPR 30(1)(e), 44-49; C-311/18"
 * @param parts what it looks at, kind by kind
 */
public record Rule(String id, Severity severity, String article, List<Part<?>> parts) {

    /** The heaviest first, then by id. */
    public static final Comparator<Rule> BY_WEIGHT = Comparator.comparing(Rule::severity).thenComparing(Rule::id);

    /** Words of citations that are not the same in all languages, the longer before the shorter. */
    private static final Pattern WORDS = Pattern.compile(
            "EDPB Guidelines|EDPB Recommendations|ePrivacy Directive|Implementing Decision|Decisions|Decision|Schedule|UK GDPR|GDPR|recital|national|and");

    /** Keeps its own copy of the parts. */
    public Rule {
        parts = List.copyOf(parts);
    }

    /**
     * What a rule looks at in records of one kind.
     *
     * @param kind the kind
     * @param look looks at one record
     */
    public record Part<T extends Record>(Kind<T> kind, Look<T> look) {
    }

    /** A rule that looks at nothing yet. */
    static Rule of(String id, Severity severity, String article) {
        return new Rule(id, severity, article, List.of());
    }

    /** This rule, looking at records of one more kind. */
    <T extends Record> Rule on(Kind<T> kind, Look<T> look) {
        var more = new ArrayList<>(parts);
        more.add(new Part<>(kind, look));
        return new Rule(id, severity, article, more);
    }

    /** The group it belongs to: "TRF" of "R-TRF-05"; "GDPR" of a rule called after a provision, such as "9-2-g". */
    public String group() {
        return id.startsWith("R-") ? id.split("-")[1] : "GDPR";
    }

    /** What is wrong where the rule fires, in a few words. */
    public String title(Texts texts) {
        return texts.text("rule." + id + ".title");
    }

    /** Why it matters. */
    public String explanation(Texts texts) {
        return texts.text("rule." + id + ".explanation");
    }

    /** What to do about it. */
    public String mend(Texts texts) {
        return texts.text("rule." + id + ".mend");
    }

    /** What it rests on, as readers of the language cite it. */
    public String article(Texts texts) {
        return WORDS.matcher(article).replaceAll(word -> texts.text("citation." + word.group().toLowerCase(Locale.ROOT).replace(' ', '-')));
    }
}
