package org.article30.findings;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.article30.exchange.RegisterJson;
import org.article30.law.Law;
import org.article30.register.RegisterView;

/**
 * A register written down in a few words, held against one rule.
 *
 * @param rule the id of the rule
 * @param day the day
 */
record Trial(String rule, LocalDate day) {

    /** A trial of a rule by the law of a day on which every shipped sample was looked at. */
    static Trial of(String rule) {
        return new Trial(rule, LocalDate.of(2026, 11, 22));
    }

    Trial on(String date) {
        return new Trial(rule, LocalDate.parse(date));
    }

    /** The fields at which the rule fires; {@code lists} are the members of an exchange file, with single quotes: "'parties': […]". */
    List<String> fields(String lists) {
        return found(lists).stream().map(found -> found.spot().field()).toList();
    }

    /** What the rule finds. */
    List<Found> found(String lists) {
        return found(view(lists));
    }

    /** What the rule finds in a register. */
    List<Found> found(RegisterView view) {
        return new Check(new Given(view, Law.shipped(), day)).all().filter(found -> found.rule().id().equals(rule)).toList();
    }

    /** A register of these lists. */
    static RegisterView view(String lists) {
        return RegisterView.of(RegisterJson.read(new StringReader("{'format':'article30-register','version':1,%s}".formatted(lists).replace('\'', '"'))));
    }
}
