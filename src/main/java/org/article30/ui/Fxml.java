package org.article30.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import org.article30.text.Texts;

/** Loads the view that lies beside its controller, under the controller's name. */
public final class Fxml {

    private Fxml() {
    }

    /**
     * The view of {@code controller}: the file {@code <Controller>.fxml} in the controller's own package, its texts taken
     * from {@code texts}, its {@code @FXML} fields filled.
     *
     * @throws UncheckedIOException when there is no such file or it cannot be read, which is a fault of the program
     */
    public static <N> N load(Object controller, Texts texts) {
        var type = controller.getClass();
        var view = type.getResource(type.getSimpleName() + ".fxml");
        try {
            var loader = new FXMLLoader(view, texts);
            loader.setController(controller);
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("no view for " + type, e);
        }
    }
}
