package org.article30.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums over the characters of a compact register number. */
final class CheckDigits {

    private static final Pattern SIX_OR_MORE_DIGITS = Pattern.compile("\\d{6,}");
    private static final String LA_POSTE = "356000000";

    private CheckDigits() {
    }

    /** Luhn's rule (ISO/IEC 7812-1): every second digit from the right doubled, the sum divisible by ten. */
    static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** Luhn's rule over SIREN and SIRET; for La Poste's establishments a plain sum divisible by five will do as well. */
    static boolean isSiret(String digits) {
        boolean laPoste = digits.startsWith(LA_POSTE) && digits.chars().map(c -> c - '0').sum() % 5 == 0;
        return laPoste || (isLuhn(digits) && isLuhn(digits.substring(0, 9)));
    }

    /** ISO 7064 MOD 97-10: with A = 10 to Z = 35, the number leaves 1 when divided by 97. */
    static boolean isMod97(String number) {
        int remainder = 0;
        for (int i = 0; i < number.length(); i++) {
            int value = Character.digit(number.charAt(i), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }

    /** Whether the only run of digits that matters is counted up, counted down or one digit repeated: an example. */
    static boolean looksLikeAPlaceholder(String number) {
        Matcher digits = SIX_OR_MORE_DIGITS.matcher(number);
        return digits.find() && isStepped(digits.group());
    }

    private static boolean isStepped(String digits) {
        int step = Math.floorMod(digits.charAt(1) - digits.charAt(0), 10);
        if (step != 0 && step != 1 && step != 9) {
            return false;
        }
        for (int i = 1; i < digits.length(); i++) {
            if (Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), 10) != step) {
                return false;
            }
        }
        return true;
    }
}
