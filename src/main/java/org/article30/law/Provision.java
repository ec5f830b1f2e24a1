package org.article30.law;

/**
 * What a provision asks, in a sentence or two for somebody who fills in a field. The program's own words, never the text
 * of the law, and no legal advice.
 *
 * @param id such as "30(1)(a)", "DPA 2018 Schedule 1", "ePrivacy 5(3)", "AI Act"; numbers alone are the GDPR's
 * @param citation the provision as one cites it
 * @param title its subject
 * @param asks what it asks
 * @param source where it comes from
 * @param verified whether the source was seen
 */
public record Provision(String id, Wording citation, Wording title, Wording asks, String source, Verified verified) {
}
