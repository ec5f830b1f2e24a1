package org.article30.cli;

import java.util.HexFormat;
import java.util.Locale;
import org.article30.document.FileNotWritten;
import org.article30.store.ExpectedFailure;
import org.article30.text.Texts;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Says what went wrong in one or two plain lines; never a stack trace. */
final class Failures {

    private final Texts texts;

    Failures(Texts texts) {
        this.texts = texts;
    }

    /** A command used wrongly. */
    int wrongUse(CommandLine.ParameterException wrong) {
        var err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        err.println(texts.text("cli.help", wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return CommandLineInterface.BAD;
    }

    /** A command that failed. */
    int failed(Exception failure, CommandLine command) {
        command.getErr().println(sentence(failure));
        return CommandLineInterface.BAD;
    }

    private String sentence(Exception failure) {
        return switch (failure) {
            case ExpectedFailure expected -> texts.text(expected.textKey(), expected.arguments().toArray());
            case FileNotWritten written -> texts.text("cli.not-written." + written.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), written.target().toString());
            default -> bug(failure);
        };
    }

    private String bug(Exception failure) {
        LoggerFactory.getLogger(Failures.class).error("command failed", failure);
        var code = failure.getClass().getName().hashCode() * 31 + (failure.getStackTrace().length == 0 ? 0 : failure.getStackTrace()[0].hashCode());
        return texts.text("cli.bug", HexFormat.of().toHexDigits(code), failure.getClass().getSimpleName());
    }
}
