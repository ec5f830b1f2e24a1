package org.article30.law;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The countries and territories of ISO 3166-1 by their two-letter code, and who belonged to the EU and the EEA when. */
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

    /** Whether the country, or the part of one that the code names, belonged to the European Union on {@code day}. */
    public static boolean isEu(String code, LocalDate day) {
        return membership(code).filter(membership -> membership.eu().contains(day)).isPresent();
    }

    /**
     * Whether the country belonged to the European Economic Area on {@code day}. The United Kingdom counts until
     * 2020-12-31, because EU law applied there until the end of the transition period.
     */
    public static boolean isEea(String code, LocalDate day) {
        return membership(code).filter(membership -> membership.eea().contains(day)).isPresent();
    }

    /**
     * Whether the GDPR applied in the country on {@code day}: in the EU since 2018-05-25, in Iceland, Liechtenstein and
     * Norway since 2018-07-20 (EEA Joint Committee Decision 154/2018), in the United Kingdom until 2020-12-31.
     */
    public static boolean isGdprInForce(String code, LocalDate day) {
        return membership(code).filter(membership -> membership.gdpr().contains(day)).isPresent();
    }

    /**
     * Whether a disclosure to the country on {@code day} was one to a third country in the sense of Chapter V GDPR: the
     * country existed as an ISO code and was not in the EEA. Iceland, Liechtenstein and Norway count as EEA also in the
     * weeks before the GDPR reached them, as the directive before it did. For the United Kingdom in the first half of
     * 2021 this says yes; {@link Adequacy#on} names the rule that bridged the gap.
     */
    public static boolean isThirdCountry(String code, LocalDate day) {
        return isCode(code) && !isEea(code, day);
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
