package org.article30.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.article30.law.KeptLaw;
import org.article30.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program without a window: commands, their exit codes, and failures as one or two plain lines. */
@Command(name = "article30", mixinStandardHelpOptions = true, versionProvider = CommandLineInterface.Version.class,
        subcommands = {SampleCommand.class, TemplateCommand.class, ImportCommand.class, MergeCommand.class, ExportCommand.class, BackupCommand.class, RestoreCommand.class, RecoverCommand.class,
                ReportsCommand.class, PrintCommand.class, LawCommand.class, WhatIfCommand.class, CheckCommand.class, VerifyCommand.class, HeadCommand.class, RedactCommand.class,
                PiaCommand.class, TryCommand.class},
        resourceBundle = "org.article30.text.commands")
public final class CommandLineInterface {

    /** The command did what it was asked. */
    public static final int DONE = 0;

    /** The command's negative answer. */
    public static final int NO = 1;

    /** Wrong use or bad input. */
    public static final int BAD = 2;

    /** The first words that name a command; anything else is a file to open in the window. */
    public static final List<String> COMMANDS = List.of("sample", "template", "import", "merge", "export", "backup", "restore", "recover", "reports", "print", "check", "verify", "head", "redact", "what-if", "law", "pia", "try",
            "--help", "-h", "--version", "-V");

    private CommandLineInterface() {
    }

    /** Runs a command on the process's own streams, judging by {@code law}, and says how it ended. */
    public static int run(KeptLaw law, String... arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(out, err, Locale.getDefault(), law, arguments);
    }

    /** Runs a command that prints to these writers in that language and judges by {@code law}, and says how it ended. */
    public static int run(PrintWriter out, PrintWriter err, Locale language, KeptLaw law, String... arguments) {
        return run(line(out, err, language, law), arguments);
    }

    /** The commands, printing to these writers in that language. */
    static CommandLine line(PrintWriter out, PrintWriter err, Locale language, KeptLaw law) {
        var texts = Texts.in(language);
        var failures = new Failures(texts);
        return new CommandLine(new CommandLineInterface(), new WithTexts(texts, law))
                .setOut(out).setErr(err)
                .setParameterExceptionHandler((wrong, _) -> failures.wrongUse(wrong))
                .setExecutionExceptionHandler((failure, command, _) -> failures.failed(failure, command))
                .setExitCodeExceptionMapper(_ -> BAD);
    }

    static int run(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (Error e) {
            // memory or stack used up: picocli catches exceptions only
            return new Failures(Texts.in(Locale.getDefault())).failed(e, line);
        }
    }

    /** Says which version of the program this is. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = CommandLineInterface.class.getPackage().getImplementationVersion();
            return new String[] {"Article 30 " + (version == null ? "" : version)};
        }
    }
}
