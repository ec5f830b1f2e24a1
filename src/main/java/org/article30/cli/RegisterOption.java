package org.article30.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.article30.backup.BackupProblem;
import org.article30.register.OpenRegister;
import org.article30.store.Database;
import org.article30.store.Password;
import org.article30.store.RegisterFileProblem;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where the password of a register comes from, and the opening of registers with it. */
class RegisterOption {

    /** The variable that may hold the password. */
    static final String VARIABLE = "ARTICLE30_PASSWORD";

    @Option(names = "--password-file", paramLabel = "PATH")
    private @Nullable Path passwordFile;

    @Option(names = "--password", arity = "0", interactive = true, echo = false)
    private char @Nullable [] typed;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec command;

    private final Texts texts;

    RegisterOption(Texts texts) {
        this.texts = texts;
    }

    /** Opens a register that is there. Where it has a password, none was given and there is somebody to ask, asks once. */
    OpenRegister open(Path file) {
        return lookedThrough(with(file, password -> OpenRegister.open(file, password, Clock.systemDefaultZone(), author())));
    }

    /** Opens a register that is there to read from it. Asks for its password as {@link #open(Path)} does. */
    OpenRegister look(Path file) {
        return lookedThrough(asItIs(file));
    }

    /** As {@link #look}, but without a word on whether it is as it was saved: for what says so itself. */
    OpenRegister asItIs(Path file) {
        return with(file, password -> OpenRegister.look(file, password));
    }

    /** Does something with the password of a file. Where it has one, none was given and there is somebody to ask, asks once. */
    <T> T with(Path file, Function<Password, T> deed) {
        try {
            return deed.apply(password());
        } catch (RegisterFileProblem.PasswordNeeded needed) {
            return deed.apply(asked(file, needed));
        } catch (BackupProblem problem) {
            if (problem.reason() == BackupProblem.Reason.PASSWORD_NEEDED) {
                return deed.apply(asked(file, problem));
            }
            throw problem;
        }
    }

    /** Says where a register that the program did not close itself is not as it was saved; the command goes on. */
    private OpenRegister lookedThrough(OpenRegister register) {
        if (!register.database().wasClosedInOrder() && !register.isSound()) {
            command.commandLine().getErr().println(texts.text("store.problem.unsound", register.database().file().orElseThrow().toString()));
        }
        return register;
    }

    private Password asked(Path file, RuntimeException needed) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw needed;
        }
        var typed = console.readPassword("%s", texts.text("cli.password", file.toString()));
        if (typed == null || typed.length == 0) {
            throw needed;
        }
        return Password.of(typed);
    }

    /** Whether there is a register of that name, with or without its ending. */
    boolean isThere(Path file) {
        return Files.exists(file) || Files.exists(Path.of(file + ".mv.db"));
    }

    /** Makes a new register and fills it. Where that fails, no file is left. */
    <T> T made(Path file, Function<OpenRegister, T> filling) {
        var made = OpenRegister.create(file, password(), Clock.systemUTC(), author());
        try (made) {
            return filling.apply(made);
        } catch (RuntimeException e) {
            made.database().file().ifPresent(RegisterOption::discard);
            throw e;
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // an empty register is left; what led here is the failure to tell
        }
    }

    /** An empty register that is gone when it is closed. */
    OpenRegister inMemory() {
        return new OpenRegister(Database.inMemory(), Clock.systemUTC(), author());
    }

    /** Whose name changes bear; blank for the operating system's user. */
    String author() {
        return "";
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
