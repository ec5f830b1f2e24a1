package org.article30.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.article30.activity.Activity;
import org.article30.changes.Changelog;
import org.article30.changes.Extent;
import org.article30.document.PdfRenderer;
import org.article30.document.WholeFile;
import org.article30.dpia.ImpactAssessment;
import org.article30.history.AsOf;
import org.article30.history.Knowledge;
import org.article30.history.Span;
import org.article30.records.Kind;
import org.article30.report.ChangesReport;
import org.article30.report.PrintOrder;
import org.article30.report.Report;
import org.article30.report.ReportLine;
import org.article30.report.ReportRequest;
import org.article30.report.Reports;
import org.article30.report.Standing;
import org.article30.report.SummaryPart;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Progress;

/** Prints the reports of an open register, as the page of reports orders them. */
final class Printing {

    private final Session session;
    private final Texts texts;

    Printing(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** The reports there are, with the records to choose from where a report is about one, and the parts where it has such. */
    List<ReportLine> lines() {
        session.look();
        var activities = choices(Activity.KIND);
        var assessments = choices(ImpactAssessment.KIND);
        var organisations = organisations();
        return Reports.ALL.stream().filter(report -> report.about() != Report.About.CHANGES || session.asOf().isEmpty()).map(report -> switch (report.about()) {
            case ACTIVITY -> line(report, activities, List.of());
            case ASSESSMENT -> line(report, assessments, List.of());
            case REGISTER, CHAINS -> line(report, List.of(), organisations);
            case CHANGES -> line(report, List.of(), List.of());
        }).filter(line -> !line.choices().isEmpty() || !Reports.find(line.id()).orElseThrow().aboutOneRecord()).toList();
    }

    private ReportLine line(Report report, List<ReportLine.Choice> records, List<ReportLine.Choice> organisations) {
        var asked = texts.text(report.about() == Report.About.ASSESSMENT ? "reports.assessment" : "reports.record");
        var parts = report.inParts() ? Arrays.stream(SummaryPart.values()).map(part -> new ReportLine.Choice(part.id(), texts.choice(part))).toList() : List.<ReportLine.Choice>of();
        return new ReportLine(report.id(), report.title(texts), report.about(texts), asked, records, organisations, parts);
    }

    /** The records of a kind to choose from, by title. */
    private List<ReportLine.Choice> choices(Kind<?> kind) {
        return session.references(kind.name()).stream().map(found -> new ReportLine.Choice(found.id().toString(), found.title())).toList();
    }

    /** All organisations of the register together, then each; nothing to choose where there is only one. */
    private List<ReportLine.Choice> organisations() {
        var view = session.register().view();
        var choices = new ArrayList<ReportLine.Choice>();
        choices.add(new ReportLine.Choice("", texts.text("reports.organisation.all")));
        view.register().organisations().forEach(id -> choices.add(new ReportLine.Choice(id.toString(), view.party(id).name())));
        return choices.size() > 2 ? choices : List.of();
    }

    /** Prints a report into its file, wholly or not at all. */
    Path print(PrintOrder order, Progress progress) {
        var found = Reports.find(order.report()).orElseThrow();
        var report = found.about() == Report.About.CHANGES ? changes(Extent.of(order.span(), Id.none())) : found;
        var request = new ReportRequest(Texts.in(order.language()), printedAt(), session.today(), order.lawDate(), session.law(), Id.of(order.record()))
                .standing(standing()).of(Id.of(order.organisation())).with(order.parts().stream().flatMap(part -> SummaryPart.of(part).stream()).collect(Collectors.toSet()));
        return pdf(report, request, order.target(), progress);
    }

    /** The report on these changes. */
    Report changes(Extent extent) {
        return ChangesReport.on(new Changelog(session.register(), extent));
    }

    /** Prints a report on the register as it is now into a file, wholly or not at all. */
    Path pdf(Report report, ReportRequest request, Path target, Progress progress) {
        var document = Reports.compose(report, session.register().view(), request);
        return WholeFile.write(target, out -> {
            new PdfRenderer().render(document, new Cancellable(out, progress));
            return target;
        });
    }

    /** What a report on one record, or on none, is to be about in the window's language, by the law of a day. */
    ReportRequest request(LocalDate day, Id<?> record) {
        return new ReportRequest(texts, printedAt(), session.today(), day, session.law(), record).standing(standing());
    }

    /** A report on a past day is printed today. */
    private Instant printedAt() {
        return session.asOf().isPresent() ? Instant.now() : session.clock().instant();
    }

    private Standing standing() {
        var history = session.proven();
        return new Standing(session.asOf().map(AsOf::knowledge).orElse(Knowledge.NOW), session.asOf().isPresent(), history.length(), history.head());
    }
}
