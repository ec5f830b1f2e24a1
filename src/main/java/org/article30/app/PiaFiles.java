package org.article30.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ChoiceDialog;
import javafx.stage.Stage;
import org.article30.cnil.PiaExport;
import org.article30.cnil.PiaImport;
import org.article30.cnil.PiaNote;
import org.article30.document.WholeFile;
import org.article30.dpia.ImpactAssessment;
import org.article30.shell.Ask;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.Dialogs;
import org.article30.ui.FileName;

/** Takes impact assessments out of files of the CNIL’s PIA tool, and writes them into such files. */
final class PiaFiles {

    private final Stage owner;
    private final Background background;
    private final FileChoice choice;
    private final Texts texts;

    /** Files that the user chooses over {@code owner}. */
    PiaFiles(Stage owner, Background background, FileChoice choice, Texts texts) {
        this.owner = owner;
        this.background = background;
        this.choice = choice;
        this.texts = texts;
    }

    /**
     * What an import did.
     *
     * @param assessment the assessment that was added
     * @param said the sentence that tells it
     * @param notes what there is to know about it
     * @param takeBack takes it away again; to be called off the JavaFX thread
     */
    record Added(Id<ImpactAssessment> assessment, String said, List<PiaNote> notes, Runnable takeBack) {
    }

    /** Adds the assessment of a file that the user chooses; {@code done} is told. */
    void take(Session session, Consumer<Added> done) {
        choice.attach().get().ifPresent(source -> background.run(texts.text("pia.reading"), () -> added(session, source), done, () -> { }));
    }

    private Added added(Session session, Path source) {
        var imported = PiaImport.read(source, texts);
        var reason = texts.text("pia.import.reason", String.valueOf(source.getFileName()));
        var stored = session.store(ImpactAssessment.KIND).add(Id.create(), imported.assessment(), reason);
        session.look();
        return new Added(stored.id(), texts.text("pia.imported", stored.value().sheet().title()), imported.notes(), () -> remove(session, stored.id()));
    }

    private void remove(Session session, Id<ImpactAssessment> id) {
        session.store(ImpactAssessment.KIND).undo(session.history().of(id).getFirst(), "");
        session.look();
    }

    /** Tells what there is to know about a file, if anything. */
    void tell(String said, List<PiaNote> notes) {
        if (!notes.isEmpty()) {
            new Ask(owner, texts).tell(said, notes.stream().map(note -> note.sentence(texts)).collect(Collectors.joining("\n\n")));
        }
    }

    /** An assessment as the list to choose from shows it. */
    private record Line(Stored<ImpactAssessment> assessment) {

        @Override
        public String toString() {
            return assessment.value().sheet().title();
        }
    }

    /** Writes an assessment that the user chooses into a file that the user chooses, wholly or not at all; {@code said} is told. */
    void give(Session session, Consumer<String> said) {
        background.run(() -> session.store(ImpactAssessment.KIND).all().stream().map(Line::new).toList(), lines -> {
            if (lines.isEmpty()) {
                said.accept(texts.text("pia.none"));
            } else {
                chosen(lines).ifPresent(line -> write(session, line, said));
            }
        });
    }

    private Optional<Line> chosen(List<Line> lines) {
        if (lines.size() == 1) {
            return Optional.of(lines.getFirst());
        }
        var dialog = new ChoiceDialog<>(lines.getFirst(), lines);
        dialog.initOwner(owner);
        dialog.setTitle(texts.text("shell.name"));
        dialog.setHeaderText(texts.text("pia.choose"));
        dialog.setGraphic(null);
        return Dialogs.ask(dialog);
    }

    private void write(Session session, Line line, Consumer<String> said) {
        choice.save().apply(FileName.of(line.toString()) + ".json").ifPresent(target -> background.run(texts.text("pia.writing"), () -> {
            var export = PiaExport.of(session.register(), line.assessment(), texts);
            WholeFile.write(target, out -> {
                export.write(out);
                return target;
            });
            return export;
        }, export -> {
            var sentence = texts.text("pia.exported", line.toString(), target.toString());
            said.accept(sentence);
            tell(sentence, export.notes());
        }, () -> { }));
    }
}
