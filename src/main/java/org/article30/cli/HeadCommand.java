package org.article30.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.article30.document.WholeFile;
import org.article30.register.Head;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the head of a register's history, or writes it into a file, to be kept elsewhere. */
@Command(name = "head", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class HeadCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "TARGET.txt", arity = "0..1")
    private @Nullable Path target;

    @Mixin
    private RegisterOption register;

    private final Texts texts;

    HeadCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var open = register.look(file)) {
            var text = Head.of(open, Clock.systemUTC()).text();
            if (target == null) {
                out.print(text);
                out.flush();
                return CommandLineInterface.DONE;
            }
            WholeFile.write(target, to -> {
                to.write(text.getBytes(StandardCharsets.UTF_8));
                return text;
            });
            out.println(texts.text("cli.head.done", target.toString()));
        }
        return CommandLineInterface.DONE;
    }
}
