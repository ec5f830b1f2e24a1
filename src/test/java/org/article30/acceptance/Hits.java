package org.article30.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.findings.Check;
import org.article30.findings.Found;
import org.article30.findings.Given;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.text.Texts;

/**
 * What all rules find in a sample by the law of the day on which the policies were read.
 *
 * @param sample the sample
 * @param found everything found
 */
record Hits(Sample sample, List<Found> found) {

    static Hits of(String sample) {
        var one = Sample.of(sample);
        return new Hits(one, check(one.view()));
    }

    /** Everything found in a register. */
    static List<Found> check(RegisterView view) {
        return new Check(new Given(view, Law.shipped(), LocalDate.of(2026, 11, 22))).all().toList();
    }

    /** The ids of all rules that fire. */
    Set<String> rules() {
        return found.stream().map(one -> one.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Found> found(String rule) {
        return found.stream().filter(one -> one.rule().id().equals(rule));
    }

    /** The records on which a rule fires, each once, by the first word of their titles: "BPE-A01". */
    Set<String> records(String rule) {
        return found(rule).map(one -> one.title().split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The fields of one record at which a rule fires. */
    List<String> fields(String rule, String record) {
        return found(rule).filter(one -> one.title().startsWith(record + " ") || one.title().equals(record)).map(one -> one.spot().field()).toList();
    }

    /** What a rule says wherever it fires, in English. */
    List<String> said(String rule) {
        return found(rule).map(one -> one.said(Texts.in(Locale.ENGLISH))).toList();
    }

    /** The rules that fire on one record. */
    Set<String> on(String record) {
        return found.stream().filter(one -> one.title().startsWith(record + " ")).map(one -> one.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }
}
