package org.article30.ui;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.article30.text.Texts;

/** How every dialog of the program comes up, whatever it asks: where typing begins, with all of its buttons, always high enough. */
public final class Dialogs {

    private Dialogs() {
    }

    /**
     * A question with much in it, that can be made larger.
     *
     * @param owner the window over which it is asked
     * @param title what is asked
     * @param content what is to be answered
     * @param act the button that does what is asked about; another turns back
     */
    public static Dialog<ButtonType> question(Window owner, String title, Node content, ButtonType act, Texts texts) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.text("shell.name"));
        dialog.setHeaderText(title);
        dialog.setResizable(true);
        dialog.getDialogPane().getStyleClass().add("question-dialog");
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(act, new ButtonType(texts.text("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        return dialog;
    }

    /** Asks, beginning at the button that is pressed by Enter. */
    public static <T> Optional<T> ask(Dialog<T> dialog) {
        prepare(dialog);
        return dialog.showAndWait();
    }

    /**
     * Asks, beginning at {@code first}: what is typed at once lands there. The focus is given once the window is shown, for it
     * is lost again where it is given before, and the dialog tells that it is shown before it is.
     */
    public static <T> Optional<T> ask(Dialog<T> dialog, Node first) {
        dialog.getDialogPane().getScene().getWindow().addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> first.requestFocus());
        return ask(dialog);
    }

    /** Makes a dialog ready that is then shown while the work goes on. */
    public static void prepare(Dialog<?> dialog) {
        var pane = dialog.getDialogPane();
        showButtonsInFull(pane);
        new Room(pane).keep();
    }

    /** Buttons of one width, as they are without this, are cut where the longest of them is too long for all. */
    private static void showButtonsInFull(DialogPane pane) {
        pane.applyCss();
        pane.getChildren().stream().filter(ButtonBar.class::isInstance).map(ButtonBar.class::cast).forEach(bar -> {
            bar.getButtons().forEach(button -> {
                ButtonBar.setButtonUniformSize(button, false);
                ((Region) button).setMinWidth(Region.USE_PREF_SIZE);
            });
            bar.setMinWidth(Region.USE_PREF_SIZE);
        });
    }

    /** Lets a window grow by what is said in it later, such as what is wrong with an answer, so that it hides no button. */
    private static final class Room {

        private final DialogPane pane;
        private double wanted;

        Room(DialogPane pane) {
            this.pane = pane;
        }

        void keep() {
            pane.needsLayoutProperty().subscribe(due -> {
                if (!due) {
                    Platform.runLater(this::make); // the window cannot change while it is laid out
                }
            });
        }

        /** A window made smaller by hand stays so until there is more to say. */
        private void make() {
            var scene = pane.getScene();
            if (scene == null || !scene.getWindow().isShowing()) {
                return;
            }
            var before = wanted;
            wanted = pane.prefHeight(pane.getWidth());
            if (wanted > before && wanted > scene.getHeight()) {
                var window = scene.getWindow();
                window.setHeight(window.getHeight() - scene.getHeight() + wanted);
            }
        }
    }
}
