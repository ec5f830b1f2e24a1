package org.article30.processor;

import java.util.List;
import org.article30.text.Texts;
import org.article30.ui.CompletenessLine;

/** How a contract answers each letter of Article 28 GDPR, as lines beside its editor. */
final class ClauseLines {

    private final Texts texts;

    ClauseLines(Texts texts) {
        this.texts = texts;
    }

    /** The lines for an engagement, be it stored or not. */
    List<CompletenessLine> of(Engagement engagement) {
        return Clauses.of(engagement).stream().map(clause -> line(engagement, clause)).toList();
    }

    private CompletenessLine line(Engagement engagement, Clause clause) {
        return new CompletenessLine(clause.letter(), label(clause), state(clause.coverage()),
                detail(clause), field(engagement, clause));
    }

    /** What the letter asks, with the letter where there is one: "(a) Only on documented instructions". */
    private String label(Clause clause) {
        var asked = texts.text("clause." + clause.code());
        var letter = clause.code().substring(clause.code().lastIndexOf('-') + 1);
        return Character.isDigit(letter.charAt(0)) ? asked : texts.text("clause.letter", letter, asked);
    }

    private String detail(Clause clause) {
        if (clause.coverage() == Coverage.NOT_JUDGED) {
            return texts.text("clause.not-judged");
        }
        if (clause.texts().isEmpty() && clause.coverage() == Coverage.MISSING) {
            return texts.text("clause.missing");
        }
        return clause.coverage() == Coverage.COVERED ? "" : String.join(" ", clause.gaps().isEmpty() ? clause.texts() : clause.gaps());
    }

    /** The row that answers it; where none does, the list of commitments. */
    private static String field(Engagement engagement, Clause clause) {
        for (int i = 0; i < engagement.clauses().size(); i++) {
            if (engagement.clauses().get(i).letter().equals(clause.letter())) {
                return "clauses." + i;
            }
        }
        for (int i = 0; i < engagement.commitments().size(); i++) {
            if (engagement.commitments().get(i).letters().contains(clause.letter())) {
                return "commitments." + i;
            }
        }
        return "commitments";
    }

    private static CompletenessLine.State state(Coverage coverage) {
        return switch (coverage) {
            case COVERED -> CompletenessLine.State.OK;
            case PARTLY -> CompletenessLine.State.PARTIAL;
            case MISSING, NOT_JUDGED -> CompletenessLine.State.MISSING;
        };
    }
}
