package org.article30.activity;

import java.util.List;
import java.util.Locale;
import org.article30.catalogue.CatalogueEntry;
import org.article30.exchange.Samples;
import org.article30.register.RegisterContent;
import org.article30.records.Kind;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.ui.Desk;
import org.article30.ui.Reference;

/** A desk over a sample, for tests of editors. */
final class EditorDesk {

    final RegisterContent content;
    final Desk desk;

    EditorDesk(String sample, Locale language) {
        content = Samples.load(sample);
        desk = new Desk(Texts.in(language), this::records,
                list -> content.of(CatalogueEntry.KIND).stream()
                        .filter(entry -> entry.value().list() == list)
                        .map(entry -> new Reference(entry.id(), entry.value().label())).toList(),
                (_, _) -> { }, (_, _) -> { });
    }

    private List<Reference> records(String kind) {
        return RegisterContent.KINDS.stream().filter(known -> known.name().equals(kind)).flatMap(known -> references(known).stream()).toList();
    }

    private <T extends Record> List<Reference> references(Kind<T> kind) {
        return content.of(kind).stream().map(stored -> new Reference(stored.id(), kind.title().apply(stored.value()))).toList();
    }

    Stored<Activity> activity(int index) {
        return List.copyOf(content.of(Activity.KIND)).get(index);
    }
}
