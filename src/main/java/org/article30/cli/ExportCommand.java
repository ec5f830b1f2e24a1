package org.article30.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.article30.document.WholeFile;
import org.article30.exchange.ExchangeFile;
import org.article30.exchange.ExchangeFile.Format;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--format", paramLabel = "F")
    private @Nullable String format;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private RegisterOption register;

    private final Texts texts;

    ExportCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        var wanted = Formats.of(format, target);
        var out = spec.commandLine().getOut();
        try (var open = register.look(file)) {
            var content = asOf.content(open);
            int files = open.evidence().mediaTypes().size();
            WholeFile.write(target, to -> ExchangeFile.write(content, open.evidence(), wanted, to));
            out.println(texts.text("cli.export.done", content.size(), target.toString()));
            if (files > 0) {
                out.println(texts.text(wanted == Format.ZIP ? "cli.export.files" : "cli.export.no-files", files));
            }
        }
        return CommandLineInterface.DONE;
    }
}
