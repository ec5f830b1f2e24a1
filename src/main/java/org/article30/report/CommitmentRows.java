package org.article30.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.article30.document.Text;
import org.article30.processor.Clauses;
import org.article30.processor.Commitment;
import org.article30.processor.Engagement;

/** What a processor commits to, a row for each commitment. */
final class CommitmentRows {

    private final Wording wording;

    CommitmentRows(Wording wording) {
        this.wording = wording;
    }

    /** Number, text, letters, coverage, gap and evidence. */
    List<List<Text>> of(Engagement engagement) {
        return IntStream.range(0, engagement.commitments().size()).mapToObj(i -> row(i, engagement.commitments().get(i))).toList();
    }

    private List<Text> row(int index, Commitment commitment) {
        return List.of(
                Text.of(Integer.toString(commitment.number() > 0 ? commitment.number() : index + 1)),
                Text.of(commitment.text()),
                Text.of(commitment.letters().stream().map(letter -> Provision.of(Clauses.code(letter), wording.texts())).collect(Collectors.joining("; "))),
                Text.of(wording.texts().choice(commitment.coverage())),
                commitment.gap().isBlank() ? Text.of("–") : Text.of(commitment.gap()),
                wording.source(commitment.provenance()));
    }
}
