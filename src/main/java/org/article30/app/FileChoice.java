package org.article30.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.article30.register.RegisterName;
import org.article30.text.Texts;

/**
 * How the user chooses files: the system's dialogs, or what a test puts in their place.
 *
 * @param open a register to open
 * @param saveRegister where a register goes, a file being proposed
 * @param savePdf where a report goes, a file name being proposed
 */
public record FileChoice(Supplier<Optional<Path>> open, Function<Path, Optional<Path>> saveRegister, Function<String, Optional<Path>> savePdf) {

    /** The system's dialogs over {@code stage}. */
    static FileChoice dialogs(Stage stage, Supplier<Texts> texts) {
        return new FileChoice(
                () -> chosen(chooser(texts.get(), "register.files", "*" + RegisterName.ENDING).showOpenDialog(stage)),
                proposed -> chosen(proposing(chooser(texts.get(), "register.files", "*" + RegisterName.ENDING), proposed).showSaveDialog(stage)),
                name -> chosen(proposing(chooser(texts.get(), "reports.files", "*.pdf"), Path.of(name)).showSaveDialog(stage)));
    }

    private static FileChooser chooser(Texts texts, String kind, String pattern) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.text(kind), pattern));
        return chooser;
    }

    private static FileChooser proposing(FileChooser chooser, Path file) {
        chooser.setInitialFileName(String.valueOf(file.getFileName()));
        var folder = file.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private static Optional<Path> chosen(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
