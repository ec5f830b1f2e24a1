package org.article30.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.article30.activity.Activity;
import org.article30.document.PdfRenderer;
import org.article30.document.WholeFile;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.report.Report;
import org.article30.report.ReportRequest;
import org.article30.report.Reports;
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

    @Option(names = "--organisation", paramLabel = "REF")
    private @Nullable String organisation;

    @Mixin
    private RegisterOption register;

    private final Texts texts;

    PrintCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        var wanted = Reports.find(report).orElseThrow(() -> new BadArgument("no-report", report));
        var words = Languages.named(language, texts);
        try (var open = register.look(file)) {
            var view = open.view();
            var result = print(view, wanted, request(wanted, view, words), target);
            spec.commandLine().getOut().println(texts.text("cli.print.done", wanted.title(words), result.pages(), target.toString()));
            if (!result.tagged()) {
                spec.commandLine().getOut().println(texts.text("cli.print.untagged"));
            }
        }
        return CommandLineInterface.DONE;
    }

    private ReportRequest request(Report wanted, RegisterView view, Texts words) {
        var today = LocalDate.now(Clock.systemUTC());
        var request = new ReportRequest(words, Clock.systemUTC().instant(), today, lawDate == null ? today : lawDate, Law.shipped(), about(wanted, view));
        var party = organisation;
        return party == null ? request : request.of(view.named(party).orElseThrow(() -> new BadArgument("no-organisation", party)));
    }

    /** Prints a report of a register into a file, wholly or not at all. */
    static org.article30.document.RenderResult print(RegisterView view, Report report, ReportRequest request, Path target) {
        var document = Reports.compose(report, view, request);
        return WholeFile.write(target, out -> new PdfRenderer().render(document, out));
    }

    private Id<?> about(Report wanted, RegisterView view) {
        if (!wanted.aboutOneRecord()) {
            return Id.NONE;
        }
        if (record == null) {
            throw new BadArgument("record-needed", wanted.id());
        }
        for (var stored : view.activities()) {
            if (isMeant(stored, record)) {
                return stored.id();
            }
        }
        throw new BadArgument("no-record", record);
    }

    private static boolean isMeant(Stored<Activity> stored, String text) {
        var particulars = stored.value().particulars();
        return text.equals(particulars.reference()) || text.equalsIgnoreCase(particulars.name()) || stored.id().equals(Id.of(text));
    }
}
