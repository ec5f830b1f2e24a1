package org.article30.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** What JavaFX starts: the window, with the register named on the command line, or a sample after "try". */
public final class Program extends Application {

    /** For JavaFX. */
    public Program() {
    }

    @Override
    public void start(Stage stage) {
        var app = new App(stage, new Settings(Folders.ofUser().settings()), Clock.systemDefaultZone(), Optional.empty());
        app.start();
        List<String> words = getParameters().getRaw();
        if (words.isEmpty()) {
            return;
        }
        if (words.getFirst().equals("try")) {
            app.openSample("complete");
        } else {
            Platform.runLater(() -> app.open(Path.of(words.getFirst())));
        }
    }
}
