package org.article30.law;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The countries and territories of ISO 3166-1 by their two-letter code. Who belonged to the EU and the EEA when is for {@link Law} to say. */
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {
    }

    /** Whether {@code code} is a two-letter code of ISO 3166-1 in capitals. "UK" and "EL" are not: see {@link #codeOf}. */
    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /**
     * The ISO code somebody meant: capitals, without surrounding blanks, "GB" for "UK" and "GR" for the "EL" of EU
     * publications. Other text comes back in capitals; ask {@link #isCode} whether it is a country.
     */
    public static String codeOf(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return Shipped.CODE_BY_ALIAS.getOrDefault(code, code);
    }

    /** The country's name in the language of {@code locale}; an unknown code comes back as it is. */
    public static String name(String code, Locale locale) {
        return isCode(code) ? Locale.of("", code).getDisplayCountry(locale) : code;
    }

    /** All codes, sorted by their names as a reader of {@code locale} expects them in a list. */
    public static List<String> sortedByName(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return CODES.stream()
                .sorted(Comparator.comparing((String code) -> name(code, locale), collator::compare))
                .toList();
    }

    /** What the data set knows about a country's place in EU and EEA, or none: it has no place there. */
    public static Optional<Membership> membership(String code) {
        return Optional.ofNullable(Shipped.MEMBERSHIPS.get(code));
    }

    private static final class Shipped {
        static final Map<String, Membership> MEMBERSHIPS = LawResource.csv("countries.csv").stream()
                .map(Membership::of)
                .collect(Collectors.toUnmodifiableMap(Membership::country, Function.identity()));
        static final Map<String, String> CODE_BY_ALIAS = MEMBERSHIPS.values().stream()
                .filter(membership -> !membership.alias().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Membership::alias, Membership::country));
    }
}
