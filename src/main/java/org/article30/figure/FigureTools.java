package org.article30.figure;

import java.util.List;
import javafx.scene.control.Button;
import org.article30.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons with which a drawing in a window is made larger and smaller. */
public final class FigureTools {

    private static final double STEP = 1.3;

    private FigureTools() {
    }

    /** Larger, smaller, all of it. */
    public static List<Button> of(FigureView figure, Texts texts) {
        var fit = new Button(texts.text("figure.fit"));
        fit.setOnAction(_ -> figure.fit());
        fit.setMinWidth(Button.USE_PREF_SIZE);
        return List.of(zoom(figure, STEP, "mdomz-zoom_in", texts.text("figure.larger")), zoom(figure, 1 / STEP, "mdomz-zoom_out", texts.text("figure.smaller")), fit);
    }

    private static Button zoom(FigureView figure, double by, String icon, String name) {
        var button = new Button("", new FontIcon(icon));
        button.setAccessibleText(name);
        button.setOnAction(_ -> figure.zoom(by));
        return button;
    }
}
