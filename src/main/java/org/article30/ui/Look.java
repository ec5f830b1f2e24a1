package org.article30.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
        scene.getStylesheets().setAll(own(), sizes());
    }

    private static String own() {
        return Objects.requireNonNull(Look.class.getResource("theme.css")).toExternalForm();
    }

    /** An icon is text of a font of its own, so that its size cannot be given in em. */
    private String sizes() {
        var font = FONT * fontPercent / 100;
        var rules = ".root { -fx-font-size: " + font + "px; }"
                + icons(".ikonli-font-icon", font * 1.3)
                + icons(".labeled-field .head .ikonli-font-icon, .group-head .ikonli-font-icon, .section-head > .icon-button .ikonli-font-icon, .chip .ikonli-font-icon", font * 1.1)
                + icons(".unsaved .ikonli-font-icon", font * 0.8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    private static String icons(String which, double size) {
        return which + " { -fx-icon-size: " + Math.round(size) + "px; }";
    }
}
