package org.article30.activity;

import java.util.List;
import java.util.stream.Stream;
import org.article30.text.Texts;

/** The approval of an activity in words, on screen and in print. */
public final class StepWords {

    private StepWords() {
    }

    /** A step in one line: its day, what it was, by whom, and the remark. */
    public static String step(ApprovalStep step, Texts texts) {
        var moved = texts.text("approval.step", texts.choice(step.from()), texts.choice(step.to()));
        return Stream.of(step.on().format(texts.language()), moved, step.by(), step.remark()).filter(part -> !part.isBlank()).reduce((one, next) -> one + " · " + next).orElse("");
    }

    /** Every step of a record, the first step first; none where it was taken over as it stood. */
    public static List<String> steps(Particulars particulars, Texts texts) {
        return particulars.steps().stream().map(step -> step(step, texts)).toList();
    }

    /**
     * Which edition the record is and when and by whom it was approved last: "Edition 2, approved 22 November 2026 by …". Blank
     * where nothing was ever approved, and where nobody said by a step when it was.
     */
    public static String edition(Particulars particulars, Texts texts) {
        return Workflow.lastApproval(particulars).map(step -> edition(particulars, step, texts)).orElse("");
    }

    private static String edition(Particulars particulars, ApprovalStep step, Texts texts) {
        var now = Workflow.edition(particulars);
        var approved = particulars.status() == Status.APPROVED || particulars.status() == Status.ENDED;
        var key = (approved ? "approval.edition" : "approval.edition.next") + (step.by().isBlank() ? ".nobody" : "");
        return texts.text(key, now, step.on().format(texts.language()), step.by(), now - 1);
    }
}
