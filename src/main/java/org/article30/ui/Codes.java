package org.article30.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.article30.law.Adequacy;
import org.article30.law.Catalogue;
import org.article30.law.Catalogues;
import org.article30.law.Countries;
import org.article30.law.Law;
import org.article30.law.TransferSafeguard;

/** The codes a text can hold, and what each is called: nobody should have to know a code by heart. */
enum Codes {
    /** Countries, by ISO 3166-1 alpha-2 code. */
    COUNTRY {
        @Override
        List<Option<String>> options(Slot<?> place, Locale language) {
            return Countries.sortedByName(language).stream().map(code -> new Option<>(code, Countries.name(code, language), code)).toList();
        }

        @Override
        String called(String code, Slot<?> place, Locale language) {
            return Countries.name(code, language);
        }
    },

    /** Decisions and instruments on transfers, by their row in the law data; called as that data calls them. */
    INSTRUMENT {
        @Override
        List<Option<String>> options(Slot<?> place, Locale language) {
            var law = Law.shipped();
            return Stream.concat(
                    law.adequacy().stream().filter(Adequacy::covers).map(row -> new Option<>(row.id(), row.name(), row.decision())),
                    law.instruments().stream().filter(TransferSafeguard::isTransferInstrument).map(row -> new Option<>(row.id(), row.title(), row.instrument()))).toList();
        }

        @Override
        String called(String code, Slot<?> place, Locale language) {
            var law = Law.shipped();
            return law.decision(code).map(Adequacy::name).or(() -> law.instrument(code).map(TransferSafeguard::title)).orElse(code);
        }
    },

    /** The shipped terms of the catalogue that the same record names in its component {@code list}. */
    NEAR {
        @Override
        List<Option<String>> options(Slot<?> place, Locale language) {
            return Catalogues.shipped().terms(list(place)).stream().map(term -> new Option<>(term.code(), term.label(language))).toList();
        }

        @Override
        String called(String code, Slot<?> place, Locale language) {
            return Catalogues.shipped().find(list(place), code).map(term -> term.label(language)).orElse(code);
        }
    };

    private static Catalogue list(Slot<?> place) {
        return place.above().orElseThrow().<Catalogue>component("list").get();
    }

    /** The codes of a component of that layout, if it holds any. */
    static Optional<Codes> of(Component part) {
        return Stream.of(values()).filter(codes -> part.has(codes.name().toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The codes that can be picked at that place. */
    abstract List<Option<String>> options(Slot<?> place, Locale language);

    /** What a code is called; an unknown one as it is. */
    abstract String called(String code, Slot<?> place, Locale language);
}
