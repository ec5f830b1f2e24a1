package org.article30.transfer;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.article30.fact.Term;
import org.article30.law.Catalogue;
import org.article30.law.Catalogues;
import org.article30.law.Countries;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.Column;

/** What the table of transfers shows of each. */
public final class TransferList {

    private final Texts texts;
    private final Function<Id<Party>, String> parties;
    private final Function<Id<Transfer>, TransferStatus.State> state;

    /** A list in the language of {@code texts}; {@code parties} gives the name of a party, {@code state} how a transfer stands today, quickly: it is asked for each cell. */
    public TransferList(Texts texts, Function<Id<Party>, String> parties, Function<Id<Transfer>, TransferStatus.State> state) {
        this.texts = texts;
        this.parties = parties;
        this.state = state;
    }

    /** The columns, in the order first shown. */
    public List<Column<Transfer>> columns() {
        return List.of(
                column("name", 15, Transfer::name),
                column("country", 9, this::country),
                Column.<Transfer>ofStored("today", texts.text("status.column"), 11, texts.order(), this::state)
                        .drawnStored(transfer -> Cells.badge(state(transfer), mood(state.apply(transfer.id())))),
                column("exporter", 12, transfer -> parties.apply(transfer.exporter())),
                column("recipient", 12, this::recipient),
                column("safeguards", 16, this::safeguards),
                column("assessment", 9, transfer -> texts.choice(transfer.assessment())).drawn(transfer -> Cells.badge(texts.choice(transfer.assessment()), mood(transfer.assessment()))),
                column("activities", 6, transfer -> Integer.toString(transfer.activities().size())).sortedBy(transfer -> transfer.activities().size()),
                column("data", 14, Transfer::data).hidden(),
                column("frequency", 9, Transfer::frequency).hidden(),
                column("supplementaryMeasures", 14, Transfer::supplementaryMeasures).hidden());
    }

    private Column<Transfer> column(String component, double width, Function<Transfer, String> text) {
        return Column.of(component, texts.field(Transfer.class, component), width, texts.order(), text);
    }

    private String recipient(Transfer transfer) {
        return transfer.recipient().isNone() ? term(Catalogue.RECIPIENTS, transfer.category()) : parties.apply(transfer.recipient());
    }

    private String country(Transfer transfer) {
        return transfer.country().isBlank() ? transfer.countryText() : Countries.name(transfer.country(), texts.language());
    }

    private String safeguards(Transfer transfer) {
        return transfer.safeguards().stream().map(safeguard -> term(Catalogue.TRANSFER_TOOLS, safeguard.tool())).filter(tool -> !tool.isBlank()).collect(Collectors.joining(", "));
    }

    private String term(Catalogue list, Term term) {
        return Catalogues.shipped().find(list, term.code()).map(shipped -> shipped.label(texts.language())).orElse(term.text());
    }

    private String state(Stored<Transfer> transfer) {
        return texts.choice(state.apply(transfer.id()));
    }

    /** The style class that goes with a state. */
    public static String mood(TransferStatus.State state) {
        return switch (state) {
            case COVERED -> "good";
            case LIMITED, COUNTRY_UNKNOWN, OUTSIDE_DATA -> "warning";
            case NOT_COVERED -> "danger";
            case NO_TRANSFER -> "neutral";
        };
    }

    private static String mood(AssessmentState state) {
        return switch (state) {
            case ON_FILE -> "good";
            case NOT_NEEDED -> "neutral";
            case MISSING -> "danger";
            case NOT_STATED -> "warning";
        };
    }
}
