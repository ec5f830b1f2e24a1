package org.article30.cli;

import java.util.concurrent.Callable;
import org.article30.report.Reports;
import org.article30.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Lists the reports, a line each. */
@Command(name = "reports", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class ReportsCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final Texts texts;

    ReportsCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        Reports.ALL.forEach(report -> spec.commandLine().getOut().printf("%-20s  %s%n", report.id(), report.about(texts)));
        return CommandLineInterface.DONE;
    }
}
