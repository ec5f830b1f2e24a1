package org.article30.processor;

import java.time.LocalDate;
import java.util.List;
import org.article30.text.Texts;
import org.article30.ui.CompletenessLine;
import org.article30.ui.CompletenessLine.State;

/** What a notice of change needs, as lines beside its editor: how long one may object, and what was decided. */
final class NoticeLines {

    private final Texts texts;
    private final LocalDate today;

    NoticeLines(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** The lines for a notice, be it stored or not; {@code under} is its engagement. */
    List<CompletenessLine> of(ChangeNotice notice, Engagement under) {
        var decided = notice.decision() != NoticeDecision.OPEN;
        return List.of(
                deadline(notice, under),
                line("decision", decided && !notice.decidedOn().isBlank() ? State.OK : decided ? State.PARTIAL : State.MISSING,
                        decided ? texts.choice(notice.decision()) + " " + notice.decidedOn().format(texts.language()) : "", decided ? "decidedOn" : "decision"),
                line("reason", notice.reason().isBlank() ? State.MISSING : State.OK, notice.reason(), "reason"),
                line("evidence", notice.documents().isEmpty() ? State.MISSING : State.OK, "", "documents"));
    }

    private CompletenessLine deadline(ChangeNotice notice, Engagement under) {
        var day = notice.deadline(under).format(texts.language());
        return switch (notice.state(under, today)) {
            case OVERDUE -> line("deadline", State.MISSING, texts.text("notice.overdue", day), "decision");
            case SOON -> line("deadline", State.PARTIAL, texts.text("notice.soon", day), "decision");
            case RUNNING -> line("deadline", State.OK, texts.text("notice.running", day), "decision");
            case NO_DEADLINE -> line("deadline", State.MISSING, texts.text("notice.no-deadline"), notice.receivedOn().day() == 0 ? "receivedOn" : "objectionPeriod");
            case DECIDED -> line("deadline", day.isBlank() ? State.PARTIAL : State.OK, day.isBlank() ? texts.text("notice.no-deadline") : day, "receivedOn");
        };
    }

    private CompletenessLine line(String key, State state, String text, String field) {
        return new CompletenessLine("28(2)", texts.text("notice." + key), state, text.strip(), field);
    }
}
