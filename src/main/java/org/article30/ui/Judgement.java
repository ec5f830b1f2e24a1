package org.article30.ui;

import java.util.List;

/**
 * What is to be said of a record while it is edited.
 *
 * @param verdicts how it stands on a day
 * @param findings what is found on it, accepted findings too
 */
public record Judgement(List<Verdict> verdicts, List<FindingLine> findings) {

    /** Nothing to say. */
    public static final Judgement NONE = new Judgement(List.of(), List.of());

    /** Keeps its own copies. */
    public Judgement {
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
    }
}
