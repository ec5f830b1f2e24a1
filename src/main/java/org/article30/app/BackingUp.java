package org.article30.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.article30.backup.AutomaticBackup;
import org.article30.backup.Backup;
import org.article30.backup.BackupFolder;
import org.article30.register.RegisterName;
import org.article30.shell.Ask;
import org.article30.shell.BackupPreference;
import org.article30.store.Database;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.slf4j.LoggerFactory;

/** Backs registers up: when the user says so, and by itself when one that was changed is closed or one of an older version is opened. */
final class BackingUp {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HHmm", Locale.ROOT);

    private final Stage stage;
    private final Background background;
    private final Clock clock;
    private final FileChoice choice;
    private final TemporaryCopies copies;
    private final Supplier<BackupPreference> preferred;
    private final Texts texts;

    /** Backups as they are preferred, or to files that the user chooses over {@code stage}, dated by that clock; of temporary copies there are none. */
    BackingUp(Stage stage, Background background, Clock clock, FileChoice choice, TemporaryCopies copies, Supplier<BackupPreference> preferred, Texts texts) {
        this.stage = stage;
        this.background = background;
        this.clock = clock;
        this.choice = choice;
        this.copies = copies;
        this.preferred = preferred;
        this.texts = texts;
    }

    /** Lets the user choose a file and backs the register up into it; {@code said} is told of it. */
    void now(Database register, Consumer<String> said) {
        var file = register.file().orElseThrow();
        var ending = BackupFolder.ending(register.isEncrypted());
        var proposed = texts.text("backup.name", RegisterName.of(file), STAMP.format(LocalDateTime.now(clock))) + ending;
        choice.save().apply(proposed).map(chosen -> withEnding(chosen, ending)).ifPresent(target -> background.run(texts.text("backup.working"), progress -> {
            new Backup(register, clock).writeTo(target, progress::reach);
            return texts.text("backup.said", target.toString());
        }, said, () -> { }));
    }

    private static Path withEnding(Path chosen, String ending) {
        return chosen.toString().endsWith(ending) ? chosen : Path.of(chosen + ending);
    }

    /**
     * Closes a register after what was asked of it before, and backs it up first where it was changed and the user wants that. A
     * backup that fails is told of, and the register closed all the same. A temporary copy is deleted; a past day only let go.
     *
     * @param ended told when it is closed and the user has seen what there was to tell
     */
    void close(Session left, Runnable ended) {
        var file = left.database().file().filter(_ -> left.asOf().isEmpty());
        close(left, file.filter(one -> !copies.hold(one)).map(_ -> preferred.get()), () -> {
            file.ifPresent(copies::delete);
            ended.run();
        });
    }

    private void close(Session left, Optional<BackupPreference> wanted, Runnable ended) {
        background.run(texts.text("files.closing"), () -> {
            try (left) {
                return wanted.filter(BackupPreference::automatic).flatMap(how -> failureOf(left, how));
            } catch (RuntimeException e) {
                return Optional.of(e);
            }
        }, failure -> {
            failure.ifPresent(this::tell);
            ended.run();
        }, () -> { });
    }

    private Optional<RuntimeException> failureOf(Session left, BackupPreference how) {
        try {
            var folder = BackupFolder.of(left.database().file().orElseThrow(), how.path());
            left.backups(folder, how.kept()).makeIfDue(_ -> { });
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    /**
     * Backs up a register of an older version that is about to be brought up to this one, if the user wants backups; called in the
     * background. A backup that fails is told of, and the register opened all the same: a copy of the file stays beside it.
     */
    void beforeMigration(Database older) {
        var how = preferred.get();
        if (how.automatic()) {
            try {
                new AutomaticBackup(older, BackupFolder.of(older.file().orElseThrow(), how.path()), how.kept(), new Backup(older, clock).header(), clock).make(_ -> { });
            } catch (RuntimeException e) {
                Platform.runLater(() -> tell(e));
            }
        }
    }

    private void tell(RuntimeException failure) {
        var ask = new Ask(stage, texts);
        Failures.said(failure, texts).ifPresentOrElse(said -> {
            LoggerFactory.getLogger(BackingUp.class).warn("backup: {}", failure.getClass().getName());
            ask.warn(texts.text("backup.failed"), texts.text("backup.failed.text", said));
        }, () -> new Failures(ask, texts).report(failure));
    }
}
