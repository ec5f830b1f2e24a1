package org.article30.document;

/**
 * Every word a renderer prints of its own accord, in the language of the document. Patterns are those of
 * {@link java.text.MessageFormat}; their arguments are passed as text.
 *
 * @param contents heading of the table of contents
 * @param page pattern of the page number at the foot: {0} this page, {1} number of pages
 * @param continued said after the caption of a table that goes on from the page before, such as “continued”
 * @param untaggedNotice said on the cover of a document so long that it is not tagged for assistive technology
 * @param goTo pattern of what a screen reader says of a link inside the document: {0} the linked words, {1} the page
 * @param information spoken and printed head of a {@link Block.Note} of kind information
 * @param warning the same for a warning
 * @param unverified the same for something that was not verified
 */
public record Words(
        String contents,
        String page,
        String continued,
        String untaggedNotice,
        String goTo,
        String information,
        String warning,
        String unverified) {
}
