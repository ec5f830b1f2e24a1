package org.article30.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.article30.law.ActNumbers;
import org.article30.law.InstrumentNames;
import org.article30.law.Law;
import org.article30.law.LegalRegime;

/**
 * A change in the law that shows how old a text is.
 *
 * @param regime the regime it belongs to: EU, UK, CH, IN …
 * @param name what the law is called now or, where it ended, what it was called
 * @param since the day from which it applies, or no longer does
 * @param named words by which a text names it, in lower case
 */
record LawInForce(String regime, String name, LocalDate since, List<String> named) {

    private static final List<LawInForce> ENDED = read("law-ended.csv");
    private static final List<LawInForce> NEWER = read("law-newer.csv");

    LawInForce {
        named = List.copyOf(named);
    }

    /** What a text relies on although it had ended by the day, by the law data or by the list of laws that are not in it. */
    static List<LawInForce> ended(String text, Law law, LocalDate day) {
        var ids = InstrumentNames.in(text);
        var numbers = ActNumbers.in(text);
        var decisions = law.adequacy().stream().filter(row -> row.endedOn().isBefore(LocalDate.MAX) && !row.period().isOpenEnded() && (ids.contains(row.id()) || !Collections.disjoint(row.numbers(), numbers)))
                .map(row -> new LawInForce(row.regime().code(), row.name().contains(" - ") ? row.name().split(" - ", 2)[1] : row.decision(), row.period().until().plusDays(1), List.of()));
        var clauses = law.instruments().stream().filter(row -> row.regime() == LegalRegime.EU && row.family().equals("scc-old")
                        && row.newContractsUntil().isBefore(day) && !Collections.disjoint(row.numbers(), numbers))
                .map(row -> new LawInForce(row.regime().code(), row.instrument().replaceFirst(" \\(.*", ""), row.newContractsUntil().plusDays(1), List.of()));
        var others = ENDED.stream().filter(row -> row.isNamed(text));
        return Stream.of(decisions, clauses, others).flatMap(rows -> rows).filter(row -> row.isInForce(day)).toList();
    }

    /** The newer laws of a regime on the day that the text does not name. */
    static List<LawInForce> unnamed(String regime, String text, LocalDate day) {
        return NEWER.stream().filter(law -> law.regime.equals(regime) && law.isInForce(day)).filter(law -> !law.isNamed(text)).toList();
    }

    private boolean isInForce(LocalDate day) {
        return !day.isBefore(since);
    }

    private boolean isNamed(String text) {
        var said = text.toLowerCase(Locale.ROOT);
        return named.stream().anyMatch(said::contains);
    }

    private static List<LawInForce> read(String name) {
        try (InputStream in = LawInForce.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.startsWith("#")).map(LawInForce::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static LawInForce row(String line) {
        var cells = line.split(",");
        return new LawInForce(cells[0], cells[1], LocalDate.parse(cells[2]), Arrays.asList(cells[3].split("\\|")));
    }
}
