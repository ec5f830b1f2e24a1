package org.article30.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.article30.document.Document;
import org.article30.dpia.ImpactAssessment;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;

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
            Report.of("dpia", DpiaReport::dpia).on(Report.About.ASSESSMENT),
            Report.of("dpia-summary", DpiaSummary::summary).on(Report.About.ASSESSMENT),
            Report.of("lia", InterestReport::interests),
            Report.of("breaches", BreachReport::breaches).listed(BreachReport::rows),
            Report.of("requests", RequestReport::requests).listed(RequestReport::rows),
            Report.of("consents", ConsentReport::consents),
            Report.of("completeness", CompletenessReport::completeness).keptInternal(),
            Report.of("findings", FindingsReport::findings).keptInternal(),
            Report.of("contradictions", ContradictionsReport::contradictions).keptInternal(),
            Report.of("changes", ChangesReport::withoutHistory).on(Report.About.CHANGES).keptInternal());

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
        var about = about(report, view, request);
        var composition = new Composition(view, request, report.internal());
        var texts = request.texts();
        return new Document(report.title(texts), about, texts.language(), composition.cover(report.about()), composition.words(),
                Lazy.once(() -> report.body().apply(composition)));
    }

    /** The first record of a register that a report can be about, by title; none where it is about the register. */
    public static Optional<Id<?>> first(Report report, RegisterView view) {
        return switch (report.about()) {
            case ACTIVITY -> StreamSupport.stream(view.activities().spliterator(), false).findFirst().map(Stored::id);
            case ASSESSMENT -> view.all(ImpactAssessment.KIND).stream().findFirst().map(Stored::id);
            case REGISTER, CHAINS, CHANGES -> Optional.empty();
        };
    }

    /** What a report is about, in one line: the title of its record, where it is about one. */
    private static String about(Report report, RegisterView view, ReportRequest request) {
        var title = switch (report.about()) {
            case ACTIVITY -> view.activityTitle(request.record());
            case ASSESSMENT -> view.all(ImpactAssessment.KIND).stream().filter(stored -> stored.id().equals(request.record())).findFirst()
                    .map(stored -> stored.value().sheet().title().isBlank() ? request.texts().text("report.unnamed") : stored.value().sheet().title()).orElse("");
            case REGISTER, CHAINS, CHANGES -> report.about(request.texts());
        };
        if (title.isBlank()) {
            throw new NoSuchRecord(request.record());
        }
        return title;
    }

    /** A report as rows of text with the heads first; none where it is no list that programs may read. */
    public static List<List<String>> rows(Report report, RegisterView view, ReportRequest request) {
        return report.rows().apply(new Composition(view, request, report.internal()));
    }
}
