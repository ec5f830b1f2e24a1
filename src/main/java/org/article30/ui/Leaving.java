package org.article30.ui;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import org.article30.text.Texts;

/** Asks what to do with unsaved changes before a page is left. */
final class Leaving {

    private final Texts texts;
    private final Node page;

    Leaving(Texts texts, Node page) {
        this.texts = texts;
        this.page = page;
    }

    /**
     * Asks, and saves if that is wanted.
     *
     * @param save saves, in the background; may ask why
     * @param changed whether there are changes that are not saved
     * @param busy whether saving is going on
     * @return whether the page can be left: changes are saved or given up
     */
    boolean ask(Runnable save, Supplier<? extends ObservableBooleanValue> changed, BooleanProperty busy) {
        var keep = new ButtonType(texts.text("editor.leave.save"), ButtonBar.ButtonData.YES);
        var drop = new ButtonType(texts.text("editor.leave.discard"), ButtonBar.ButtonData.NO);
        var stay = new ButtonType(texts.text("editor.leave.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var question = new Alert(Alert.AlertType.CONFIRMATION, texts.text("editor.leave.text"), keep, drop, stay);
        question.initOwner(page.getScene().getWindow());
        question.setTitle(texts.text("editor.leave.title"));
        question.setHeaderText(texts.text("editor.leave.title"));
        var answer = Dialogs.ask(question).orElse(stay);
        if (answer == keep) {
            save.run();
            await(busy);
            return !changed.get().get();
        }
        return answer == drop;
    }

    private static void await(BooleanProperty busy) {
        if (busy.get()) {
            var key = new Object();
            var done = busy.subscribe(still -> {
                if (!still) {
                    Platform.exitNestedEventLoop(key, null);
                }
            });
            Platform.enterNestedEventLoop(key);
            done.unsubscribe();
        }
    }
}
