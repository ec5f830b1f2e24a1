package org.article30.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One term of a shipped code list.
 *
 * @param code its stable code, unique in the list; what a register stores
 * @param label its name in three languages
 * @param flags marks by name: vulnerable, highly_personal, art87 (value "yes"); special ("9(1)" or "10"); kind (which
 *     special category); art32 (the letter of Art. 32(1)); gdpr (the provision a measure serves)
 * @param dpv identifiers (IRIs) of the matching concepts of the W3C Data Privacy Vocabulary 2.3, often none
 * @param match how near the match is: close, loose or none
 * @param source where the term comes from
 * @param verified whether the source was seen
 */
public record CatalogueTerm(
        String code,
        Wording label,
        Map<String, String> flags,
        List<String> dpv,
        String match,
        String source,
        Verified verified) {

    public CatalogueTerm {
        flags = Map.copyOf(flags);
        dpv = List.copyOf(dpv);
    }

    /** The name of the term for a reader of {@code locale}. */
    public String label(Locale locale) {
        return label.in(locale);
    }

    /** The value of a mark, "" when the term does not carry it. */
    public String flag(String name) {
        return flags.getOrDefault(name, "");
    }

    /** Whether these are data of Art. 9(1), revealing or being a special category. */
    public boolean isSpecialCategory() {
        return flag("special").equals("9(1)");
    }

    /** Whether these are data of Art. 10, on criminal convictions and offences. */
    public boolean isCriminal() {
        return flag("special").equals("10");
    }

    /** Whether these people count as vulnerable in the sense of WP 248 (children, for one). */
    public boolean isVulnerable() {
        return flag("vulnerable").equals("yes");
    }

    /** Whether these data are of a highly personal nature in the sense of WP 248 (location or bank account, for one). */
    public boolean isHighlyPersonal() {
        return flag("highly_personal").equals("yes");
    }
}
