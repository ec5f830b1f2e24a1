package org.article30.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the password of a register comes from, and the opening of registers with it. */
final class RegisterOption {

    /** The variable that may hold the password. */
    static final String VARIABLE = "ARTICLE30_PASSWORD";

    @Option(names = "--password-file", paramLabel = "PATH")
    private @Nullable Path passwordFile;

    @Option(names = "--password", arity = "0", interactive = true, echo = false)
    private char @Nullable [] typed;

    /** Opens a register that is there. */
    OpenRegister open(Path file) {
        return OpenRegister.open(file, password(), Clock.systemUTC(), author());
    }

    /** Makes a new register. */
    OpenRegister create(Path file) {
        return OpenRegister.create(file, password(), Clock.systemUTC(), author());
    }

    private static String author() {
        return System.getProperty("user.name", "");
    }

    private Password password() {
        if (typed != null) {
            return asked(typed);
        }
        if (passwordFile != null) {
            return fromFile(passwordFile);
        }
        var variable = System.getenv(VARIABLE);
        return variable == null || variable.isEmpty() ? Password.none() : Password.of(variable.toCharArray());
    }

    /** A password that was asked for: an empty one would leave a register open that is meant to be locked. */
    private static Password asked(char[] characters) {
        if (characters.length == 0) {
            throw new BadArgument("empty-password");
        }
        return Password.of(characters);
    }

    /** The first line of a file, as it is. */
    private static Password fromFile(Path file) {
        try {
            var first = Files.readString(file).lines().findFirst().orElse("");
            return asked((first.startsWith("\uFEFF") ? first.substring(1) : first).toCharArray());
        } catch (IOException e) {
            throw new BadArgument("password-file", file.toString());
        }
    }
}
