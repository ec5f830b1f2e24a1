package org.article30.law;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a text is an e-mail address somebody can write to. Accepted is what mail systems use: a local part of letters,
 * digits and {@code .!#$%&'*+/=?^_`{|}~-} without leading, trailing or doubled dots (at most 64 characters), one @, and a
 * domain of at least two labels, the last of letters or an xn-- label (at most 255 characters). Letters may be of any
 * script (RFC 6531). Quoted local parts and address literals are refused although RFC 5322 knows them: in a register they
 * are mistakes.
 */
public final class EmailAddress {

    private static final String LOCAL = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    private static final Pattern ADDRESS = Pattern.compile("(?=.{1,64}@.{1,255}$)%1$s(?:\\.%1$s)*@(?:%2$s\\.)+(?:\\p{L}{2,63}|xn--[a-z0-9-]{1,59})"
            .formatted(LOCAL, LABEL));
    /** What scrapers, web hosts and black pens leave in the place of an address. */
    private static final Pattern REDACTED = Pattern.compile(
            "\\[?e-?mail[\\s\\u00A0]*protected]?|\\[?protected[\\s\\u00A0]*e-?mail]?|redacted|\\*{2,}|█|[x]{4,}@", Pattern.CASE_INSENSITIVE);

    private EmailAddress() {
    }

    /** What can be wrong with an e-mail address. */
    public enum Fault {
        /** It has no @, perhaps because it is a domain or a web site. */
        NO_AT,
        /** It is the mark of an address that was taken out, such as "[email protected]". */
        REDACTED,
        /** It has an @, but is no address. */
        FORMAT;

        /** The key of the sentence that says so in the text bundles; without arguments. */
        public String key() {
            return "law.email." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is wrong with {@code address}, or none. An empty one is no fault. Surrounding blanks do not matter. */
    public static Optional<Fault> check(String address) {
        String text = address.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (REDACTED.matcher(text).find()) {
            return Optional.of(Fault.REDACTED);
        }
        if (text.indexOf('@') < 0) {
            return Optional.of(Fault.NO_AT);
        }
        return ADDRESS.matcher(text).matches() ? Optional.empty() : Optional.of(Fault.FORMAT);
    }
}
