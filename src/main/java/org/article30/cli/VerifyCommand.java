package org.article30.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.article30.history.Verification.Verdict;
import org.article30.register.Head;
import org.article30.register.Proof;
import org.article30.register.ProofWords;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a register against its history: "no" where anything was altered past the program. */
@Command(name = "verify", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class VerifyCommand implements Callable<Integer> {

    /** More than a head has; a file that is longer is none. */
    private static final int MOST_BYTES = 64 << 10;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--head", paramLabel = "HASH")
    private @Nullable String head;

    @Mixin
    private RegisterOption register;

    private final Texts texts;

    VerifyCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        var known = head == null ? "" : hash(head);
        try (var open = register.asItIs(file)) {
            var verification = new Proof(open).verify(known);
            var words = new ProofWords(open, texts);
            var out = spec.commandLine().getOut();
            out.println(words.verdict(verification));
            words.details(verification).forEach(detail -> out.println("  " + detail));
            out.println(texts.text("cli.verify.head", verification.head()));
            return verification.verdict() == Verdict.ALTERED ? CommandLineInterface.NO : CommandLineInterface.DONE;
        }
    }

    /** The hash given, or that of the file given. */
    private static String hash(String given) {
        return Head.hashIn(given).or(() -> Head.hashIn(read(given))).orElseThrow(() -> new BadArgument("no-head", given));
    }

    private static String read(String given) {
        try {
            var path = Path.of(given);
            return Files.isRegularFile(path) && Files.size(path) <= MOST_BYTES ? new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1) : "";
        } catch (IOException | InvalidPathException e) {
            return "";
        }
    }
}
