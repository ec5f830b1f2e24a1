package org.article30.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One state of the law on transfers, as dated data: decisions on countries, instruments, and who belonged to the European
 * Union and the European Economic Area when. Immutable; it is handed on to whatever judges, never asked for globally.
 *
 * @param set which state of the law this is
 * @param adequacy the decisions of all regimes, in the order of the data
 * @param instruments the instruments of all regimes, in the order of the data
 * @param memberships the place of countries in EU and EEA, by code
 */
public record Law(LawDataSet set, List<Adequacy> adequacy, List<TransferSafeguard> instruments, Map<String, Membership> memberships) {

    private static final LocalDate END_OF_TRANSITION = LocalDate.of(2020, 12, 31);

    public Law {
        adequacy = List.copyOf(adequacy);
        instruments = List.copyOf(instruments);
        memberships = Map.copyOf(memberships);
    }

    /** The state of the law that this version of the program ships. */
    public static Law shipped() {
        return Shipped.LAW;
    }

    /** The law that the tables hold, each given by its name, such as "adequacy.csv". */
    static Law of(LawDataSet set, Function<String, List<CsvRow>> tables) {
        List<Adequacy> decisions = Stream.concat(
                tables.apply("adequacy.csv").stream().map(Adequacy::ofEu),
                tables.apply("adequacy-other-regimes.csv").stream().map(Adequacy::ofOther)).toList();
        List<TransferSafeguard> instruments = tables.apply("safeguards.csv").stream().map(TransferSafeguard::of).toList();
        Map<String, Membership> memberships = tables.apply("countries.csv").stream().map(Membership::of)
                .collect(Collectors.toMap(Membership::country, Function.identity()));
        return new Law(set, decisions, instruments, memberships);
    }

    /** The law as it would be if these rows, by id, could no longer be relied on from {@code day} on; a row that ends earlier stays as it is. */
    public Law ending(Collection<String> rows, LocalDate day) {
        return new Law(
                set,
                adequacy.stream().map(row -> rows.contains(row.id()) ? row.ending(day) : row).toList(),
                instruments.stream().map(row -> rows.contains(row.id()) ? row.ending(day) : row).toList(),
                memberships);
    }

    /** The decision with that id, if there is one. */
    public Optional<Adequacy> decision(String id) {
        return adequacy.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The instrument with that id, if there is one. */
    public Optional<TransferSafeguard> instrument(String id) {
        return instruments.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** All decisions of a regime that covered transfers to a country at some time, groups of countries as they were on {@code day}. */
    public List<Adequacy> decisions(LegalRegime regime, String country, LocalDate day) {
        return adequacy.stream().filter(row -> row.regime() == regime && row.covers() && names(row, country, day)).toList();
    }

    /**
     * The row that covers transfers of a regime to a country on {@code day}, the newest when two overlap, or none. None means
     * that the data set holds no decision; for days before {@link LegalRegime#begin} it is no statement about the law.
     *
     * @param country ISO 3166-1 alpha-2, such as "NZ"
     */
    public Optional<Adequacy> decisionOn(LegalRegime regime, String country, LocalDate day) {
        return decisions(regime, country, day).stream().filter(row -> row.period().contains(day)).max(Comparator.comparing(row -> row.period().from()));
    }

    /** What a decision covers of a country; the British rule that takes over those of the EU covers what they covered. */
    public AdequacyScope scope(Adequacy row, String country) {
        return row.scope() != AdequacyScope.AS_EU ? row.scope()
                : decisionOn(LegalRegime.EU, country, END_OF_TRANSITION).map(Adequacy::scope).orElse(AdequacyScope.NONE);
    }

    /** Whether a decision names a country, be it as a member of a group. */
    public boolean names(Adequacy row, String country, LocalDate day) {
        return !country.isBlank() && switch (row.country()) {
            case "*EEA" -> isEea(country, day) && !country.equals("GB");
            case "*EU" -> isEu(country, day);
            case "*EU-ADEQUATE-2020" -> !country.equals("GB") && decisionOn(LegalRegime.EU, country, END_OF_TRANSITION).isPresent();
            default -> row.country().equals(country);
        };
    }

    /** Whether the country, or the part of one that the code names, belonged to the European Union on {@code day}. */
    public boolean isEu(String country, LocalDate day) {
        return within(country, day, Membership::eu);
    }

    /** Whether the country belonged to the EEA on {@code day}, or, as the United Kingdom in 2020, was under its law. */
    public boolean isEea(String country, LocalDate day) {
        return within(country, day, Membership::eea);
    }

    /** Whether a country is no foreign one to a regime on {@code day}, so that sending data there is no transfer abroad. */
    public boolean isHome(LegalRegime regime, String country, LocalDate day) {
        return switch (regime) {
            case EU_LED, EU_PNR -> isEea(country, day);
            case EU -> isEu(country, day) || within(country, day, membership -> membership.relation().equals("former_eu") ? Period.NEVER : membership.eea());
            case UK -> country.equals("GB");
            case CH -> country.equals("CH");
            case BR -> country.equals("BR");
        };
    }

    /**
     * The regime that binds an exporter in a country on {@code day}: its own where the data holds one, else that of the EU,
     * whose record this program keeps and which binds exporters elsewhere by Art. 3(2) GDPR.
     *
     * @param country ISO 3166-1 alpha-2, or blank where not known
     */
    public LegalRegime regimeOf(String country, LocalDate day) {
        if (isEea(country, day)) {
            return LegalRegime.EU;
        }
        return switch (country) {
            case "GB" -> LegalRegime.UK;
            case "CH" -> LegalRegime.CH;
            case "BR" -> LegalRegime.BR;
            default -> LegalRegime.EU;
        };
    }

    private boolean within(String country, LocalDate day, Function<Membership, Period> time) {
        Membership membership = memberships.get(country);
        return membership != null && time.apply(membership).contains(day);
    }

    private static final class Shipped {
        static final Law LAW = of(LawDataSet.shipped(), LawResource::csv);
    }
}
