package org.article30.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The kinds of numbers under which organisations are registered, and what a well-formed one looks like. Blanks, dots and
 * hyphens within a number do not matter, nor does the case of letters. A number that passes need not exist: nothing is
 * looked up.
 */
public enum RegisterNumberFormat {
    /** Register of fee payers of the UK Information Commissioner: Z and seven digits, or ZA, ZB, ZC and six. */
    ICO("Z\\d{7}|Z[ABC]\\d{6}"),
    /** UK Companies House: eight characters, all digits or two letters and six digits. */
    COMPANIES_HOUSE("\\d{8}|[A-Z]{2}\\d{6}"),
    /** French enterprise number: nine digits, the last a Luhn check digit. */
    SIREN("\\d{9}", CheckDigits::isLuhn),
    /** French establishment number: SIREN and five digits, checked by Luhn; La Poste has a rule of its own. */
    SIRET("\\d{14}", CheckDigits::isSiret),
    /** VAT identification number: the country's prefix and its number of characters. Check digits are not looked at. */
    VAT(VatPatterns.ANY),
    /** German commercial register: HRA or HRB and a number, with the court before it or not. */
    HANDELSREGISTER("([\\p{L}(),/]+)?HR[AB]\\d{1,6}[A-Z]{0,2}"),
    /** Dutch Chamber of Commerce: eight digits. */
    KVK("\\d{8}"),
    /** Legal entity identifier, ISO 17442: eighteen letters and digits and two check digits. */
    LEI("[A-Z0-9]{18}\\d{2}", CheckDigits::isMod97),
    /** D-U-N-S number of Dun & Bradstreet: nine digits. */
    DUNS("\\d{9}"),
    /** Any other register: free text. */
    OTHER(".*");

    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00A0\\u202F.-]");

    private final Pattern shape;
    private final Predicate<String> checkDigits;

    RegisterNumberFormat(String shape) {
        this(shape, number -> true);
    }

    RegisterNumberFormat(String shape, Predicate<String> checkDigits) {
        this.shape = Pattern.compile(shape);
        this.checkDigits = checkDigits;
    }

    /**
     * What is wrong with {@code value}, or none. Shape is looked at first, then whether it reads like an example, then
     * its check digits. An empty value is no fault: whether a number is needed is not decided here.
     */
    public Optional<NumberFault> check(String value) {
        String number = compact(value);
        if (number.isEmpty() || this == OTHER) {
            return Optional.empty();
        }
        if (!shape.matcher(number).matches()) {
            return Optional.of(new NumberFault(this, NumberFault.Kind.FORMAT));
        }
        if (CheckDigits.looksLikeAPlaceholder(number)) {
            return Optional.of(new NumberFault(this, NumberFault.Kind.PLACEHOLDER));
        }
        return checkDigits.test(number)
                ? Optional.empty()
                : Optional.of(new NumberFault(this, NumberFault.Kind.CHECK_DIGIT));
    }

    /** The format of this name, such as "COMPANIES_HOUSE"; {@link #OTHER} for a register in somebody's own words. */
    public static RegisterNumberFormat of(String code) {
        return Arrays.stream(values()).filter(format -> format.name().equals(code)).findFirst().orElse(OTHER);
    }

    /** The number without blanks, dots and hyphens, in capitals: what two ways of writing the same number share. */
    public static String compact(String value) {
        return IGNORED.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** The key of the format's name in the text bundles. */
    public String key() {
        return "law.number." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Shapes of VAT identification numbers by country, as the EU's VIES and the tax offices publish them. */
    private static final class VatPatterns {
        static final String ANY = String.join(
                "|",
                "ATU\\d{8}", "BE[01]\\d{9}", "BG\\d{9,10}", "CY\\d{8}[A-Z]", "CZ\\d{8,10}", "DE\\d{9}", "DK\\d{8}",
                "EE\\d{9}", "(EL|GR)\\d{9}", "ES[A-Z0-9]\\d{7}[A-Z0-9]", "FI\\d{8}", "FR[A-HJ-NP-Z0-9]{2}\\d{9}",
                "HR\\d{11}", "HU\\d{8}", "IE\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}", "IT\\d{11}", "LT(\\d{9}|\\d{12})",
                "LU\\d{8}", "LV\\d{11}", "MT\\d{8}", "NL\\d{9}B\\d{2}", "PL\\d{10}", "PT\\d{9}", "RO\\d{2,10}",
                "SE\\d{12}", "SI\\d{8}", "SK\\d{10}",
                "(GB|XI)(\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3})", "CHE\\d{9}(MWST|TVA|IVA)?", "NO\\d{9}(MVA)?");
    }
}
