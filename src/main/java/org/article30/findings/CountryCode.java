package org.article30.findings;

/**
 * A country named in the text of a finding, which says it in the reader's language.
 *
 * @param code ISO 3166-1 alpha-2
 */
public record CountryCode(String code) {
}
