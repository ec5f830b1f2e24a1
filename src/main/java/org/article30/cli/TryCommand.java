package org.article30.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.article30.exchange.Samples;
import org.article30.law.KeptLaw;
import org.article30.register.RegisterView;
import org.article30.report.Report;
import org.article30.report.ReportRequest;
import org.article30.report.Reports;
import org.article30.store.Id;
import org.article30.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints every report of the sample register that lacks nothing: what the program shows of itself where there is no display. */
@Command(name = "try", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class TryCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", defaultValue = "article30-sample")
    private Path folder;

    private final Texts texts;
    private final KeptLaw law;

    TryCommand(Texts texts, KeptLaw law) {
        this.texts = texts;
        this.law = law;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        out.println(texts.text("cli.try.no-display"));
        var view = RegisterView.of(Samples.load("complete"));
        var now = Clock.systemUTC().instant();
        var today = LocalDate.now(Clock.systemUTC());
        createFolder();
        for (var report : Reports.ALL) {
            var target = folder.resolve(report.id() + ".pdf");
            PrintCommand.print(view, report, new ReportRequest(texts, now, today, today, law.current(), about(report, view)), target);
            out.println("  " + target.toAbsolutePath());
        }
        return CommandLineInterface.DONE;
    }

    private static Id<?> about(Report report, RegisterView view) {
        return report.aboutOneRecord() ? Reports.first(report, view).orElseThrow() : Id.NONE;
    }

    private void createFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadArgument("folder", folder.toString());
        }
    }
}
