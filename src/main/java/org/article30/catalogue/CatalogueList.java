package org.article30.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.article30.fact.SpecialCategory;
import org.article30.law.Catalogues;
import org.article30.text.Texts;
import org.article30.ui.Column;

/** What the table of own catalogue entries shows of each. */
public final class CatalogueList {

    private CatalogueList() {
    }

    /** The columns, in the order first shown. */
    public static List<Column<CatalogueEntry>> columns(Texts texts) {
        return List.of(
                column(texts, "label", 18, CatalogueEntry::label),
                column(texts, "list", 12, entry -> texts.choice(entry.list())),
                column(texts, "description", 22, CatalogueEntry::description),
                column(texts, "special", 10, entry -> entry.special() == SpecialCategory.NOT_STATED ? "" : texts.choice(entry.special())),
                column(texts, "near", 10, entry -> near(entry, texts.language())).hidden());
    }

    private static String near(CatalogueEntry entry, Locale language) {
        return Catalogues.shipped().find(entry.list(), entry.near()).map(term -> term.label(language)).orElse(entry.near());
    }

    private static Column<CatalogueEntry> column(Texts texts, String component, double width, Function<CatalogueEntry, String> text) {
        return Column.of(component, texts.field(CatalogueEntry.class, component), width, texts.order(), text);
    }
}
