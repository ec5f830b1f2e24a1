package org.article30.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a new register from a built-in sample. */
@Command(name = "sample", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class SampleCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME")
    private String name;

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Mixin
    private WritingOption register;

    private final Texts texts;

    SampleCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        if (!Samples.NAMES.contains(name)) {
            throw new BadArgument("no-sample", name, String.join(", ", Samples.NAMES));
        }
        var content = Samples.load(name);
        register.made(file, made -> new Import(made, content).run(texts.text("cli.sample.reason", name)));
        spec.commandLine().getOut().println(texts.text("cli.sample.done", name, content.size(), file.toString()));
        return CommandLineInterface.DONE;
    }
}
