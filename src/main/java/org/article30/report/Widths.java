package org.article30.report;

/** How wide words come out in a drawing, near enough to cut them: no font is asked, as each place that draws has its own. */
final class Widths {

    private Widths() {
    }

    /** The text as far as it fits, with an ellipsis where it does not. */
    static String cut(String text, double size, double room) {
        double width = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            width += size * share(text.codePointAt(i));
            if (width > room) {
                return text.substring(0, Math.max(0, text.offsetByCodePoints(i, -1))).strip() + "…";
            }
        }
        return text;
    }

    private static double share(int letter) {
        if (Character.isIdeographic(letter)) {
            return 1;
        }
        if ("iljtfrI.,:;()’ ·|".indexOf(letter) >= 0) {
            return 0.32;
        }
        return Character.isUpperCase(letter) || letter == 'm' || letter == 'w' ? 0.72 : 0.55;
    }
}
