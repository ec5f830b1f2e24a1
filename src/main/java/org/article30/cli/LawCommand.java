package org.article30.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.article30.law.KeptLaw;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows which law data judges, or takes a set of it from a file. */
@Command(name = "law", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class LawCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--load", paramLabel = "FILE")
    private @Nullable Path load;

    @Option(names = "--older")
    private boolean older;

    private final Texts texts;
    private final KeptLaw kept;

    LawCommand(Texts texts, KeptLaw kept) {
        this.texts = texts;
        this.kept = kept;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (load != null) {
            kept.take(load, older);
        }
        var law = kept.current();
        out.println(texts.text(kept.isLoaded() ? "cli.law.loaded" : "cli.law.shipped", law.set().version(), texts.date(law.set().asOf())));
        out.println(texts.text("cli.law.counts", law.adequacy().size(), law.instruments().size(), law.memberships().size()));
        kept.fault().ifPresent(fault -> out.println(texts.text("cli.law.damaged", texts.text(fault.textKey(), fault.arguments().toArray()))));
        return CommandLineInterface.DONE;
    }
}
