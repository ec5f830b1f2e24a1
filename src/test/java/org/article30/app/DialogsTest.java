package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.article30.ui.CutTexts;
import org.article30.ui.DayField;
import org.article30.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dialogs begin where one types, and show what they say and every button in full, also what they say later. */
class DialogsTest extends Journey {

    private String typed(String field) {
        return ((TextInputControl) app.dialog().lookup(field)).getText();
    }

    private void opensAnActivity() {
        app.open(sample());
        app.goes("activity");
        app.opensFirst();
    }

    @Test
    void takesWhatIsTypedAtOnceForTheReasonOfAStepOrOfARestoration() {
        opensAnActivity();
        app.changes();
        app.fires("#editor-save");
        app.until(() -> text("#status").startsWith("Saved"));
        app.starts("#act-SUBMIT");
        app.typesAtOnce("complete");
        assertThat(typed("#save-reason")).isEqualTo("complete");
        app.chooses(1);
        app.fires("#versions-of");
        app.until(() -> app.find("#versions") instanceof ListView<?> list && list.getItems().size() == 2);
        app.onWindow(() -> ((ListView<?>) app.find("#versions")).getSelectionModel().selectLast());
        app.until(() -> !app.find("#version-restore").isDisabled());
        app.starts("#version-restore");
        app.typesAtOnce("wrong");
        assertThat(typed("#reason")).isEqualTo("wrong");
        app.chooses(1);
        app.starts("#version-take-out");
        app.typesAtOnce("name");
        assertThat(typed("#take-out-search")).isEqualTo("name");
        app.chooses(1);
    }

    @Test
    void takesWhatIsTypedAtOnceForWhatIsLookedFor() {
        app.open(sample());
        app.goes("activity");
        app.starts("#from-template");
        app.typesAtOnce("human");
        assertThat(typed("#template-search")).isEqualTo("human");
        app.chooses(1);
        app.startsPicking("menu.past");
        app.until(() -> app.dialog() != null);
        app.settle();
        assertThat(focused()).isEqualTo(app.find("#past-day .text-input"));
        app.chooses(1);
    }

    @Test
    void beginsAMergeAtTheOtherRecord() {
        app.open(sample());
        app.goes("party");
        app.opensFirst();
        app.until(() -> app.find("#editor-more") instanceof MenuButton more && more.getItems().stream().anyMatch(one -> "merge".equals(one.getId())));
        Platform.runLater(() -> ((MenuButton) app.find("#editor-more")).getItems().stream().filter(one -> "merge".equals(one.getId())).findFirst().orElseThrow().fire());
        app.until(() -> app.dialog() != null);
        app.settle();
        assertThat(isWithin(focused(), app.dialog().lookup("#merge-other"))).isTrue();
        app.chooses(1);
    }

    @Test
    void goesThroughObstaclesByKeyboardAndLeavesByEnterOrEscape() {
        opensAnActivity();
        app.starts("#act-SUBMIT");
        app.until(() -> app.dialog() != null);
        app.chooses(0);
        for (var key : List.of(KeyCode.ENTER, KeyCode.ESCAPE)) {
            app.until(() -> app.find("#act-APPROVE") != null);
            app.starts("#act-APPROVE");
            app.until(() -> app.find("#obstacles") != null);
            app.settle();
            assertThat(focused()).isEqualTo(app.find("#obstacles"));
            assertThat(((ListView<?>) app.find("#obstacles")).getItems()).isNotEmpty();
            Screenshots.take((Stage) app.dialog().getScene().getWindow(), "dialog-obstacles");
            app.pressesInQuestion(key);
            app.until(() -> app.dialog() == null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void showsEveryButtonOfTheRecoveryQuestionInFull(String language) throws IOException {
        speaks(language);
        var file = sample();
        app.open(file);
        app.goes("activity");
        app.opensFirst();
        app.changes();
        app.fires("#editor-save");
        app.settle();
        app.picks("menu.close");
        app.until(() -> Files.exists(folder.resolve("Backups")));
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 4096));
        app.tryToOpen(file);
        app.until(() -> app.dialog() != null);
        app.settle();
        assertThat(app.dialog().getButtonTypes()).hasSize(3);
        shows("recovery", language);
        app.chooses(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void growsByWhatIsWrongWithADay(String language) {
        speaks(language);
        app.open(sample());
        app.startsPicking("menu.past");
        app.until(() -> app.dialog() != null);
        app.onWindow(() -> ((DayField) app.find("#past-day")).setValue(LocalDate.now(ZoneOffset.UTC).minusDays(1)));
        app.onWindow(() -> ((DayField) app.find("#past-day")).setValue(LocalDate.now(ZoneOffset.UTC)));
        shows("past-day", language);
        app.onWindow(() -> ((DayField) app.find("#past-day")).setValue(LocalDate.now(ZoneOffset.UTC).minusDays(2)));
        assertThat(text("#past-fault")).isNotEmpty();
        shows("past-day-fault", language);
        app.chooses(1);
    }

    private void shows(String name, String language) {
        var dialog = app.dialog();
        app.until(() -> dialog.getHeight() >= dialog.prefHeight(dialog.getWidth()) - 1); // a window is not changed at once
        Screenshots.take((Stage) dialog.getScene().getWindow(), "dialog-" + name + "-" + language);
        assertThat(CutTexts.in(dialog)).isEmpty();
        assertThat(buttons(dialog)).allSatisfy(button -> {
            var place = button.localToScene(button.getLayoutBounds());
            assertThat(place.getMaxY()).as("%s ends within the window", button).isLessThanOrEqualTo(dialog.getScene().getHeight());
            assertThat(place.getMaxX()).as("%s ends within the window", button).isLessThanOrEqualTo(dialog.getScene().getWidth());
        });
    }

    private static List<Node> buttons(DialogPane dialog) {
        return dialog.getChildren().stream().filter(ButtonBar.class::isInstance).flatMap(bar -> ((ButtonBar) bar).getButtons().stream()).toList();
    }

    private Node focused() {
        return app.dialog().getScene().getFocusOwner();
    }

    private static boolean isWithin(Node node, Node above) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(above::equals);
    }
}
