package org.article30.evidence;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.article30.fact.Answer;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Column;

/** What the table of documents shows of each. */
public final class DocumentList {

    private final Texts texts;
    private final Function<Id<Party>, String> parties;

    /** A list in the language of {@code texts}; {@code parties} gives the name of a party. */
    public DocumentList(Texts texts, Function<Id<Party>, String> parties) {
        this.texts = texts;
        this.parties = parties;
    }

    /** The columns, in the order first shown. */
    public List<Column<EvidenceDocument>> columns() {
        return List.of(
                column("title", 20, EvidenceDocument::title),
                column("kind", 11, document -> texts.choice(document.kind())),
                column("issuer", 13, document -> parties.apply(document.issuer())),
                column("date", 9, document -> document.date().format(texts.language())).sortedBy(document -> document.date().toString()),
                column("onFile", 7, document -> document.onFile() == Answer.NOT_STATED ? "" : texts.choice(document.onFile())),
                column("statements", 7, document -> Integer.toString(document.statements().size())).sortedBy(document -> document.statements().size()),
                column("location", 14, EvidenceDocument::location),
                column("version", 7, EvidenceDocument::version).hidden(),
                column("language", 8, this::language).hidden(),
                column("fileName", 12, EvidenceDocument::fileName).hidden());
    }

    private Column<EvidenceDocument> column(String component, double width, Function<EvidenceDocument, String> text) {
        return Column.of(component, texts.field(EvidenceDocument.class, component), width, texts.order(), text);
    }

    private String language(EvidenceDocument document) {
        return Locale.forLanguageTag(document.language()).getDisplayLanguage(texts.language());
    }
}
