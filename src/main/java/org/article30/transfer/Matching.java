package org.article30.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.article30.law.ActNumbers;
import org.article30.law.Adequacy;
import org.article30.law.Countries;
import org.article30.law.InstrumentNames;
import org.article30.law.Law;
import org.article30.law.LegalRegime;
import org.article30.law.TransferSafeguard;

/**
 * The rows of the law data that a safeguard can mean, by the row it names, the number of an act, what instruments are
 * called, or its tool.
 *
 * @param decisions the adequacy decisions it can be
 * @param instruments the instruments it can be
 * @param moduleOpen whether which of several modules is not stated
 * @param problem why nothing matches: the last part of the id of a sentence; blank where something does
 */
record Matching(List<Adequacy> decisions, List<TransferSafeguard> instruments, boolean moduleOpen, String problem) {

    private static final Pattern MODULE = Pattern.compile("(?:modul\\w*|\\bm)\\s*([1-4])\\b|^\\s*([1-4])\\s*$");

    /** What a safeguard of a movement judged by {@code regime} on {@code day} can mean. */
    static Matching of(Safeguard safeguard, Movement movement, LegalRegime regime, Law law, LocalDate day) {
        var text = String.join(" ", safeguard.instrument(), safeguard.tool().text(), safeguard.module(), safeguard.reference());
        var named = safeguard.instrument().isBlank() ? none("") : byIds(Set.of(safeguard.instrument()), law);
        if (named.isEmpty()) {
            named = byText(text, law).of(regime);
        }
        return named.isEmpty() ? byTool(safeguard, movement, regime, law, day) : named.narrowed(safeguard.module() + "\n" + text);
    }

    private boolean isEmpty() {
        return decisions.isEmpty() && instruments.isEmpty();
    }

    private static Matching none(String problem) {
        return new Matching(List.of(), List.of(), false, problem);
    }

    /** The rows of these ids; an instrument that only points to a decision is that decision. */
    private static Matching byIds(Set<String> ids, Law law) {
        if (ids.isEmpty()) {
            return none("");
        }
        var decisions = new ArrayList<>(law.adequacy().stream().filter(row -> ids.contains(row.id())).toList());
        var instruments = new ArrayList<TransferSafeguard>();
        for (var row : law.instruments()) {
            if (ids.contains(row.id()) && row.family().equals("adequacy")) {
                law.adequacy().stream().filter(decision -> decision.regime() == row.regime() && decision.recipientCheckNeeded()
                        && decision.period().from().equals(row.period().from())).forEach(decisions::add);
            } else if (ids.contains(row.id())) {
                instruments.add(row);
            }
        }
        return new Matching(decisions, instruments, false, "");
    }

    private static Matching byText(String text, Law law) {
        var ids = new HashSet<>(InstrumentNames.in(text));
        var numbers = ActNumbers.in(text);
        if (!numbers.isEmpty()) {
            law.adequacy().stream().filter(row -> row.covers() && !Collections.disjoint(row.numbers(), numbers)).map(Adequacy::id).forEach(ids::add);
            law.instruments().stream().filter(row -> !Collections.disjoint(row.numbers(), numbers)).map(TransferSafeguard::id).forEach(ids::add);
        }
        return byIds(ids, law);
    }

    /** Only what belongs to a regime, where anything does; else all, so that one can say whose law it is. */
    private Matching of(LegalRegime regime) {
        var own = new Matching(kept(decisions, row -> row.regime() == regime), kept(instruments, row -> row.regime() == regime), false, "");
        return own.isEmpty() ? this : own;
    }

    /** Only the modules a text names; where it names none of several, any of them. */
    private Matching narrowed(String text) {
        if (instruments.size() < 2) {
            return this;
        }
        var modules = new HashSet<String>();
        for (var line : text.toLowerCase(Locale.ROOT).split("\n")) {
            var matcher = MODULE.matcher(line);
            while (matcher.find()) {
                modules.add("Module " + (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
            }
        }
        var narrowed = kept(instruments, row -> row.module().isBlank() || modules.contains(row.module()));
        var open = narrowed.isEmpty() && instruments.size() > 1;
        return new Matching(decisions, narrowed.isEmpty() ? instruments : narrowed, open, problem);
    }

    private static Matching byTool(Safeguard safeguard, Movement movement, LegalRegime regime, Law law, LocalDate day) {
        var code = safeguard.tool().code();
        return switch (code) {
            case "" -> none("unmatched");
            case "45" -> byCountry(movement, regime, law, day);
            case "46-2-c" -> none("set-open");
            case "46-2-b" -> byRules(safeguard, regime, law);
            default -> byArticle(code, regime, law);
        };
    }

    private static Matching byCountry(Movement movement, LegalRegime regime, Law law, LocalDate day) {
        if (!Countries.isCode(movement.country()) && !movement.internationalOrganisation()) {
            return none("decision-open");
        }
        var rows = new DecisionGround(movement, regime, law, day).ofCountry();
        return rows.isEmpty() ? none("no-decision-of-country") : new Matching(rows, List.of(), false, "");
    }

    private static Matching byRules(Safeguard safeguard, LegalRegime regime, Law law) {
        var rules = kept(law.instruments(), row -> row.regime() == regime && row.family().equals("bcr"));
        var processor = safeguard.module().toLowerCase(Locale.ROOT).contains("process") && !safeguard.module().toLowerCase(Locale.ROOT).contains("control");
        var fitting = kept(rules, row -> row.id().equals("bcr-p") == processor);
        var found = fitting.isEmpty() ? rules : fitting;
        return found.isEmpty() ? none("unmatched-regime") : new Matching(List.of(), found, false, "");
    }

    /** "46-2-f" is the row of "Art. 46(2)(f)"; regimes without such articles are searched by family. */
    private static Matching byArticle(String code, LegalRegime regime, Law law) {
        var eu = kept(law.instruments(), row -> row.regime() == LegalRegime.EU && row.toolCode().equals(code));
        if (regime == LegalRegime.EU) {
            return eu.isEmpty() ? none("unmatched") : new Matching(List.of(), eu, false, "");
        }
        var families = eu.stream().map(TransferSafeguard::family).toList();
        var own = kept(law.instruments(), row -> row.regime() == regime && families.contains(row.family()));
        return own.isEmpty() ? none("unmatched-regime") : new Matching(List.of(), own, false, "");
    }

    private static <T> List<T> kept(List<T> rows, Predicate<T> wanted) {
        return rows.stream().filter(wanted).toList();
    }
}
