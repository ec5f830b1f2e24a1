package org.article30.app;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.article30.cli.CommandLineInterface;
import org.article30.law.KeptLaw;

/**
 * Does once what users do first, so that the Java runtime can keep what it learns of it for quicker starts (JEP 483):
 * prints every report of a sample, opens the sample in a window and goes to each place of the sidebar, then ends. Run
 * when the installer is built, on JavaFX's headless platform; never by a user.
 */
final class Training {

    private static final int LONGEST_OPENING_SECONDS = 120;
    private static final int PLACE_MILLISECONDS = 500;

    private Training() {
    }

    /** Trains; the one argument is a folder for what is printed. Ends with 1 if the window does not open. */
    public static void main(String[] words) {
        System.setProperty("article30.log", Folders.ofUser().log().toString());
        int printed = CommandLineInterface.run(new KeptLaw(Folders.ofUser().settings()), "try", words[0]);
        if (printed != 0) {
            System.exit(printed);
        }
        Thread.ofPlatform().daemon().uncaughtExceptionHandler((_, _) -> System.exit(1)).start(Training::visit);
        Application.launch(Program.class, "try");
        System.exit(0);
    }

    private static void visit() {
        try {
            var places = List.<ButtonBase>of();
            for (int second = 0; places.isEmpty(); second++) {
                if (second == LONGEST_OPENING_SECONDS) {
                    System.exit(1);
                }
                Thread.sleep(1000);
                places = places();
            }
            for (var place : places) {
                Platform.runLater(place::fire);
                Thread.sleep(PLACE_MILLISECONDS);
            }
            Platform.runLater(() -> List.copyOf(Window.getWindows())
                    .forEach(window -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST))));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The buttons of the sidebar; none before JavaFX is started and a register is open. */
    private static List<ButtonBase> places() throws InterruptedException, ExecutionException {
        try {
            return CompletableFuture.supplyAsync(Training::placesShown, Platform::runLater).get();
        } catch (IllegalStateException e) {
            return List.of();
        }
    }

    private static List<ButtonBase> placesShown() {
        return Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull)
                .flatMap(scene -> scene.getRoot().lookupAll(".place").stream()).map(ButtonBase.class::cast).toList();
    }
}
