package org.article30.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.article30.activity.Activity;
import org.article30.changes.Changelog;
import org.article30.document.CsvFile;
import org.article30.document.PdfRenderer;
import org.article30.document.WholeFile;
import org.article30.dpia.ImpactAssessment;
import org.article30.history.Span;
import org.article30.law.KeptLaw;
import org.article30.processor.Engagement;
import org.article30.register.FoundRecord;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterView;
import org.article30.report.ChangesReport;
import org.article30.report.Report;
import org.article30.report.ReportRequest;
import org.article30.report.Reports;
import org.article30.report.SummaryPart;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a report to PDF. */
@Command(name = "print", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class PrintCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "REPORT")
    private String report;

    @Parameters(index = "2", paramLabel = "TARGET.pdf")
    private Path target;

    @Option(names = "--law-date", paramLabel = "DATE")
    private @Nullable LocalDate lawDate;

    @Option(names = "--language", paramLabel = "en|fr|de")
    private @Nullable String language;

    @Option(names = "--record", paramLabel = "REF")
    private @Nullable String record;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    @Option(names = "--organisation", paramLabel = "REF")
    private @Nullable String organisation;

    @Option(names = "--parts", paramLabel = "PART", split = ",")
    private @Nullable List<String> parts;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private RegisterOption register;

    private final Texts texts;
    private final KeptLaw law;

    PrintCommand(Texts texts, KeptLaw law) {
        this.texts = texts;
        this.law = law;
    }

    @Override
    public Integer call() {
        var wanted = Reports.find(report).orElseThrow(() -> new BadArgument("no-report", report));
        var words = Languages.named(language, texts);
        try (var open = register.look(file)) {
            var view = asOf.view(open);
            if (target.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                return write(Reports.rows(wanted, view, request(wanted, view, words).standing(asOf.standing(open))));
            }
            var composed = wanted.about() == Report.About.CHANGES ? changes(open, words) : wanted;
            var result = print(view, composed, request(wanted, view, words).standing(asOf.standing(open)), target);
            spec.commandLine().getOut().println(texts.text("cli.print.done", wanted.title(words), result.pages(), target.toString()));
            if (!result.tagged()) {
                spec.commandLine().getOut().println(texts.text("cli.print.untagged"));
            }
        }
        return CommandLineInterface.DONE;
    }

    private int write(List<List<String>> rows) {
        if (rows.isEmpty()) {
            throw new BadArgument("no-list", report);
        }
        WholeFile.write(target, out -> {
            CsvFile.write(rows, out);
            return rows;
        });
        spec.commandLine().getOut().println(texts.text("cli.print.list", rows.size() - 1, target.toString()));
        return CommandLineInterface.DONE;
    }

    private ReportRequest request(Report wanted, RegisterView view, Texts words) {
        var request = new ReportRequest(words, Clock.systemUTC().instant(), asOf.day(), lawDate == null ? asOf.day() : lawDate, law.current(), about(wanted, view)).with(parts());
        var party = organisation;
        return party == null ? request : request.of(view.named(party).orElseThrow(() -> new BadArgument("no-organisation", party)));
    }

    /** Prints a report of a register into a file, wholly or not at all. */
    static org.article30.document.RenderResult print(RegisterView view, Report report, ReportRequest request, Path target) {
        var document = Reports.compose(report, view, request);
        return WholeFile.write(target, out -> new PdfRenderer().render(document, out));
    }

    /** The report on the changes between the days asked for, of the record named if one is. */
    private Report changes(OpenRegister open, Texts words) {
        var span = new Span(from == null ? Span.ALL.from() : from, to == null ? asOf.day() : to);
        if (span.to().isBefore(span.from())) {
            throw new BadArgument("days-reversed", span.from().toString(), span.to().toString());
        }
        var text = record;
        return ChangesReport.on(new Changelog(open, span, text == null ? Id.none() : FoundRecord.in(open, text).<Id<?>>map(FoundRecord::id).orElseGet(() -> none(text))));
    }

    /** The parts of a summary asked for, or the usual ones. */
    private Set<SummaryPart> parts() {
        return parts == null ? SummaryPart.USUAL : parts.stream()
                .map(part -> SummaryPart.of(part).orElseThrow(() -> new BadArgument("no-part", part, String.join(", ", SummaryPart.ids()))))
                .collect(Collectors.toSet());
    }

    private Id<?> about(Report wanted, RegisterView view) {
        if (wanted.about() == Report.About.REGISTER || wanted.about() == Report.About.CHANGES || wanted.about() == Report.About.CHAINS && record == null) {
            return Id.NONE;
        }
        if (record == null) {
            throw new BadArgument("record-needed", wanted.id());
        }
        if (wanted.about() == Report.About.ASSESSMENT) {
            return assessment(view, record);
        }
        for (var stored : view.activities()) {
            if (isMeant(stored, record)) {
                return stored.id();
            }
        }
        var reference = record;
        return wanted.aboutOneRecord() ? none(reference) : chain(view, reference);
    }

    private static Id<?> none(String reference) {
        throw new BadArgument("no-record", reference);
    }

    /** The engagement or party that a text names, by id or name: what a chain of processors begins with. */
    private static Id<?> chain(RegisterView view, String text) {
        return view.all(Engagement.KIND).stream()
                .filter(engagement -> text.equalsIgnoreCase(engagement.value().name()) || engagement.id().equals(Id.of(text)))
                .findFirst().<Id<?>>map(Stored::id).or(() -> view.named(text)).orElseGet(() -> none(text));
    }

    private static Id<?> assessment(RegisterView view, String text) {
        return view.all(ImpactAssessment.KIND).stream().filter(stored -> text.equals(stored.value().sheet().reference())
                        || text.equalsIgnoreCase(stored.value().sheet().name()) || stored.id().equals(Id.of(text)))
                .findFirst().<Id<?>>map(Stored::id).orElseGet(() -> none(text));
    }

    private static boolean isMeant(Stored<Activity> stored, String text) {
        var particulars = stored.value().particulars();
        return text.equals(particulars.reference()) || text.equalsIgnoreCase(particulars.name()) || stored.id().equals(Id.of(text));
    }
}
