package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.logbook.SubjectRequest;
import org.article30.store.Stored;

/** The log of requests of data subjects, newest first, with their clocks. Who asked is not printed: the reference stands for it. */
final class RequestReport {

    private final Composition report;
    private final Wording wording;
    private final Fields fields;
    private final LogScope<SubjectRequest> log;
    private final List<Stored<SubjectRequest>> requests;

    private RequestReport(Composition report) {
        this.report = report;
        wording = report.wording();
        fields = new Fields(wording, SubjectRequest.class);
        log = new LogScope<>(report, SubjectRequest.KIND, SubjectRequest::activities);
        requests = log.newestFirst(request -> request.receivedOn().toString());
    }

    static Iterable<Block> requests(Composition report) {
        return Lazy.chain(Lazy.of(() -> new RequestReport(report).blocks()), DocumentReport.annex(report));
    }

    /** The log as rows of text, the heads first. */
    static List<List<String>> rows(Composition report) {
        return new RequestReport(report).rows();
    }

    private List<Block> blocks() {
        var sections = report.sections();
        var blocks = new ArrayList<Block>();
        blocks.add(sections.heading(1, "heading.overview"));
        blocks.add(new Block.Paragraph(Text.of(wording.say("requests.lead")), Block.Paragraph.Style.LEAD));
        blocks.addAll(log.unassigned());
        blocks.add(sections.table("requests.none", requests.stream().map(this::row).toList(),
                "log-request:2", "log-right:2", "log-received:2", "log-due:2", "log-clock:1.5", "log-outcome:2.2"));
        if (!requests.isEmpty()) {
            blocks.add(sections.heading(1, "requests.each"));
            requests.forEach(stored -> blocks.addAll(request(stored)));
        }
        return blocks;
    }

    private List<Text> row(Stored<SubjectRequest> stored) {
        var request = stored.value();
        return List.of(
                Text.link(LogScope.name(wording, request.reference()).plain(), "request-" + stored.id()),
                fields.word(request.right()),
                fields.said(wording.date(request.receivedOn())),
                request.dueOn().isBlank() ? Text.of("–") : Text.of(wording.date(request.dueOn())),
                LogScope.clock(wording, request.clock(report.request().asOf())),
                Sections.stacked(List.of(fields.word(request.outcome()), Text.muted(wording.date(request.answeredOn())))));
    }

    private List<Block> request(Stored<SubjectRequest> stored) {
        var request = stored.value();
        var facts = new ArrayList<Fact>(List.of(fields.choice("right", request.right()), fields.activities("activities", request.activities()),
                fields.date("receivedOn", request.receivedOn()), fields.text("channel", request.channel()), fields.choice("identity", request.identity())));
        facts.addAll(fields.stated(fields.date("identityOn", request.identityOn())));
        facts.add(fields.text("request", request.request()));
        facts.add(Fact.of(wording.texts().text("request.due"), Sections.stacked(List.of(fields.said(wording.date(request.dueOn())),
                LogScope.clock(wording, request.clock(report.request().asOf()))))));
        facts.addAll(fields.stated(fields.date("extensionNotifiedOn", request.extensionNotifiedOn()), fields.text("extensionReason", request.extensionReason())));
        if (request.isExtendedLate()) {
            facts.add(Fact.of(wording.say("requests.extension"), Text.strong(wording.say("requests.extended-late"))));
        }
        facts.addAll(List.of(fields.choice("outcome", request.outcome()), fields.date("answeredOn", request.answeredOn()), fields.text("answer", request.answer()),
                fields.documents("documents", request.documents())));
        return List.of(new Block.Heading(2, LogScope.name(wording, request.reference(), wording.texts().choice(request.right())).plain(), "request-" + stored.id()),
                fields.block(facts));
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        var texts = wording.texts();
        rows.add(List.of(texts.field(SubjectRequest.class, "reference"), texts.field(SubjectRequest.class, "right"), texts.field(SubjectRequest.class, "activities"),
                texts.field(SubjectRequest.class, "receivedOn"), texts.text("request.due"), texts.text("clock"), texts.field(SubjectRequest.class, "extensionNotifiedOn"),
                texts.field(SubjectRequest.class, "outcome"), texts.field(SubjectRequest.class, "answeredOn"), texts.field(SubjectRequest.class, "answer")));
        requests.stream().map(Stored::value).forEach(request -> rows.add(List.of(request.reference(), texts.choice(request.right()),
                String.join("; ", request.activities().stream().map(wording::activity).toList()), request.receivedOn().toString(), request.dueOn().toString(),
                texts.choice(request.clock(report.request().asOf())), request.extensionNotifiedOn().toString(), texts.choice(request.outcome()),
                request.answeredOn().toString(), request.answer())));
        return rows;
    }
}
