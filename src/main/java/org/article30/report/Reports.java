package org.article30.report;

import java.util.List;
import java.util.Optional;
import org.article30.document.Document;
import org.article30.register.RegisterView;

/** The reports there are. */
public final class Reports {

    /** All reports, in the order in which they are offered. */
    public static final List<Report> ALL = List.of(
            new Report("controller-register", false, RegisterReports::controllerRegister),
            new Report("processor-register", false, RegisterReports::processorRegister),
            new Report("activity", true, RegisterReports::activity),
            new Report("parties", false, RegisterReports::parties),
            new Report("retention", false, RetentionReport::retention),
            new Report("measures", false, ScopeReports::measures),
            new Report("legal-basis", false, LegalBasisReport::legalBasis),
            new Report("rights", false, ScopeReports::rights),
            new Report("data-categories", false, GroupedReports::dataCategories),
            new Report("sources", false, GroupedReports::sources),
            new Report("recipients", false, GroupedReports::recipients),
            new Report("transfers", false, TransfersReport::transfers),
            new Report("processors", false, ProcessorsReport::processors),
            new Report("sub-processors", Report.About.CHAINS, SubProcessorReport::subProcessors, SubProcessorReport::rows),
            new Report("documents", false, DocumentReport::documents),
            new Report("completeness", false, CompletenessReport::completeness),
            Report.internal("findings", FindingsReport::findings),
            Report.internal("contradictions", ContradictionsReport::contradictions));

    private Reports() {
    }

    /** The report of that id, if there is one. */
    public static Optional<Report> find(String id) {
        return ALL.stream().filter(report -> report.id().equals(id)).findFirst();
    }

    /**
     * Composes a report from a register; its body is made while it is rendered.
     *
     * @throws NoSuchRecord when the report is about one record and the register has none of the id asked for
     */
    public static Document compose(Report report, RegisterView view, ReportRequest request) {
        if (report.aboutOneRecord() && view.activityTitle(request.record()).isBlank()) {
            throw new NoSuchRecord(request.record());
        }
        var composition = new Composition(view, request);
        var texts = request.texts();
        var subtitle = report.aboutOneRecord() ? view.activityTitle(request.record()) : report.about(texts);
        return new Document(report.title(texts), subtitle, texts.language(), composition.cover(report.internal()), composition.words(),
                Lazy.of(() -> report.body().apply(composition)));
    }

    /** A report as rows of text with the heads first; none where it is no list that programs may read. */
    public static List<List<String>> rows(Report report, RegisterView view, ReportRequest request) {
        return report.rows().apply(new Composition(view, request));
    }
}
