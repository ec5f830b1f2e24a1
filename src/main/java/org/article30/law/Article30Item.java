package org.article30.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One thing a record of processing activities has to state under Art. 30 GDPR, in the program's own words.
 *
 * @param id such as "30-1-a-controller"; stable
 * @param article such as "30(1)(a)"; the key for {@link Provisions#find}
 * @param citation the article as one cites it
 * @param role whose record it belongs in
 * @param severity whether it must always be stated
 * @param label its name
 * @param states what must be stated
 * @param condition when
 * @param source where it comes from
 * @param verified whether the source was seen
 */
public record Article30Item(
        String id,
        String article,
        Wording citation,
        Role role,
        Severity severity,
        Wording label,
        Wording states,
        Wording condition,
        String source,
        Verified verified) {

    /** In whose record an item belongs. */
    public enum Role {
        /** In the record of a controller, Art. 30(1). */
        @JsonProperty("controller")
        CONTROLLER,
        /** In the record of a processor, Art. 30(2). */
        @JsonProperty("processor")
        PROCESSOR,
        /** A rule on both records: their form, their use, their exemption. */
        @JsonProperty("both")
        BOTH
    }

    /** Whether an item must be stated. */
    public enum Severity {
        /** In every record of that role. */
        @JsonProperty("mandatory")
        MANDATORY,
        /** When its condition is met. */
        @JsonProperty("conditional")
        CONDITIONAL,
        /** Good practice, or evidence for another duty. */
        @JsonProperty("recommended")
        RECOMMENDED
    }
}
