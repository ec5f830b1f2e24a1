package org.article30.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/**
 * How the window looks.
 *
 * @param dark dark, or light
 * @param fontPercent size of the font in percent of the usual one; everything else is measured by it
 */
public record Look(boolean dark, int fontPercent) {

    private static final double FONT = 14;

    /** Light, in the usual size. */
    public static final Look USUAL = new Look(false, 100);

    /** Makes a scene look so; popups that open from it follow. All scenes share light or dark. */
    public void apply(Scene scene) {
        var theme = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!theme.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme);
        }
        var own = Objects.requireNonNull(Look.class.getResource("theme.css")).toExternalForm();
        scene.getStylesheets().setAll(own, Sizes.sheet(FONT * fontPercent / 100));
    }
}
