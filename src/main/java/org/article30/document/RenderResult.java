package org.article30.document;

/**
 * What became of a document.
 *
 * @param pages how many pages the file has
 * @param tagged whether the file is tagged for assistive technology (PDF/A-3a and PDF/UA-1) or, being very long, is
 *     not (PDF/A-3u)
 */
public record RenderResult(int pages, boolean tagged) {
}
