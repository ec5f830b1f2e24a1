package org.article30.activity;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Column;

/** What the table of general provisions shows of each. */
public final class GeneralProvisionsList {

    private GeneralProvisionsList() {
    }

    /** The columns, in the order first shown; {@code parties} gives the name of a party. */
    public static List<Column<GeneralProvisions>> columns(Texts texts, Function<Id<Party>, String> parties) {
        return List.of(
                Column.of("name", texts.field(GeneralProvisions.class, "name"), 20, texts.order(), GeneralProvisions::name),
                Column.of("party", texts.field(GeneralProvisions.class, "party"), 16, texts.order(), general -> parties.apply(general.party())),
                number(texts, "data", facts -> facts.data().size()).hidden(),
                number(texts, "recipients", facts -> facts.recipients().size()),
                number(texts, "retention", facts -> facts.retention().size()),
                number(texts, "measures", facts -> facts.measures().size()),
                number(texts, "rights", facts -> facts.rights().size()),
                number(texts, "subjects", facts -> facts.subjects().size()).hidden(),
                number(texts, "sources", facts -> facts.sources().size()).hidden(),
                number(texts, "systems", facts -> facts.systems().size()).hidden(),
                Column.of("notes", texts.field(GeneralProvisions.class, "notes"), 14, texts.order(), GeneralProvisions::notes).hidden());
    }

    private static Column<GeneralProvisions> number(Texts texts, String component, ToIntFunction<Facts> size) {
        return Column.<GeneralProvisions>of(component, texts.field(Facts.class, component), 7, texts.order(), general -> Integer.toString(size.applyAsInt(general.facts())))
                .sortedBy(general -> size.applyAsInt(general.facts()));
    }
}
