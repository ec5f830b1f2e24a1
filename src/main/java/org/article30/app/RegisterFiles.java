package org.article30.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.PartialDate;
import org.article30.register.ChangePassword;
import org.article30.register.NewRegister;
import org.article30.register.OpenRegister;
import org.article30.register.PasswordPrompt;
import org.article30.register.Register;
import org.article30.register.RegisterName;
import org.article30.shell.Ask;
import org.article30.store.Database;
import org.article30.store.Password;
import org.article30.store.RegisterFileProblem;
import org.article30.text.Texts;
import org.article30.ui.Background;

/** Makes, opens and copies register files, asking on the way for what is needed. */
final class RegisterFiles {

    private final Stage stage;
    private final Background background;
    private final Clock clock;
    private final FileChoice choice;
    private final TemporaryCopies copies;
    private final Texts texts;
    private final Consumer<Database> opened;
    private final BiConsumer<Path, Password> damaged;
    private final Consumer<Database> older;

    /**
     * Files asked for over {@code stage}, samples among {@code copies}; a register opened is handed to {@code opened}, one that
     * is damaged, with its password, to {@code damaged}, both on the JavaFX thread. One of an older version is shown to {@code older}
     * in the background, before it is brought up to this one.
     */
    RegisterFiles(Stage stage, Background background, Clock clock, FileChoice choice, TemporaryCopies copies, Texts texts, Consumer<Database> opened,
                  BiConsumer<Path, Password> damaged, Consumer<Database> older) {
        this.stage = stage;
        this.background = background;
        this.clock = clock;
        this.choice = choice;
        this.copies = copies;
        this.texts = texts;
        this.opened = opened;
        this.damaged = damaged;
        this.older = older;
    }

    /** Asks for a new register and makes it. */
    void create(String author) {
        new NewRegister(folder(), choice.saveRegister(), texts).ask(stage).ifPresent(wish ->
                background.run(texts.text("files.creating"), () -> created(wish, author), opened, () -> { }));
    }

    private Database created(NewRegister.Wish wish, String author) throws IOException {
        Files.createDirectories(wish.file().getParent());
        var register = OpenRegister.create(wish.file(), wish.password(), clock, author);
        register.records(Register.KIND).add(Register.ID, new Register(wish.title(), List.of(), "", "", "", PartialDate.BLANK, CalendarPeriod.BLANK, ""));
        return register.database();
    }

    /** Lets the user choose a register and opens it. */
    void open() {
        choice.open().get().ifPresent(this::open);
    }

    /** Opens a register, asking for its password if it has one. */
    void open(Path file) {
        open(file, Password.none());
    }

    /** What came of trying to open a file: the register and what is wrong with it, why its password is to be asked for, or the password of one that is damaged. */
    private record Attempt(Optional<Database> register, String problem, Optional<Password> damaged) {
    }

    private void open(Path file, Password password) {
        background.run(texts.text("files.opening", RegisterName.of(file)), () -> attempt(file, password),
                attempt -> came(file, attempt), () -> { });
    }

    private void came(Path file, Attempt attempt) {
        attempt.damaged().ifPresentOrElse(password -> damaged.accept(file, password),
                () -> attempt.register().ifPresentOrElse(register -> enter(register, attempt.problem()), () -> askPassword(file, attempt.problem())));
    }

    private Attempt attempt(Path file, Password password) {
        var again = password.copy();
        try {
            var register = Database.open(file, password, older);
            return new Attempt(Optional.of(register), register.wasClosedInOrder() || isSound(register) ? "" : texts.text("store.problem.unsound", file.toString()), Optional.empty());
        } catch (RegisterFileProblem.PasswordNeeded needed) {
            return new Attempt(Optional.empty(), "", Optional.empty());
        } catch (RegisterFileProblem.WrongPassword wrong) {
            return new Attempt(Optional.empty(), texts.text(wrong.textKey(), wrong.arguments().toArray()), Optional.empty());
        } catch (RegisterFileProblem.Damaged e) {
            return new Attempt(Optional.empty(), "", Optional.of(again.copy()));
        } finally {
            again.wipe();
        }
    }

    private boolean isSound(Database register) {
        try {
            return new OpenRegister(register, clock, "").isSound();
        } catch (RuntimeException e) {
            register.close();
            throw e;
        }
    }

    private void enter(Database register, String problem) {
        opened.accept(register);
        if (!problem.isEmpty()) {
            new Ask(stage, texts).warn(texts.text("problem.title"), problem);
        }
    }

    private void askPassword(Path file, String problem) {
        new PasswordPrompt(problem, texts).ask(stage, file).ifPresent(password -> open(file, password));
    }

    /** Makes a fresh temporary copy of a sample and opens it. */
    void sample(String name, String author) {
        background.run(texts.text("files.sample"), () -> {
            var file = copies.folder().resolve(name + RegisterName.ENDING);
            var register = OpenRegister.create(file, Password.none(), clock, author);
            new Import(register, Samples.load(name)).run(texts.text("files.sample.reason"));
            return register.database();
        }, opened, () -> { });
    }

    /** Lets the user choose where a copy of the open register goes and makes it; {@code said} is told of the file. */
    void copy(Database register, Consumer<Path> said) {
        var file = register.file().orElseThrow();
        var proposed = file.resolveSibling(texts.text("files.copy.name", RegisterName.of(file)) + RegisterName.ENDING);
        choice.saveRegister().apply(proposed).map(RegisterName::withEnding).ifPresent(target -> background.run(texts.text("files.copying"), () -> {
            register.copyTo(target);
            return target;
        }, said, () -> { }));
    }

    /** Asks for the present and another password and changes it; {@code done} is told when it is changed. */
    void changePassword(Database register, Runnable done) {
        new ChangePassword(register.isEncrypted(), texts).ask(stage).ifPresent(answer -> background.run(texts.text("files.password"), () -> {
            register.requirePassword(answer.present());
            register.changePassword(answer.next());
            return register;
        }, _ -> done.run(), () -> { }));
    }

    private static Path folder() {
        var home = Path.of(System.getProperty("user.home", "."));
        var documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
