package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.logbook.Consent;

/** The log of consents (Article 7(1) GDPR), newest first. Who consented is not printed: the reference stands for it. */
final class ConsentReport {

    private final Composition report;
    private final Wording wording;
    private final Fields fields;

    private ConsentReport(Composition report) {
        this.report = report;
        wording = report.wording();
        fields = new Fields(wording, Consent.class);
    }

    static Iterable<Block> consents(Composition report) {
        return Lazy.chain(Lazy.of(() -> new ConsentReport(report).blocks()), DocumentReport.annex(report));
    }

    private List<Block> blocks() {
        var log = new LogScope<>(report, Consent.KIND, Consent::activities);
        var consents = log.newestFirst(consent -> consent.givenAt().isBlank() ? "" : consent.givenAt().earliest().toInstant().toString());
        var blocks = new ArrayList<Block>();
        blocks.add(report.sections().heading(1, "heading.overview"));
        blocks.add(new Block.Paragraph(Text.of(wording.say("consents.lead")), Block.Paragraph.Style.LEAD));
        blocks.addAll(log.unassigned());
        blocks.add(report.sections().table("consents.none", consents.stream().map(stored -> row(stored.value())).toList(),
                "log-consent:1.4", "log-wording:3.4", "log-given:2.6", "log-proof:2.2", "log-standing:2.2"));
        return blocks;
    }

    private List<Text> row(Consent consent) {
        var language = wording.texts().language();
        var activities = consent.activities().stream().map(id -> Text.muted(wording.activity(id))).toList();
        return List.of(
                LogScope.name(wording, consent.reference()),
                Sections.stacked(List.of(fields.said(consent.purpose()), Text.muted(consent.wording()), Sections.stacked(activities))),
                Sections.stacked(List.of(fields.said(consent.givenAt().format(language)), Text.of(consent.how()), labelled("parent", consent.parent()))),
                fields.said(Sections.stacked(List.of(Text.of(consent.proof()), wording.document(consent.document())))),
                standing(consent));
    }

    /** Whether the consent still stands: withdrawn, to be asked for again, or given. */
    private Text standing(Consent consent) {
        if (!consent.withdrawnAt().isBlank()) {
            return Sections.stacked(List.of(labelled("withdrawnAt", consent.withdrawnAt().format(wording.texts().language())), Text.muted(consent.withdrawalHow())));
        }
        var day = report.request().asOf();
        var over = !consent.expiresOn().isBlank() && day.isAfter(consent.expiresOn().latest());
        var expires = labelled("expiresOn", wording.date(consent.expiresOn()));
        return over ? Sections.stacked(List.of(Text.strong(wording.say("consents.over")), expires)) : Sections.stacked(List.of(Text.of(wording.say("consents.stands")), expires));
    }

    private Text labelled(String component, String value) {
        return value.isBlank() ? Text.EMPTY : Text.of(wording.labelled(wording.texts().field(Consent.class, component), value));
    }
}
