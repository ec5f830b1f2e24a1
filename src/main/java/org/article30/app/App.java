package org.article30.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.article30.backup.BackupFolder;
import org.article30.law.KeptLaw;
import org.article30.register.Welcome;
import org.article30.shell.About;
import org.article30.shell.Appearance;
import org.article30.shell.Ask;
import org.article30.shell.Commands;
import org.article30.shell.Destination;
import org.article30.shell.Guide;
import org.article30.shell.Preferences;
import org.article30.shell.PreferencesPage;
import org.article30.shell.Window;
import org.article30.store.Database;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.SerialBackground;

/** The program with a window: puts its parts together, by hand, from top to bottom. */
public final class App implements AutoCloseable {

    private final Stage stage;
    private final Settings settings;
    private final Clock clock;
    private final LawInUse law;
    private final FileChoice choice;
    private final Background background;
    private final Appearance appearance;
    private final TemporaryCopies copies = new TemporaryCopies();
    private final Locale system = Locale.getDefault();
    private Preferences preferences;
    private Texts texts;
    private Failures failures;
    private RegisterFiles files;
    private BackingUp backups;
    private Restoring restoring;
    private Window window;
    private Guide guide;
    private final ShownState state = new ShownState();

    /** A program in {@code stage}, which remembers what the user prefers in {@code settings} and lets files be chosen by {@code choice}. */
    public App(Stage stage, Settings settings, Clock clock, Optional<FileChoice> choice) {
        this.stage = stage;
        this.settings = settings;
        this.clock = clock;
        law = new LawInUse(new KeptLaw(settings.folder()));
        this.choice = choice.orElseGet(() -> FileChoice.dialogs(stage, this::texts));
        preferences = settings.preferences();
        texts = Texts.in(preferences.language());
        failures = new Failures(new Ask(stage, texts), texts);
        background = new SerialBackground(failure -> failures.report(failure));
        background.run(law::law, _ -> { }); // read before anybody needs it
        appearance = new Appearance(preferences);
        Locale.setDefault(preferences.locale(system));
        putTogether();
    }

