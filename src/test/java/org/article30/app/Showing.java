package org.article30.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.article30.ui.LabeledField;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The program while a test watches it: a window of its own, steps that wait until what they start is done. */
final class Showing {

    private final App app;
    private final Stage stage;
    private final FxRobot robot = new FxRobot();

    private Showing(App app, Stage stage) {
        this.app = app;
        this.stage = stage;
    }

    /** Starts the program with nothing open. */
    static Showing start(Settings settings, Clock clock, Optional<FileChoice> choice) {
        var showing = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            Platform.setImplicitExit(false);
            var stage = new Stage();
            var app = new App(stage, settings, clock, choice);
            app.start();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(760);
            return new Showing(app, stage);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return showing;
    }

    Stage stage() {
        return stage;
    }

    FxRobot robot() {
        return robot;
    }

    /** Opens a register without a password and waits for its first page. */
    void open(Path file) {
        Platform.runLater(() -> app.open(file));
        until(() -> find("#go-overview") != null && find(".counts") != null);
    }

    /** Opens a file, whatever comes of it. */
    void tryToOpen(Path file) {
        Platform.runLater(() -> app.open(file));
    }

    /** Goes to a place by its button in the sidebar. */
    void goes(String place) {
        fires("#go-" + place);
        settle();
    }

    /** Presses a button. */
    void fires(String button) {
        until(() -> find(button) != null);
        Platform.runLater(() -> ((ButtonBase) find(button)).fire());
        settle();
    }

    /** Presses a button without waiting, because it may ask a question. */
    void starts(String button) {
        Platform.runLater(() -> ((ButtonBase) find(button)).fire());
    }

    /** Picks an item of the menu. */
    void picks(String item) {
        startsPicking(item);
        settle();
    }

    /** Picks an item of the menu without waiting, because it may ask a question. */
    void startsPicking(String item) {
        Platform.runLater(() -> ((MenuBar) find(".menu-bar")).getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(one -> item.equals(one.getId())).findFirst().orElseThrow().fire());
    }

    /** Does something on the JavaFX thread and waits for what comes of it. */
    void onWindow(Runnable what) {
        Platform.runLater(what);
        settle();
    }

    /** Puts words into a field. */
    void types(String field, String words) {
        until(() -> find(field) != null);
        Platform.runLater(() -> ((TextInputControl) find(field)).setText(words));
        settle();
    }

    /** Puts words into the field for the name of the record being edited. */
    void fills(String words) {
        fills("Name of the activity", words);
    }

    /** Puts words into a field of the record being edited. */
    void fills(String label, String words) {
        until(() -> find(".record-editor") != null);
        Platform.runLater(() -> field(label).getControl().requestFocus());
        settle();
        Platform.runLater(() -> ((TextInputControl) stage.getScene().getFocusOwner()).setText(words));
        settle();
    }

    /** Changes the first words of the record being edited. */
    void changes() {
        onWindow(() -> ((TextInputControl) find(".section-content").lookup(".text-input")).appendText("!"));
    }

    /** The first field of that label in the record being edited. */
    LabeledField field(String label) {
        return find(".record-editor").lookupAll(".labeled-field").stream().map(LabeledField.class::cast)
                .filter(field -> field.getText().equals(label)).findFirst().orElseThrow();
    }

    /** Presses a button and another before anything else happens. */
    void firesBoth(String button, String next) {
        Platform.runLater(() -> {
            ((ButtonBase) find(button)).fire();
            ((ButtonBase) find(next)).fire();
        });
        settle();
    }

    /** Selects the record of the list whose line contains these words. */
    void selects(String words) {
        until(() -> table() != null && !table().getItems().isEmpty());
        Platform.runLater(() -> {
            table().requestFocus();
            var items = table().getItems();
            table().getSelectionModel().select(IntStream.range(0, items.size()).filter(i -> items.get(i).toString().contains(words)).findFirst().orElseThrow());
        });
        settle();
    }

    /** Presses keys together. */
    void presses(KeyCode... keys) {
        robot.press(keys).release(keys);
        settle();
    }

    /** Types words where the question asked begins; told to it, for without a display no window is in front to which keys would go. */
    void typesAtOnce(String words) {
        until(() -> dialog() != null && dialog().getScene().getFocusOwner() != null);
        settle();
        onWindow(() -> words.chars().forEach(key -> Event.fireEvent(dialog().getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(key), "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    /** Presses a key where the question asked has the focus. */
    void pressesInQuestion(KeyCode key) {
        onWindow(() -> Event.fireEvent(dialog().getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    /** The question asked, or null. */
    DialogPane dialog() {
        return (DialogPane) find(".dialog-pane");
    }

    /** Answers the question asked with one of its buttons, without waiting, because that may ask another. */
    void answers(int button) {
        Platform.runLater(() -> ((ButtonBase) dialog().lookupButton(dialog().getButtonTypes().get(button))).fire());
    }

    /** Answers the question asked with one of its buttons, by their order. */
    void chooses(int button) {
        Platform.runLater(() -> ((ButtonBase) dialog().lookupButton(dialog().getButtonTypes().get(button))).fire());
        until(() -> dialog() == null);
        settle();
    }

    /** Opens the first record of the list shown. */
    void opensFirst() {
        until(() -> table() != null && !table().getItems().isEmpty());
        Platform.runLater(() -> {
            table().requestFocus();
            table().getSelectionModel().selectFirst();
        });
        settle();
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(() -> find(".record-editor") != null);
        settle();
    }

    TableView<?> table() {
        return (TableView<?>) find("#records");
    }

    /** The first node that matches in any window, the newest window first; null where none does. */
    @SuppressWarnings("NullAway") // a test that finds nothing is to fail where it uses it
    Node find(String query) {
        var windows = Window.getWindows();
        for (var i = windows.size() - 1; i >= 0; i--) {
            var scene = windows.get(i).getScene();
            var found = scene == null ? null : scene.getRoot().lookup(query);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Waits until something holds. */
    void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, holds::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    /** Waits until nothing is going on in the background. */
    void settle() {
        for (var round = 0; round < 2; round++) { // what is done may start more
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> { });
            finish();
        }
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> { });
    }

    private void finish() {
        try {
            app.settle();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the program and whatever question it still asks. */
    void close() {
        Platform.runLater(() -> List.copyOf(Window.getWindows()).stream().filter(window -> window != stage).forEach(Window::hide));
        WaitForAsyncUtils.waitForFxEvents();
        Platform.runLater(app::close);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
