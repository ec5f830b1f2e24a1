package org.article30.document;

import java.util.Locale;

/**
 * A finished document: what it says, never how it looks.
 *
 * <p>The blocks are iterated twice, once to measure and once to write, and must be the same both times. They may be
 * made as they are asked for, so a report over thousands of activities never stands in memory as a whole.
 *
 * @param title the report's title, printed on the cover and in the running head, and the title of the file
 * @param subtitle one line below the title that says what the report is about, or ""
 * @param language the language of every text in it; screen readers and the reader's window are told
 * @param cover what the first page says
 * @param words the words the renderer itself prints, in the language of the document
 * @param blocks the body, in reading order
 */
public record Document(
        String title, String subtitle, Locale language, Cover cover, Words words, Iterable<Block> blocks) {
}
