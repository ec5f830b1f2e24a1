package org.article30.records;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** A file has more bytes than {@link EvidenceFiles} keeps. Nothing was written. */
public final class TooLargeEvidence extends RuntimeException implements ExpectedFailure {

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "records.tooLargeEvidence";
    }

    /** The sentence's argument: how many megabytes a file may have. */
    @Override
    public List<Object> arguments() {
        return List.of(EvidenceFiles.MOST_BYTES >> 20);
    }
}
