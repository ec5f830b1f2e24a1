package org.article30.report;

import java.util.List;
import java.util.Optional;
import org.article30.document.Document;
import org.article30.register.RegisterView;

/** The reports there are. */
public final class Reports {

    /** All reports, in the order in which they are offered. */
    public static final List<Report> ALL = List.of(
            Report.of("controller-register", RegisterReports::controllerRegister),
            Report.of("processor-register", RegisterReports::processorRegister),
            Report.of("activity", RegisterReports::activity).on(Report.About.ACTIVITY),
            Report.of("parties", RegisterReports::parties),
            Report.of("retention", RetentionReport::retention),
            Report.of("measures", ScopeReports::measures),
            Report.of("legal-basis", LegalBasisReport::legalBasis),
            Report.of("rights", ScopeReports::rights),
            Report.of("data-categories", GroupedReports::dataCategories),
            Report.of("sources", GroupedReports::sources),
            Report.of("recipients", GroupedReports::recipients),
            Report.of("transfers", TransfersReport::transfers).keptInternal(),
            Report.of("processors", ProcessorsReport::processors).keptInternal(),
            Report.of("sub-processors", SubProcessorReport::subProcessors).on(Report.About.CHAINS).listed(SubProcessorReport::rows),
            Report.of("dpia-list", DpiaListReport::dpiaList).keptInternal(),
            Report.of("documents", DocumentReport::documents),
            Report.of("completeness", CompletenessReport::completeness).keptInternal(),
            Report.of("findings", FindingsReport::findings).keptInternal(),
            Report.of("contradictions", ContradictionsReport::contradictions).keptInternal());

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
        var composition = new Composition(view, request, report.internal());
        var texts = request.texts();
        var subtitle = report.aboutOneRecord() ? view.activityTitle(request.record()) : report.about(texts);
        return new Document(report.title(texts), subtitle, texts.language(), composition.cover(), composition.words(),
                Lazy.once(() -> report.body().apply(composition)));
    }

    /** A report as rows of text with the heads first; none where it is no list that programs may read. */
    public static List<List<String>> rows(Report report, RegisterView view, ReportRequest request) {
        return report.rows().apply(new Composition(view, request, report.internal()));
    }
}
