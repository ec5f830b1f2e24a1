package org.article30.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Checks law data that a user brings: what its tables say must not contradict itself. Faults are thrown as UnusableLaw. */
final class LawChecks {

    private static final Set<String> GROUPS = Set.of("*EEA", "*EU", "*EU-ADEQUATE-2020");
    private static final Set<String> KINDS = Set.of("decision", "amendment", "transitional", "no-decision");
    private static final Set<String> FAMILIES = Set.of("scc", "scc-old", "art28", "bcr", "public", "code", "certification", "adhoc", "derogation", "adequacy");
    private static final Set<String> RELATIONS = Set.of("eu_member", "eea_efta", "former_eu", "eu_territory", "outside_eu_territory");
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final LawDataSet set;
    private final Map<String, List<CsvRow>> tables;
    private final Map<String, CsvRow> rows = new HashMap<>();

    LawChecks(LawDataSet set, Map<String, List<CsvRow>> tables) {
        this.set = set;
        this.tables = tables;
    }

    /** That no row bears the id of another: registers refer to rows by their ids. */
    void ids() {
        if (set.version().isBlank() || set.version().length() > 40 || !set.version().chars().allMatch(character -> character > ' ' && character < 127)) {
            throw new UnusableLaw("version");
        }
        Set<String> countries = new HashSet<>();
        table("countries.csv").forEach(row -> unique(row, "alpha2", countries.add(row.needed("alpha2"))));
        LawFile.TABLES.stream().filter(table -> !table.equals("countries.csv")).flatMap(table -> table(table).stream())
                .forEach(row -> unique(row, "id", rows.put(row.needed("id"), row) == null));
    }

    private static void unique(CsvRow row, String column, boolean fresh) {
        if (!fresh) {
            throw row.fault("id-twice", column);
        }
    }

    /** That countries, kinds and dates are such as there are, and that decisions neither contradict each other nor leave gaps. */
    void contents(Law law) {
        tables.values().forEach(table -> table.forEach(this::dates));
        table("adequacy.csv").forEach(row -> {
            regime(row, true);
            known(row, "row_type", KINDS::contains);
            known(row, "iso3166_alpha2", code -> code.isEmpty() || Countries.isCode(code));
        });
        table("adequacy-other-regimes.csv").forEach(row -> {
            regime(row, false);
            known(row, "iso3166_alpha2", code -> Countries.isCode(code) || GROUPS.contains(code));
        });
        table("safeguards.csv").forEach(row -> {
            known(row, "family", FAMILIES::contains);
            if (row.date("new_contracts_until", LocalDate.MIN).isAfter(row.date("valid_until", LocalDate.MAX))) {
                throw row.fault("contracts", "new_contracts_until");
            }
        });
        table("countries.csv").forEach(this::country);
        law.adequacy().forEach(row -> decision(row, law.adequacy()));
    }

    private List<CsvRow> table(String name) {
        return tables.getOrDefault(name, List.of());
    }

    private void known(CsvRow row, String column, Predicate<String> known) {
        if (!known.test(row.text(column))) {
            throw row.fault("value", column);
        }
    }

    /** Each table has its regimes: groups of countries in the other table go back to decisions of the Union, never to themselves. */
    private static void regime(CsvRow row, boolean union) {
        if (row.text("regime").startsWith("EU") != union) {
            throw row.fault("regime", "regime");
        }
    }

    private void dates(CsvRow row) {
        row.cells().keySet().stream().filter(column -> column.matches(".*_(from|until)|adopted|ended_on")).sorted().forEach(column -> {
            LocalDate date = row.date(column, EARLIEST);
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
                throw row.fault("date", column);
            }
        });
    }

    /** A country's columns of yes and no must say what its dates say for the day of the data. */
    private void country(CsvRow row) {
        known(row, "alpha2", Countries::isCode);
        known(row, "relation", RELATIONS::contains);
        Membership membership = Membership.of(row);
        if (row.text("is_eu").equals("yes") != membership.eu().contains(set.asOf())) {
            throw row.fault("member", "is_eu");
        }
        if (row.text("is_eea").equals("yes") != membership.eea().contains(set.asOf())) {
            throw row.fault("member", "is_eea");
        }
    }

    private void decision(Adequacy row, List<Adequacy> all) {
        CsvRow place = rows.getOrDefault(row.id(), table("adequacy.csv").getFirst());
        if (row.endedOn().isBefore(row.period().from()) && row.covers()) {
            throw place.fault("ended", "ended_on");
        }
        List<Adequacy> others = all.stream().filter(other -> other != row && other.regime() == row.regime() && other.country().equals(row.country()) && !row.country().isBlank()).toList();
        if (others.stream().anyMatch(other -> other.covers() && row.covers() && other.decision().equals(row.decision()) && overlap(other.period(), row.period()))) {
            throw place.fault("decision-twice", "decision");
        }
        if (row.kind().equals("no-decision") && others.stream().anyMatch(other -> other.covers() && other.period().contains(set.asOf()))) {
            throw place.fault("none-and-decision", "id");
        }
        if (row.kind().equals("amendment") && row.covers() && isAfterGap(row, others)) {
            throw place.fault("gap", "valid_from");
        }
    }

    private static boolean overlap(Period one, Period other) {
        return !one.from().isAfter(other.until()) && !other.from().isAfter(one.until());
    }

    /** An extension or renewal goes on where what it extends ends. */
    private static boolean isAfterGap(Adequacy row, List<Adequacy> others) {
        return others.stream().filter(other -> other.covers() && other.period().from().isBefore(row.period().from()))
                .map(other -> other.period().until()).max(Comparator.naturalOrder())
                .map(last -> !last.equals(LocalDate.MAX) && row.period().from().isAfter(last.plusDays(1))).orElse(true);
    }
}
