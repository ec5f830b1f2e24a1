package org.article30.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.fact.ClockState;
import org.article30.fact.Moment;
import org.article30.logbook.Breach;
import org.article30.logbook.BreachRole;
import org.article30.store.Stored;

/** The log of personal data breaches that Article 33(5) GDPR asks for, newest first: in a table, then each in full. */
final class BreachReport {

    private final Composition report;
    private final Wording wording;
    private final Fields fields;
    private final LogScope<Breach> log;
    private final List<Stored<Breach>> breaches;

    private BreachReport(Composition report) {
        this.report = report;
        wording = report.wording();
        fields = new Fields(wording, Breach.class);
        log = new LogScope<>(report, Breach.KIND, Breach::activities);
        breaches = log.newestFirst(breach -> instant(breach.awareAt().isBlank() ? breach.beganAt() : breach.awareAt()));
    }

    static Iterable<Block> breaches(Composition report) {
        return Lazy.chain(Lazy.of(() -> new BreachReport(report).blocks()), DocumentReport.annex(report));
    }

    /** The log as rows of text, the heads first. */
    static List<List<String>> rows(Composition report) {
        return new BreachReport(report).rows();
    }

    private static String instant(Moment moment) {
        return moment.isBlank() ? "" : moment.earliest().toInstant().toString();
    }

    private List<Block> blocks() {
        var sections = report.sections();
        var blocks = new ArrayList<Block>();
        blocks.add(sections.heading(1, "heading.overview"));
        blocks.add(new Block.Paragraph(Text.of(wording.say("breaches.lead")), Block.Paragraph.Style.LEAD));
        blocks.addAll(log.unassigned());
        blocks.add(sections.table("breaches.none", breaches.stream().map(this::row).toList(),
                "log-breach:2.4", "log-aware:2.2", "log-notify-by:2.2", "log-clock:1.5", "log-risk:2", "log-notified:2.3"));
        if (!breaches.isEmpty()) {
            blocks.add(sections.heading(1, "breaches.each"));
            breaches.forEach(stored -> blocks.addAll(breach(stored)));
        }
        return blocks;
    }

    private List<Text> row(Stored<Breach> stored) {
        var breach = stored.value();
        return List.of(
                Text.link(LogScope.name(wording, breach.title()).plain(), "breach-" + stored.id()),
                fields.said(when(breach.awareAt())),
                breach.clock(report.request().printedAt()) == ClockState.NONE ? Text.of("–") : Text.of(when(breach.notifyBy())),
                clock(breach),
                fields.word(breach.risk()),
                Sections.stacked(List.of(fields.word(breach.notification()), Text.muted(when(breach.notifiedAt())))));
    }

    private Text clock(Breach breach) {
        return LogScope.clock(wording, breach.clock(report.request().printedAt()));
    }

    private List<Block> breach(Stored<Breach> stored) {
        var breach = stored.value();
        var facts = new ArrayList<Fact>(List.of(
                fields.activities("activities", breach.activities()), fields.choice("role", breach.role()),
                fields.text("kinds", Sections.stacked(breach.kinds().stream().map(kind -> Text.of(wording.texts().choice(kind))).toList())),
                fields.moment("beganAt", breach.beganAt()), fields.moment("endedAt", breach.endedAt()),
                fields.moment("awareAt", breach.awareAt()), fields.text("awareHow", breach.awareHow()), fields.text("facts", breach.facts()),
                fields.text("subjects", breach.subjects()), fields.count("peopleCount", breach.peopleCount()),
                fields.text("data", breach.data()), fields.count("recordCount", breach.recordCount()),
                fields.text("effects", breach.effects()), fields.text("measures", breach.measures()),
                fields.choice("risk", breach.risk()), fields.text("riskReason", breach.riskReason())));
        facts.addAll(notification(breach));
        facts.add(fields.documents("documents", breach.documents()));
        return List.of(new Block.Heading(2, LogScope.name(wording, breach.title()).plain(), "breach-" + stored.id()), fields.block(facts));
    }

    private List<Fact> notification(Breach breach) {
        var facts = new ArrayList<Fact>();
        if (breach.role() == BreachRole.PROCESSOR) {
            facts.add(fields.moment("controllerToldAt", breach.controllerToldAt()));
        }
        facts.add(fields.choice("notification", breach.notification()));
        if (breach.clock(report.request().printedAt()) != ClockState.NONE) {
            facts.add(Fact.of(wording.texts().text("breach.notify-by"), Sections.stacked(List.of(Text.of(when(breach.notifyBy())), clock(breach), Text.muted(taken(breach))))));
        }
        facts.addAll(fields.stated(fields.text("authority", breach.authority()), fields.moment("notifiedAt", breach.notifiedAt()),
                fields.text("notificationReference", breach.notificationReference()), fields.text("delayReason", breach.delayReason()),
                fields.text("notNotifiedReason", breach.notNotifiedReason())));
        facts.add(fields.choice("communication", breach.communication()));
        facts.addAll(fields.stated(fields.moment("communicatedAt", breach.communicatedAt()), fields.text("communicationText", breach.communicationText())));
        return facts;
    }

    /** How many hours the notification took, where both hours are known. */
    private String taken(Breach breach) {
        return breach.awareAt().isExact() && breach.notifiedAt().isExact()
                ? wording.say("breaches.taken", Duration.between(breach.awareAt().earliest(), breach.notifiedAt().earliest()).toHours()) : "";
    }

    /** A point in time with its offset from UTC, for clocks that run in hours. */
    private String when(Moment moment) {
        var said = moment.format(wording.texts().language());
        return moment.isExact() ? said + " (UTC" + (moment.offset().equals("Z") ? "" : moment.offset()) + ")" : said;
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        var texts = wording.texts();
        rows.add(List.of(texts.field(Breach.class, "reference"), texts.field(Breach.class, "name"), texts.field(Breach.class, "activities"), texts.field(Breach.class, "role"),
                texts.field(Breach.class, "awareAt"), texts.text("breach.notify-by"), texts.text("clock"), texts.field(Breach.class, "risk"),
                texts.field(Breach.class, "notification"), texts.field(Breach.class, "notifiedAt"), texts.field(Breach.class, "facts"), texts.field(Breach.class, "effects"),
                texts.field(Breach.class, "measures")));
        breaches.stream().map(Stored::value).forEach(breach -> rows.add(List.of(breach.reference(), breach.name(),
                String.join("; ", breach.activities().stream().map(wording::activity).toList()), texts.choice(breach.role()), breach.awareAt().toString(),
                breach.notifyBy().toString(), texts.choice(breach.clock(report.request().printedAt())), texts.choice(breach.risk()), texts.choice(breach.notification()),
                breach.notifiedAt().toString(), breach.facts(), breach.effects(), breach.measures())));
        return rows;
    }
}