    /** Shows the window with nothing open. */
    public void start() {
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(window.view(), Math.min(1360, screen.getWidth() * 0.96), Math.min(860, screen.getHeight() * 0.92)));
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        stage.setTitle(texts.text("shell.name"));
        stage.setOnCloseRequest(request -> {
            request.consume();
            quit();
        });
        appearance.dress(stage.getScene());
        showWelcome();
        stage.show();
    }

    /** Opens a register, asking for its password if it has one. */
    public void open(Path file) {
        files.open(file);
    }

    /** Opens a fresh temporary copy of a built-in sample. */
    public void openSample(String name) {
        files.sample(name, preferences.author());
    }

    /** Waits until the work handed in so far is done; not to be called on the JavaFX thread. */
    void settle() throws InterruptedException {
        var done = new CountDownLatch(1);
        background.run(() -> "", _ -> { }, done::countDown);
        done.await();
    }

    private Texts texts() {
        return texts;
    }

    /** All that speaks the language chosen. */
    private void putTogether() {
        files = new RegisterFiles(stage, background, clock, choice, copies, texts, this::enter,
                (file, password) -> restoring.offer(file, BackupFolder.of(file, preferences.backups().path()), password),
                older -> backups.beforeMigration(older));
        backups = new BackingUp(stage, background, clock, choice, copies, () -> preferences.backups(), texts);
        restoring = new Restoring(stage, background, clock, choice, texts, new Restoring.Leaving() {
            @Override
            public void leave(Path file) {
                state.present().filter(open -> open.database().file().equals(Optional.of(file))).ifPresent(_ -> closeRegister());
            }

            @Override
            public void open(Path file) {
                App.this.open(file);
            }
        });
        window = new Window(commands(), background, texts);
        guide = new Guide(texts);
    }

    private Commands commands() {
        return new Commands(
                () -> leaving(() -> files.create(preferences.author())), () -> leaving(files::open), settings::recent, file -> leaving(() -> open(file)),
                () -> state.shown().ifPresent(open -> files.copy(open.database(), target -> window.say(texts.text("files.copied", target.toString())))),
                () -> state.present().ifPresent(open -> backups.now(open.database(), said -> window.say(said))), () -> leaving(restoring::restore),
                () -> leaving(() -> changing(takingIn()::records)),
                () -> state.shown().ifPresent(open -> exchanging().export(open.register(), said -> window.say(said))),
                () -> leaving(() -> changing(takingIn()::assessment)),
                () -> state.shown().ifPresent(open -> piaFiles().give(open, said -> window.say(said))),
                () -> changing(open -> files.changePassword(open.database(), () -> {
                    heading().name(open);
                    window.say(texts.text(open.database().isEncrypted() ? "files.password.done" : "files.password.removed"));
                })),
                () -> leaving(() -> state.present().ifPresent(this::choosePast)), () -> leaving(() -> showDay(Optional.empty())),
                () -> leaving(this::closeRegister), this::prefer, () -> guide.show(stage), this::showAbout, this::quit);
    }

    private Exchanging exchanging() {
        return new Exchanging(stage, background, choice, texts);
    }

    private PiaFiles piaFiles() {
        return new PiaFiles(stage, background, choice, texts);
    }

    private TakingIn takingIn() {
        return new TakingIn(exchanging(), piaFiles(), window, background, heading()::look, this::leaving);
    }

    private Heading heading() {
        return new Heading(stage, window, texts);
    }

    /** Does something that leaves what is shown, if that may be left. */
    private void leaving(Runnable what) {
        if (window.mayLeave()) {
            what.run();
        }
    }

    /** Does something that changes the register, unless a past day of it is shown, which it says. */
    private void changing(Consumer<Session> what) {
        state.shown().flatMap(Session::asOf).ifPresentOrElse(
                day -> window.note(texts.text("past.read-only", texts.date(day.day()))), () -> state.present().ifPresent(what));
    }

    /** Asks for a past day of a register and shows it, unless meanwhile the register was closed, or something was typed that the user would keep. */
    private void choosePast(Session open) {
        new ChoosingDay(stage, background, texts).ask(open, state.pastDay(), past -> {
            if (state.present().equals(Optional.of(open)) && window.mayLeave()) {
                showDay(Optional.of(past));
            } else {
                end(past);
            }
        });
    }

    /** Shows a past day of the register, or today. */
    private void showDay(Optional<Session> past) {
        var before = state.shown();
        state.show(past).ifPresent(this::end);
        state.shown().filter(open -> !before.equals(Optional.of(open))).ifPresent(open -> offer(open, window.place()));
    }

    private void enter(Database database) {
        var open = new Session(database, clock, law::law, preferences.author());
        if (!window.mayLeave()) {
            end(open); // something was typed since it was asked for
            return;
        }
        state.enter(Optional.of(open)).forEach(this::end);
        database.file().filter(file -> !copies.hold(file)).ifPresent(settings::opened);
        offer(open, "overview");
    }

    /** Closes a register after what was asked of it before. */
    private void end(Session left) {
        backups.close(left, () -> { });
    }

    private void offer(Session open, String place) {
        var records = new Records(open, window, new Ask(stage, texts), choice, background, texts, () -> heading().look(open));
        background.run(() -> {
            open.look();
            return open;
        }, _ -> {
            if (!state.shown().equals(Optional.of(open))) {
                return;
            }
            window.open(new Places(open, records, window, new Ask(stage, texts), settings, choice, background, texts).beside(new Destination(
                    "preferences", texts.text("preferences.title"), "mdomz-settings", Destination.Group.SETTINGS,
                    () -> new PreferencesPage(preferences, changed -> prefer(_ -> changed), () -> law.said(texts), this::loadLaw, choice.folder(), texts))));
            heading().look(open);
            heading().tellDay(open);
            window.go(place);
            open.database().file().flatMap(restoring::news).ifPresent(window::say);
        });
    }

    private void prefer(UnaryOperator<Preferences> change) {
        var before = preferences;
        preferences = change.apply(before);
        if (preferences.equals(before)) {
            return;
        }
        settings.keep(preferences);
        appearance.change(preferences);
        state.present().ifPresent(open -> open.writeAs(preferences.author()));
        if (!preferences.language().equals(before.language())) {
            leaving(this::speak);
        }
    }

    /** Makes the window anew in another language, at the same place. */
    private void speak() {
        var place = window.place();
        texts = Texts.in(preferences.language());
        Locale.setDefault(preferences.locale(system));
        failures = new Failures(new Ask(stage, texts), texts);
        putTogether();
        stage.getScene().setRoot(window.view());
        appearance.dress(stage.getScene());
        state.shown().ifPresentOrElse(open -> offer(open, place), this::showWelcome);
    }

    private void showWelcome() {
        stage.setTitle(texts.text("shell.name"));
        window.showAlone(new Welcome(new Welcome.Deeds(() -> files.create(preferences.author()), files::open, () -> openSample("complete"),
                settings::recent, this::open, settings::forget), texts));
    }

    private void closeRegister() {
        state.enter(Optional.empty()).forEach(this::end);
        showWelcome();
    }

    /** Registers that are open are judged by the new data from now on. */
    private void loadLaw() {
        law.load(choice, background, new Ask(stage, texts), texts, said -> {
            window.refresh();
            window.say(said);
        });
    }

    private void showAbout() {
        var version = Optional.ofNullable(App.class.getPackage().getImplementationVersion()).orElse(texts.text("about.unreleased"));
        new About(version, law.said(texts), texts).show(stage);
    }

    private void quit() {
        leaving(() -> {
            var present = state.present();
            state.enter(Optional.empty()).stream().filter(left -> !present.equals(Optional.of(left))).forEach(this::end);
            stage.getScene().getRoot().setDisable(true);
            present.ifPresentOrElse(open -> backups.close(open, this::exit), this::exit);
        });
    }

    private void exit() {
        close();
        Platform.exit();
    }

    /** Waits for what is being saved, closes the register and leaves the windows alone. */
    @Override
    public void close() {
        state.enter(Optional.empty()).forEach(this::end);
        background.close();
        appearance.close();
        Locale.setDefault(system);
        stage.close();
    }
}
