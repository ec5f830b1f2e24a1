package org.article30.shell;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Pane;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.Command;
import org.article30.ui.Fxml;
import org.article30.ui.Progress;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the foot of the window: what was last done, and the work going on with its bar and a way to cancel it. */
final class StatusLine {

    private final Background background;
    private final Texts texts;
    private final Node view;
    private Runnable takeBack = () -> { };

    @FXML private FontIcon sign;
    @FXML private Label said;
    @FXML private Hyperlink undo;
    @FXML private Pane work;
    @FXML private Label workName;
    @FXML private ProgressBar bar;
    @FXML private Button cancel;
    @FXML private Label uncancellable;
    @FXML private Label language;

    StatusLine(Background background, Texts texts) {
        this.background = background;
        this.texts = texts;
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        language.setText(texts.language().getDisplayLanguage(texts.language()));
        work.managedProperty().bind(work.visibleProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        uncancellable.managedProperty().bind(uncancellable.visibleProperty());
        work.visibleProperty().bind(Bindings.isNotEmpty(background.running()));
        background.running().subscribe(this::showWork);
        showWork();
    }

    Node view() {
        return view;
    }

    /** Says what was last done. */
    void say(String text) {
        said.setText(text);
        sign.setVisible(!text.isBlank());
        undo.setVisible(false);
    }

    /** Says what was not done, and why. */
    void note(String text) {
        say(text);
        sign.setVisible(false);
    }

    /** Says what was last done and offers to take it back. */
    void say(String text, Runnable takeBack) {
        say(text);
        this.takeBack = takeBack;
        undo.setVisible(true);
    }

    /** Takes back what was last done, while that is offered. */
    Command takeBack() {
        return new Command(this::undo, undo.visibleProperty());
    }

    @FXML
    private void undo() {
        undo.setVisible(false);
        takeBack.run();
    }

    @FXML
    private void cancel() {
        background.running().stream().findFirst().ifPresent(Progress::cancel);
        cancel.setDisable(true);
    }

    private void showWork() {
        background.running().stream().findFirst().ifPresent(progress -> {
            workName.setText(progress.name());
            bar.progressProperty().bind(progress.fractionProperty());
            bar.setAccessibleText(progress.name());
            cancel.setDisable(progress.isCancelled());
            cancel.setVisible(progress.isCancellable());
            uncancellable.setVisible(!progress.isCancellable());
        });
    }
}
