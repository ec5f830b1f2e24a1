package org.article30.processor;

import java.util.List;
import java.util.function.Function;
import org.article30.law.Countries;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.Column;

/** What the table of engagements of processors shows of each. */
public final class EngagementList {

    private final Texts texts;
    private final Function<Id<Party>, String> parties;

    /** A list in the language of {@code texts}; {@code parties} gives the name of a party. */
    public EngagementList(Texts texts, Function<Id<Party>, String> parties) {
        this.texts = texts;
        this.parties = parties;
    }

    /** The columns, in the order first shown. */
    public List<Column<Engagement>> columns() {
        return List.of(
                column("name", 15, Engagement::name),
                column("processor", 13, engagement -> parties.apply(engagement.processor())),
                column("principal", 13, engagement -> parties.apply(engagement.principal())),
                column("contract", 9, engagement -> texts.choice(engagement.contract())).drawn(engagement -> Cells.badge(texts.choice(engagement.contract()), mood(engagement.contract()))),
                column("country", 9, this::country),
                column("services", 15, Engagement::services),
                column("activities", 6, engagement -> Integer.toString(engagement.activities().size())).sortedBy(engagement -> engagement.activities().size()),
                column("audit", 9, engagement -> engagement.audit().due().format(texts.language())).sortedBy(engagement -> engagement.audit().due().toString()).hidden(),
                column("concludedOn", 9, engagement -> engagement.concludedOn().format(texts.language())).sortedBy(engagement -> engagement.concludedOn().toString()).hidden(),
                column("standing", 9, engagement -> texts.choice(engagement.standing())).hidden(),
                column("subProcessors", 14, Engagement::subProcessors).hidden());
    }

    private Column<Engagement> column(String component, double width, Function<Engagement, String> text) {
        return Column.of(component, texts.field(Engagement.class, component), width, texts.order(), text);
    }

    private String country(Engagement engagement) {
        return engagement.country().isBlank() ? engagement.countryText() : Countries.name(engagement.country(), texts.language());
    }

    private static String mood(ContractState state) {
        return switch (state) {
            case IN_PLACE -> "good";
            case CLAIMED -> "warning";
            case MISSING -> "danger";
            case NOT_STATED -> "neutral";
        };
    }
}
