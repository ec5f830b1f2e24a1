package org.article30.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.article30.activity.Activity;
import org.article30.findings.Check;
import org.article30.findings.Found;
import org.article30.findings.Given;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.register.Waiver;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.ui.FindingLine;
import org.article30.ui.Reference;
import org.article30.ui.Work;

/** Holds the open register, or the record being edited, against the rules. */
final class Checking {

    private final Session session;
    private final Texts texts;

    Checking(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** Checks the whole register by the law of a day, the heaviest findings first. */
    Work<List<Found>> all(LocalDate day) {
        return progress -> {
            session.look();
            var records = RegisterContent.KINDS.stream().mapToInt(kind -> session.references(kind.name()).size()).sum();
            var seen = new AtomicInteger();
            var found = new ArrayList<>(check(day).all(() -> progress.reach(Math.min(1, seen.incrementAndGet() / (double) Math.max(1, records)))).toList());
            found.sort(Found.BY_WEIGHT);
            return found;
        };
    }

    /** A check of what was last looked up, by the law of a day. */
    Check check(LocalDate day) {
        return new Check(new Given(session.view(), session.law(), day));
    }

    /** A waiver as who works on the register now keeps it. */
    Waiver signed(Waiver waiver) {
        return new Waiver(waiver.rule(), waiver.record(), waiver.field(), waiver.about(), waiver.reason(), waiver.decidedOn(), session.author(), waiver.until());
    }

    /** What is found on a record as it is being edited. */
    <T extends Record> List<FindingLine> lines(Kind<T> kind, Stored<T> edited) {
        var lines = new ArrayList<FindingLine>();
        if (edited.value() instanceof Activity activity) {
            sameReference(edited.id(), activity.particulars().reference().strip(), session.references(Activity.KIND.name()))
                    .ifPresent(other -> lines.add(new FindingLine("particulars.reference", texts.text("finding.activity.same-reference", other), "", "warning", false)));
        }
        check(session.today()).on(kind, edited).sorted(Found.BY_WEIGHT).map(this::line).forEach(lines::add);
        return lines;
    }

    private FindingLine line(Found found) {
        var detail = String.join("\n", found.rule().title(texts), found.rule().explanation(texts), found.rule().mend(texts), found.rule().article(texts));
        return new FindingLine(found.spot().field(), found.said(texts), detail, found.rule().severity().mood(), found.isWaived());
    }

    /** The title of another activity that begins with a reference, by which titles begin. */
    static Optional<String> sameReference(Id<?> id, String reference, List<Reference> activities) {
        return reference.isEmpty() ? Optional.empty() : activities.stream()
                .filter(other -> !other.id().equals(id) && (other.title() + " ").startsWith(reference + " ")).map(Reference::title).findFirst();
    }
}
