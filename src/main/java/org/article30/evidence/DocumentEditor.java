package org.article30.evidence;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a document. */
public final class DocumentEditor {

    private DocumentEditor() {
    }

    /**
     * An editor for one document.
     *
     * @param file makes what shows the evidence file and lets the user choose or open it
     */
    public static RecordEditor<EvidenceDocument> of(Stored<EvidenceDocument> document, Desk desk, Background background,
            Saving<EvidenceDocument> saving, Supplier<Node> file) {
        var sections = List.of(
                Section.of("document", "title", "kind", "issuer", "date", "version", "previousVersion", "language", "changes"),
                Section.of("file", "location", "onFile", "fileName").with(file),
                Section.of("statements", "statements"),
                Section.of("notes", "notes"));
        var outline = new Outline<>(EvidenceDocument.KIND, _ -> sections, value -> desk.texts().choice(value.kind()));
        return new RecordEditor<>(outline, document, desk, background, saving, _ -> List.of());
    }
}
