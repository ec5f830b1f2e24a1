package org.article30.cli;

import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.article30.document.FileNotWritten;
import org.article30.law.UnusableLaw;
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
        var command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        command.getErr().println(texts.text("cli.help", command.getCommandSpec().qualifiedName()));
        return CommandLineInterface.BAD;
    }

    private String sentence(CommandLine.ParameterException wrong) {
        var argument = wrong.getArgSpec();
        return switch (wrong) {
            case CommandLine.MissingParameterException missing when !missing.getMissing().isEmpty() ->
                    texts.text("cli.wrong.missing", missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(", ")));
            case CommandLine.UnmatchedArgumentException unmatched -> texts.text("cli.wrong.unknown", String.join(" ", unmatched.getUnmatched()));
            default -> argument == null || wrong.getValue() == null
                    ? texts.text("cli.wrong.use")
                    : texts.text("cli.wrong.value", wrong.getValue(), name(argument));
        };
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** A command that failed. */
    int failed(Throwable failure, CommandLine command) {
        command.getErr().println(sentence(failure));
        return CommandLineInterface.BAD;
    }

    private String sentence(Throwable failure) {
        return switch (failure) {
            case ExpectedFailure expected -> texts.text(expected.textKey(), expected.arguments().toArray());
            case UnusableLaw law -> texts.text("law.unusable", texts.text(law.textKey(), law.arguments().toArray()));
            case FileNotWritten written -> texts.text("cli.not-written." + written.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), written.target().toString());
            default -> bug(failure);
        };
    }

    private String bug(Throwable failure) {
        LoggerFactory.getLogger(Failures.class).error("command failed", failure);
        var code = failure.getClass().getName().hashCode() * 31 + (failure.getStackTrace().length == 0 ? 0 : failure.getStackTrace()[0].hashCode());
        return texts.text("cli.bug", HexFormat.of().toHexDigits(code), failure.getClass().getSimpleName());
    }
}
