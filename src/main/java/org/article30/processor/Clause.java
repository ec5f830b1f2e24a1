package org.article30.processor;

import java.util.List;

/**
 * How a contract answers one letter of Article 28 GDPR.
 *
 * @param letter "28(3)" for the subject matter, "28(3)(a)" to "28(3)(h)", "28(2)" or "28(4)"
 * @param coverage how far it is covered
 * @param commitments the numbers of the commitments that answer it, from 1 in their order where the source numbers none
 * @param texts what the contract says to it
 * @param gaps what is missing, or what else is to be known
 */
public record Clause(String letter, Coverage coverage, List<Integer> commitments, List<String> texts, List<String> gaps) {

    /** Keeps its own copies of the lists. */
    public Clause {
        commitments = List.copyOf(commitments);
        texts = List.copyOf(texts);
        gaps = List.copyOf(gaps);
    }

    /** The letter as a code of provisions: "28-3-a". */
    public String code() {
        return Clauses.code(letter);
    }
}
