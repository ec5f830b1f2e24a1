package org.article30.logbook;

import java.util.List;
import java.util.function.Function;
import org.article30.text.Texts;
import org.article30.ui.Column;

/** What the table of consents shows of each. */
public final class ConsentList {

    private final Texts texts;

    /** A list in the language of {@code texts}. */
    public ConsentList(Texts texts) {
        this.texts = texts;
    }

    /** The columns, in the order first shown. */
    public List<Column<Consent>> columns() {
        return List.of(
                column("reference", 8, Consent::reference),
                column("person", 14, Consent::person),
                column("purpose", 20, Consent::purpose),
                column("givenAt", 18, value -> value.givenAt().format(texts.language())).sortedBy(value -> value.givenAt().toString()),
                column("expiresOn", 15, value -> value.expiresOn().format(texts.language())).sortedBy(value -> value.expiresOn().toString()),
                column("withdrawnAt", 18, value -> value.withdrawnAt().format(texts.language())).sortedBy(value -> value.withdrawnAt().toString()),
                column("how", 10, Consent::how).hidden());
    }

    private Column<Consent> column(String component, double width, Function<Consent, String> text) {
        return Column.of(component, texts.field(Consent.class, component), width, texts.order(), text);
    }
}
