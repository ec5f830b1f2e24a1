package org.article30.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.article30.register.RegisterName;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How the user chooses files: the system's dialogs, or what a test puts in their place.
 *
 * @param open a register to open
 * @param saveRegister where a register goes, a file being proposed
 * @param attach any file, to be taken into the register
 * @param save where any other file goes, such as a report, a file name being proposed
 * @param folder a folder
 */
public record FileChoice(Supplier<Optional<Path>> open, Function<Path, Optional<Path>> saveRegister, Supplier<Optional<Path>> attach, Function<String, Optional<Path>> save,
                         Supplier<Optional<Path>> folder) {

    /** A choice of files that never chooses a folder. */
    public FileChoice(Supplier<Optional<Path>> open, Function<Path, Optional<Path>> saveRegister, Supplier<Optional<Path>> attach, Function<String, Optional<Path>> save) {
        this(open, saveRegister, attach, save, Optional::empty);
    }

    /** The system's dialogs over {@code stage}. */
    static FileChoice dialogs(Stage stage, Supplier<Texts> texts) {
        return new FileChoice(
                () -> chosen(registers(texts.get()).showOpenDialog(stage)),
                proposed -> chosen(proposing(registers(texts.get()), proposed).showSaveDialog(stage)),
                () -> chosen(new FileChooser().showOpenDialog(stage)),
                name -> chosen(proposing(new FileChooser(), Path.of(name)).showSaveDialog(stage)),
                () -> chosen(new DirectoryChooser().showDialog(stage)));
    }

    private static FileChooser registers(Texts texts) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.text("register.files"), "*" + RegisterName.ENDING));
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

    private static Optional<Path> chosen(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
