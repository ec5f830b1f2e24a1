package org.article30.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.article30.backup.BackupFolder;
import org.article30.backup.BackupHeader;
import org.article30.backup.BackupProblem;
import org.article30.backup.Recovery;
import org.article30.backup.RecoveryWords;
import org.article30.backup.Restore;
import org.article30.register.PasswordPrompt;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterName;
import org.article30.shell.Ask;
import org.article30.store.Password;
import org.article30.text.Texts;
import org.article30.ui.Background;

/** Makes registers from backups, and from what can be read of a damaged file, asking on the way for what is needed. */
final class Restoring {

    private final Stage stage;
    private final Background background;
    private final Clock clock;
    private final FileChoice choice;
    private final Texts texts;
    private final Leaving leaving;
    private Optional<News> news = Optional.empty();

    /** What is to be said of a register once it is open. */
    private record News(Path register, String said) {
    }

    /** What is to be done about a register that is open before something takes its place, and with the one made. */
    interface Leaving {
        /** Closes the register if it is the one open. */
        void leave(Path file);

        /** Opens the register that was made. */
        void open(Path file);
    }

    Restoring(Stage stage, Background background, Clock clock, FileChoice choice, Texts texts, Leaving leaving) {
        this.stage = stage;
        this.background = background;
        this.clock = clock;
        this.choice = choice;
        this.texts = texts;
        this.leaving = leaving;
    }

    /** Lets the user choose a backup and where the register is to go, checks it, says what it holds and asks; then puts it there and opens it. */
    void restore() {
        choice.attach().get().ifPresent(backup -> restore(backup, backup.resolveSibling(BackupFolder.registerOf(backup) + RegisterName.ENDING), Password.none()));
    }

    private void restore(Path backup, Path near, Password password) {
        var proposed = near.resolveSibling(texts.text("backup.register", RegisterName.of(near)) + RegisterName.ENDING);
        choice.saveRegister().apply(proposed).map(RegisterName::withEnding).ifPresentOrElse(target -> {
            leaving.leave(target);
            check(backup, target, password);
        }, password::wipe);
    }

    /** What came of checking a backup: a register ready to be put in its place, or why its password is to be asked for. */
    private record Checked(Optional<Restore> restore, String problem) {
    }

    private void check(Path backup, Path target, Password password) {
        background.run(texts.text("backup.reading"), progress -> checked(backup, target, password, progress::reach),
                checked -> checked.restore().ifPresentOrElse(restore -> ask(backup, restore), () -> askPassword(backup, target, checked.problem())), () -> { });
    }

    private Checked checked(Path backup, Path target, Password password, java.util.function.DoubleConsumer reached) {
        try {
            return new Checked(Optional.of(Restore.of(backup, target, password, reached)), "");
        } catch (BackupProblem problem) {
            return switch (problem.reason()) {
                case PASSWORD_NEEDED -> new Checked(Optional.empty(), "");
                case WRONG_PASSWORD -> new Checked(Optional.empty(), texts.text(problem.textKey(), problem.arguments().toArray()));
                default -> throw problem;
            };
        }
    }

    private void askPassword(Path backup, Path target, String problem) {
        new PasswordPrompt(problem, texts).ask(stage, backup).ifPresent(password -> check(backup, target, password));
    }

    private void ask(Path backup, Restore restore) {
        var becomes = texts.text("backup.holds.becomes", backup.toString(), restore.title().isBlank() ? texts.text("shell.untitled") : restore.title(), restore.path().toString());
        if (new Ask(stage, texts).confirm(texts.text("backup.holds.title"), becomes + "\n\n" + holds(restore), texts.text("backup.holds.act"))) {
            background.run(texts.text("backup.placing"), () -> restore.place(clock), replaced -> {
                news = Optional.of(new News(restore.path(), replaced.map(old -> texts.text("backup.placed.kept", restore.path().toString(), old.toString()))
                        .orElseGet(() -> texts.text("backup.placed", restore.path().toString()))));
                leaving.open(restore.path());
            }, restore::close);
        } else {
            restore.close();
        }
    }

    /** What is to be said of a register that was just restored, once, when it is open. */
    Optional<String> news(Path register) {
        var found = news.filter(told -> told.register().toAbsolutePath().equals(register.toAbsolutePath())).map(News::said);
        found.ifPresent(_ -> news = Optional.empty());
        return found;
    }

    private String holds(Restore restore) {
        var header = restore.header();
        var text = texts.text(header.breaks() == 0 ? "backup.holds" : "backup.holds.broken", written(header), header.records(), header.length(),
                header.rows().getOrDefault("evidence_file", 0L));
        return restore.isTaken() ? text + "\n\n" + texts.text("backup.holds.replaces", restore.path().toString()) : text;
    }

    private String written(BackupHeader header) {
        return texts.moment(header.written().atZone(ZoneId.systemDefault()));
    }

    /**
     * Says that a register is damaged, and offers its newest backup, if one is whole, and what can be read of the file itself.
     *
     * @param backups where its backups are
     * @param password the register's
     */
    void offer(Path damaged, BackupFolder backups, Password password) {
        background.run(texts.text("recover.looking"), () -> Recovery.newestBackup(backups, password.copy()), found -> {
            var words = new ArrayList<>(List.of(texts.text("recover.offer.text")));
            words.addAll(new RecoveryWords(texts).of(found, 0));
            var acts = new ArrayList<Runnable>(List.of(() -> recover(damaged, password)));
            var names = new ArrayList<>(List.of(texts.text("recover.offer.read")));
            found.ifPresent(backup -> {
                acts.addFirst(() -> restore(backup.file(), damaged, password));
                names.addFirst(texts.text("recover.offer.backup"));
            });
            new Ask(stage, texts).choose(texts.text("recover.offer.title", RegisterName.of(damaged)), String.join("\n\n", words), names)
                    .map(acts::get).ifPresentOrElse(Runnable::run, password::wipe);
        }, () -> { });
    }

    private void recover(Path damaged, Password password) {
        var proposed = damaged.resolveSibling(texts.text("recover.name", RegisterName.of(damaged)) + RegisterName.ENDING);
        Consumer<Path> deed = target -> background.run(texts.text("recover.working"), () -> recovered(damaged, target, password), this::tell, () -> { });
        choice.saveRegister().apply(proposed).map(RegisterName::withEnding).ifPresentOrElse(deed, password::wipe);
    }

    private record Recovered(Recovery.Account account, Path file) {
    }

    private static Recovered recovered(Path damaged, Path target, Password password) {
        try (var recovery = Recovery.of(damaged, target, password, RegisterContent::title)) {
            recovery.place();
            return new Recovered(recovery.account(), recovery.path());
        }
    }

    private void tell(Recovered recovered) {
        new Ask(stage, texts).tell(texts.text("recover.recovered"), String.join("\n", new RecoveryWords(texts).of(recovered.account(), recovered.file())));
        leaving.open(recovered.file());
    }
}
