package org.article30.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The size of text, and of what does not follow it by itself. Everything else in {@code theme.css} is measured in em. */
public final class Sizes {

    private Sizes() {
    }

    /**
     * A stylesheet, as an address a scene takes, that makes text so high and icons to go with it: an icon is text of its own
     * font, so that it cannot be measured in em.
     *
     * @param font the size of the font in pixels
     */
    public static String sheet(double font) {
        var rules = ".root { -fx-font-size: " + font + "px; }"
                + icons(".ikonli-font-icon", font * 1.3)
                + icons(".labeled-field > .head .ikonli-font-icon, .chip .ikonli-font-icon", font * 1.1)
                + icons(".unsaved .ikonli-font-icon", font * 0.8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    private static String icons(String which, double size) {
        return which + " { -fx-icon-size: " + Math.round(size) + "px; }";
    }
}
