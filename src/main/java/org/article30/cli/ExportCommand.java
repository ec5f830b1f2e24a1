package org.article30.cli;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.article30.document.WholeFile;
import org.article30.exchange.RegisterJson;
import org.article30.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a register in an exchange format; the same register gives the same bytes. */
@Command(name = "export", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class ExportCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "TARGET")
    private Path target;

    @Option(names = "--format", paramLabel = "F", defaultValue = "json")
    private String format;

    @Mixin
    private RegisterOption register;

    private final Texts texts;

    ExportCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        Formats.check(format);
        try (var open = register.open(file)) {
            var content = open.content();
            WholeFile.write(target, out -> {
                RegisterJson.write(content, new OutputStreamWriter(out, StandardCharsets.UTF_8));
                return content.size();
            });
            spec.commandLine().getOut().println(texts.text("cli.export.done", content.size(), target.toString()));
        }
        return CommandLineInterface.DONE;
    }
}
