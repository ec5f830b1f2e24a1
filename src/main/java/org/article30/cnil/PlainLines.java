package org.article30.cnil;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the lines of a piece of HTML as its elements come by. */
final class PlainLines implements NodeVisitor {

    private static final Set<String> APART = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "pre");
    private static final int NUMBERED = 1;
    private static final int BULLETED = 0;

    private final StringBuilder text = new StringBuilder();
    /** For each list that is open, the number of the next item; {@link #BULLETED} where items have none. */
    private final Deque<Integer> lists = new ArrayDeque<>();
    private int breaks;
    private boolean marked;

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "hr" -> breakTo(2);
            case "ul" -> begin(BULLETED);
            case "ol" -> begin(NUMBERED);
            case "li" -> item();
            case "td", "th" -> cell(element);
            case "img" -> write(element.attr("alt"));
            default -> around(element);
        }
    }

    private void begin(int first) {
        breakTo(1);
        lists.push(first);
    }

    private void item() {
        breakTo(1);
        flush();
        var depth = lists.size();
        var next = depth == 0 ? BULLETED : lists.pop();
        text.append(next != BULLETED ? next + ". " : depth < 2 ? "• " : "– ");
        lists.push(next == BULLETED ? BULLETED : next + 1);
        marked = true;
    }

    private void cell(Element element) {
        if (element.previousElementSibling() != null) {
            text.append(" | ");
        }
    }

    private void close(Element element) {
        switch (element.normalName()) {
            case "ul", "ol" -> {
                lists.poll();
                breakTo(1);
            }
            case "a" -> address(element);
            case "br", "hr", "td", "th", "img" -> { }
            default -> around(element);
        }
    }

    private void around(Element element) {
        if (APART.contains(element.normalName())) {
            breakTo(2);
        } else if (element.isBlock()) {
            breakTo(1);
        }
    }

    private void address(Element link) {
        var target = link.attr("href").strip();
        var scheme = target.toLowerCase(Locale.ROOT);
        if ((scheme.startsWith("http://") || scheme.startsWith("https://") || scheme.startsWith("mailto:")) && !target.contains(link.text().strip())) {
            write(" (" + target + ")");
        }
    }

    private void breakTo(int least) {
        breaks = Math.max(breaks, lists.isEmpty() ? least : 1);
    }

    private void write(String words) {
        var said = readable(words).replaceAll("[ \\t\\n]+", " ");
        if (said.isBlank()) {
            text.append(breaks == 0 && !endsBlank() ? said : "");
            return;
        }
        flush();
        text.append(said);
        marked = false;
    }

    private boolean endsBlank() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n' || text.charAt(text.length() - 1) == ' ';
    }

    /** Writes the line breaks that are due; none between the mark of a list item and its words. */
    private void flush() {
        if (breaks > 0 && !text.isEmpty() && !marked) {
            var there = 0;
            while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
                there++;
            }
            text.append("\n".repeat(Math.max(0, breaks - there)));
        }
        breaks = 0;
    }

    /** The text without blanks at the ends of lines and with no more than one blank line between others. */
    String text() {
        return text.toString().lines().map(PlainLines::stripped).collect(Collectors.joining("\n")).replaceAll("\n{3,}", "\n\n").strip();
    }

    private static String stripped(String line) {
        var first = 0;
        var end = line.length();
        while (first < end && isBlank(line.charAt(first))) {
            first++;
        }
        while (end > first && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(first, end).replaceAll(" {2,}", " ");
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\u00a0';
    }

    /** The text without what is no character and control characters, but for line breaks and tabs. */
    static String readable(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}\\x{FFFE}\\x{FFFF}\\p{Cs}&&[^\\n\\t]]", "");
    }
}
