package org.article30.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.article30.document.WholeFile;
import org.article30.fact.CalendarPeriod;
import org.article30.history.Erasure;
import org.article30.history.Verification;
import org.article30.history.Verification.Verdict;
import org.article30.register.Head;
import org.article30.register.Proof;
import org.article30.register.ProofPage;
import org.article30.register.ProofPage.Outcome;
import org.article30.register.ProofWords;
import org.article30.shell.Ask;
import org.article30.text.Texts;
import org.article30.ui.Background;

/**
 * What the page of proof can do with the open register. The head of the last good outcome is remembered on this computer, so that the
 * next check proves more; so is that a later one was not good.
 */
final class Proving {

    private final Session session;
    private final Settings settings;
    private final Ask ask;
    private final Background background;
    private final Texts texts;

    Proving(Session session, Settings settings, Ask ask, Background background, Texts texts) {
        this.session = session;
        this.settings = settings;
        this.ask = ask;
        this.background = background;
        this.texts = texts;
    }

    /** The page. */
    ProofPage page(Function<String, Optional<Path>> choose, Consumer<String> say) {
        var deeds = new ProofPage.Deeds(this::last, this::check, () -> Head.of(session.register(), session.clock()), choose, this::save, this::erase, this::due, say);
        return new ProofPage(deeds, session.today(), background, texts);
    }

    private Optional<Outcome> last() {
        return remembered().map(seen -> seen.altered()
                ? new Outcome(Verdict.ALTERED, texts.text("proof.last.altered"), List.of(), seen.head(), at(seen.when()))
                : new Outcome(Verdict.CONSISTENT, texts.text("proof.last", seen.changes()), List.of(), seen.head(), at(seen.when())));
    }

    private Optional<SeenHead> remembered() {
        return session.database().file().flatMap(settings::seenHead);
    }

    private Outcome check(String given) {
        var seen = remembered().orElse(SeenHead.NONE);
        var verification = verify(given, seen.head());
        var now = Instant.now();
        var found = verification.verdict() == Verdict.ALTERED ? seen.butAltered(now) : new SeenHead(verification.head(), verification.changes(), now, false);
        session.database().file().ifPresent(file -> settings.seen(file, found));
        return outcome(verification, now);
    }

    /** Against the hash given and against the one remembered: who cut the history after an older one would be found by the newer alone. */
    private Verification verify(String given, String remembered) {
        var proof = new Proof(session.register());
        var verification = proof.verify(given.isEmpty() ? remembered : given);
        return verification.verdict() == Verdict.ALTERED || remembered.isEmpty() || session.history().has(remembered) ? verification : proof.verify(remembered);
    }

    private Outcome outcome(Verification verification, Instant now) {
        var words = new ProofWords(session.register(), texts);
        return new Outcome(verification.verdict(), words.verdict(verification), words.details(verification), verification.head(), at(now));
    }

    private String at(Instant when) {
        return texts.text("proof.when", texts.moment(when.atZone(session.clock().getZone())));
    }

    private Path save(Path target) {
        var text = Head.of(session.register(), session.clock()).text();
        return WholeFile.write(target, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return target;
        });
    }

    private void erase(LocalDate day, String reason, Consumer<Integer> done) {
        background.run(texts.text("proof.erase.counting"), () -> erasure().lossBefore(day), loss -> {
            if (loss.isNone()) {
                ask.tell(texts.text("proof.erase.title"), texts.text("proof.erase.none", texts.date(day)));
            } else if (ask.confirmForGood(texts.text("proof.erase.title"), texts.text("proof.erase.ask", loss.changes(), loss.records(), texts.date(day)),
                    texts.text("proof.erase.for-good"))) {
                background.run(texts.text("proof.erasing"), () -> erasure().eraseBefore(day, reason), done, () -> { });
            }
        }, () -> { });
    }

    private Erasure erasure() {
        return new Erasure(session.database(), session.history());
    }

    /** The day before which the register's retention period has values taken out, if the history has anything from before it. */
    private Optional<LocalDate> due() {
        var kept = session.particulars().value().historyKept();
        var day = session.today().minus(Period.of(kept.years(), kept.months(), kept.days()));
        return Optional.of(day).filter(_ -> !kept.equals(CalendarPeriod.BLANK)).filter(FirstDay.of(session).day()::isBefore);
    }
}
