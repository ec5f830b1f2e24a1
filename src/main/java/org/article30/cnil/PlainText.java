package org.article30.cnil;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The HTML of the tool’s answers as plain text that is safe to show and to print, and plain text as such HTML. */
public final class PlainText {

    private static final String DROPPED = "script, style, iframe, frame, frameset, noframes, noembed, object, embed, applet, noscript, template, svg, math, head, title, meta, link, base, select, textarea, audio, video, canvas";

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/?]");
    private static final Pattern RUNS = Pattern.compile("(?:javascript|vbscript|data):", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ACTIVE = Set.of("script", "iframe", "frame", "object", "embed", "applet", "svg", "form", "base", "meta", "link");
    private static final int DEEPEST = 64;

    /** More tags than any text needs; tables and lists opened within each other take the square of their number to read. */
    private static final int MOST_TAGS = 5_000;
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>?");

    private PlainText() {
    }

    /**
     * What a reader sees of a piece of HTML: paragraphs apart by a blank line, line breaks, list items after “• ” (“– ”
     * in lists within lists; numbers in numbered ones), the address of a link after its words where it is one of the web
     * or of mail. Scripts, styles, frames, pictures, attributes and control characters are gone. Of a text with thousands of
     * tags, the words alone.
     */
    public static String of(String html) {
        if (isCrowded(html)) {
            return words(html);
        }
        var body = parsed(html).body();
        body.select(DROPPED).remove();
        var lines = new PlainLines();
        body.traverse(lines);
        return lines.text();
    }

    private static boolean isCrowded(String html) {
        return html.chars().filter(sign -> sign == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS;
    }

    private static String words(String html) {
        var words = Parser.unescapeEntities(MARKUP.matcher(html).replaceAll(" "), false);
        return PlainLines.readable(words).lines().map(line -> line.replaceAll("\\s+", " ").strip()).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Text of a field that holds no HTML; where somebody put some there, what a reader would see of it. */
    public static String typed(String text) {
        return TAG.matcher(text).find() ? of(text) : PlainLines.readable(text).strip();
    }

    /** The same as {@link #typed} on one line. */
    public static String line(String text) {
        return typed(text).lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Text of at most that many signs, and “…” where it was longer; no sign is cut in two. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most) + "…";
    }

    /** Whether HTML holds what could run, load or frame something, or more than is looked at. */
    public static boolean isActive(String html) {
        return isCrowded(html) || html.indexOf('<') >= 0 && parsed(html).body().getAllElements().stream().anyMatch(PlainText::isActive);
    }

    private static boolean isActive(Element element) {
        return ACTIVE.contains(element.normalName())
                || element.attributes().asList().stream().anyMatch(attribute -> attribute.getKey().startsWith("on")
                        || RUNS.matcher(attribute.getValue().strip()).lookingAt());
    }

    private static Document parsed(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    /** Plain text as HTML that shows it so: every sign that HTML would take for its own is escaped. */
    public static String toHtml(String text) {
        var paragraphs = text.strip().split("\\n\\s*\\n");
        if (paragraphs.length == 1) {
            return lines(paragraphs[0]);
        }
        return Arrays.stream(paragraphs).map(paragraph -> "<p>" + lines(paragraph) + "</p>").collect(Collectors.joining("\n"));
    }

    private static String lines(String paragraph) {
        return paragraph.lines().map(PlainText::escaped).collect(Collectors.joining("<br />\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
