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
            return Password.of(typed);
        }
        if (passwordFile != null) {
            return fromFile(passwordFile);
        }
        var variable = System.getenv(VARIABLE);
        return variable == null || variable.isEmpty() ? Password.none() : Password.of(variable.toCharArray());
    }

    private static Password fromFile(Path file) {
        try {
            return Password.of(Files.readString(file).strip().toCharArray());
        } catch (IOException e) {
            throw new BadArgument("password-file", file.toString());
        }
    }
}
