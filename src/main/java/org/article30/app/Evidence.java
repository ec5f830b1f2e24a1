package org.article30.app;

import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import org.article30.document.WholeFile;
import org.article30.evidence.EvidenceBar;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.Answer;
import org.article30.records.EvidenceFiles;
import org.article30.records.TooLargeEvidence;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.RecordEditor;

/** The evidence file of the document being edited: attached from a file, kept in the register, saved again as a copy, detached. */
final class Evidence {

    private final Session session;
    private final FileChoice choice;
    private final Background background;
    private final Texts texts;
    private final SimpleStringProperty hash = new SimpleStringProperty("");
    private Optional<RecordEditor<EvidenceDocument>> editor = Optional.empty();

    Evidence(Session session, FileChoice choice, Background background, Texts texts) {
        this.session = session;
        this.choice = choice;
        this.background = background;
        this.texts = texts;
    }

    /** What is shown in the document's editor. */
    EvidenceBar bar() {
        return new EvidenceBar(hash, this::attach, this::save, this::detach, texts);
    }

    /** The same editor, whose file is this one from now on. */
    RecordEditor<EvidenceDocument> in(RecordEditor<EvidenceDocument> made) {
        editor = Optional.of(made);
        made.form().whole().property().subscribe(value -> hash.set(value.fileHash()));
        return made;
    }

    private void attach() {
        choice.attach().get().ifPresent(file -> background.run(texts.text("evidence.attaching"), () -> kept(file), sha256 -> editor.ifPresent(open -> {
            open.form().whole().at("fileName").set(String.valueOf(file.getFileName()));
            open.form().whole().at("fileHash").set(sha256);
            open.form().whole().at("onFile").set(Answer.YES);
        }), () -> { }));
    }

    private void detach() {
        editor.ifPresent(open -> {
            open.form().whole().at("fileName").set("");
            open.form().whole().at("fileHash").set("");
        });
    }

    private String kept(Path file) throws IOException {
        if (Files.size(file) > EvidenceFiles.MOST_BYTES) {
            throw new TooLargeEvidence();
        }
        var type = Optional.ofNullable(URLConnection.guessContentTypeFromName(file.toString())).orElse("application/octet-stream");
        return session.register().evidence().put(Files.readAllBytes(file), type);
    }

    private void save() {
        editor.map(open -> open.form().value()).ifPresent(document -> choice.save().apply(document.fileName()).ifPresent(target ->
                background.run(texts.text("evidence.copying"), () -> written(document.fileHash(), target), _ -> { }, () -> { })));
    }

    private Path written(String sha256, Path target) {
        var file = session.register().evidence().get(sha256).orElseThrow();
        return WholeFile.write(target, out -> {
            out.write(file.bytes());
            return target;
        });
    }
}
