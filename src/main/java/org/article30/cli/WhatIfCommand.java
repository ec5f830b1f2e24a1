package org.article30.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.article30.law.KeptLaw;
import org.article30.report.ReportRequest;
import org.article30.report.WhatIfReport;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.whatif.Assumption;
import org.article30.whatif.Ground;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what would follow if a decision or an instrument fell. */
@Command(name = "what-if", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class WhatIfCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "TARGET.pdf")
    private Path target;

    @Option(names = "--falls", paramLabel = "ID", required = true)
    private String falls;

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private LocalDate day;

    @Option(names = "--language", paramLabel = "en|fr|de")
    private @Nullable String language;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private RegisterOption register;

    private final Texts texts;
    private final KeptLaw law;

    WhatIfCommand(Texts texts, KeptLaw law) {
        this.texts = texts;
        this.law = law;
    }

    @Override
    public Integer call() {
        var judging = law.current();
        var words = Languages.named(language, texts);
        var report = WhatIfReport.on(new Assumption(Ground.find(judging, falls), day));
        try (var open = register.look(file)) {
            var request = new ReportRequest(words, Clock.systemUTC().instant(), asOf.day(), day, judging, Id.NONE).standing(asOf.standing(open));
            var result = PrintCommand.print(asOf.view(open), report, request, target);
            spec.commandLine().getOut().println(texts.text("cli.print.done", report.title(words), result.pages(), target.toString()));
        }
        return CommandLineInterface.DONE;
    }
}
