package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.article30.party.Party;
import org.article30.register.OpenRegister;
import org.article30.store.Json;
import org.article30.store.Password;
import org.article30.ui.DayField;
import org.junit.jupiter.api.Test;

/** What people do with what was: look through the history, see what a version changed, bring it back, print it. */
class HistoryJourneyTest extends Journey {

    private ListView<?> list(String id) {
        return (ListView<?>) app.find(id);
    }

    private void untilListed(String id, int most) {
        app.until(() -> app.find(id) instanceof ListView<?> list && !list.getItems().isEmpty() && list.getItems().size() <= most);
        app.settle();
    }

    /** Renames the transfer T01 and saves. */
    private void rename(String name) {
        app.goes("transfer");
        app.selects("T01");
        app.presses(KeyCode.ENTER);
        app.fills("Name", name);
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.until(() -> text("#status").startsWith("Saved") && text("#status").contains(name));
    }

    @Test
    void bringsBackAVersionFromARecordsEditorByKeyboardAlone() {
        app.open(sample());
        rename("T01 renamed");
        app.onWindow(() -> app.find("#versions-of").requestFocus());
        assertThat(((Button) app.find("#versions-of")).getText()).isEqualTo("2");
        app.presses(KeyCode.SPACE);
        untilListed("#versions", 2);
        assertThat(list("#versions").isFocused()).isTrue();
        app.until(() -> !list("#change-fields").getItems().isEmpty());
        assertThat(list("#change-fields").getItems().toString()).contains("T01 renamed");
        assertThat(app.find("#version-restore").isDisabled()).as("what it says now").isTrue();
        app.presses(KeyCode.DOWN);
        app.until(() -> !app.find("#version-restore").isDisabled());
        app.onWindow(() -> app.find("#version-restore").requestFocus());
        app.starts("#version-restore");
        app.until(() -> app.dialog() != null);
        assertThat(app.dialog().getHeaderText()).contains("T01").endsWith(", version 1?");
        app.types("#reason", "renamed by mistake");
        app.chooses(0);
        app.until(() -> text("#status").startsWith("Restored"));
        untilListed("#versions", 3);
        app.until(() -> list("#versions").getItems().size() == 3);
        assertThat(list("#versions").getItems().getFirst().toString()).contains("renamed by mistake");
        app.settle();
        assertThat(app.stage().getScene().getFocusOwner()).isEqualTo(list("#versions"));
        assertThat(text(".page-title")).startsWith("Versions: ").doesNotContain("renamed");
        app.presses(KeyCode.ALT, KeyCode.LEFT);
        app.until(() -> app.find(".record-editor") != null);
        assertThat(((TextInputControl) app.field("Name").getControl()).getText()).doesNotContain("renamed");
        assertThat(((Button) app.find("#versions-of")).getText()).isEqualTo("3");
        app.fills("Name", "T01 once more");
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.until(() -> text("#status").contains("T01 once more"));
    }

    @Test
    void asksWhatToDoWithUnsavedChangesBeforeVersionsAreShown() {
        app.open(sample());
        rename("T01 renamed");
        app.fills("Name", "T01 half typed");
        app.starts("#versions-of");
        app.until(() -> app.dialog() != null);
        app.chooses(1);
        untilListed("#versions", 2);
        app.fires("#back");
        assertThat(((TextInputControl) app.field("Name").getControl()).getText()).isEqualTo("T01 renamed");
    }

    @Test
    void findsARemovedRecordInTheHistoryAndRestoresIt() {
        var file = sample();
        app.open(file);
        app.goes("transfer");
        app.selects("T01");
        app.presses(KeyCode.DELETE);
        app.until(() -> app.dialog() != null);
        app.chooses(0);
        app.until(() -> text("#status").startsWith("Deleted"));
        app.goes("history");
        untilListed("#history", 100);
        assertThat(list("#history").getItems()).hasSize(100);
        app.onWindow(() -> ((ComboBox<?>) app.find("#history-show")).getSelectionModel().select(2));
        untilListed("#history", 1);
        app.until(() -> !list("#change-fields").getItems().isEmpty());
        assertThat(app.find("#history-open").isDisabled()).as("it is gone").isTrue();
        assertThat(app.find("#history-versions").isDisabled()).isFalse();
        app.onWindow(() -> app.find("#history-restore").requestFocus());
        app.starts("#history-restore");
        app.until(() -> app.dialog() != null);
        app.chooses(0);
        app.until(() -> text("#status").startsWith("Restored"));
        app.until(() -> list("#history").getItems().isEmpty());
        app.settle();
        assertThat(app.stage().getScene().getFocusOwner()).isEqualTo(list("#history"));
        app.onWindow(() -> ((ComboBox<?>) app.find("#history-show")).getSelectionModel().select(0));
        app.until(() -> list("#history").getItems().getFirst().toString().contains("ADDED"));
        app.onWindow(() -> list("#history").getSelectionModel().selectFirst());
        app.until(() -> !app.find("#history-open").isDisabled());
        assertThat(app.find("#history-restore").isDisabled()).as("what it says now").isTrue();
    }

    @Test
    void saysWhichRecordIsGoneThatAVersionRefersTo() {
        var file = folder.resolve("own.mv.db");
        try (var register = OpenRegister.create(file, Password.none(), Clock.systemUTC(), "Privacy office")) {
            var parties = register.records(Party.KIND);
            var group = parties.add(Json.read("{\"name\": \"Group\"}", Party.class));
            var shop = parties.add(Json.read("{\"name\": \"Shop\", \"parent\": \"" + group.id() + "\"}", Party.class));
            parties.remove(shop, "");
            parties.remove(group, "");
        }
        app.open(file);
        app.goes("history");
        untilListed("#history", 4);
        app.types("#history-search", "Shop");
        app.until(() -> list("#history").getItems().size() < 4);
        app.settle();
        app.until(() -> !list("#change-fields").getItems().isEmpty());
        app.starts("#history-restore");
        app.until(() -> app.dialog() != null && app.find("#reason") != null);
        app.chooses(0);
        app.until(() -> app.dialog() != null && app.dialog().getContentText().contains("which is no longer in the register"));
        assertThat(app.dialog().getContentText()).startsWith("This version of “Shop” refers to “Group”").contains("Restore “Group” first");
        app.chooses(0);
    }

    @Test
    void looksThroughTheHistoryAPageAtATimeAndShowsTheDifferenceBetweenTwoDays() {
        app.open(sample());
        rename("T01 renamed");
        app.goes("history");
        untilListed("#history", 100);
        app.fires("#history-more");
        app.until(() -> list("#history").getItems().size() > 100);
        app.types("#history-search", "renamed");
        untilListed("#history", 3);
        app.onWindow(() -> ((DayField) app.find("#history-to")).setValue(LocalDate.of(2000, 1, 1)));
        app.until(() -> list("#history").getItems().isEmpty());
        app.onWindow(() -> {
            ((DayField) app.find("#history-to")).setValue(null);
            ((ComboBox<?>) app.find("#history-show")).getSelectionModel().select(1);
        });
        untilListed("#history", 1);
        assertThat(list("#history").getItems().toString()).contains("T01 renamed", "2 changes");
        assertThat(app.find("#history-restore").isDisabled()).isTrue();
    }

    @Test
    void savesTheChangesAsPdfFromTheHistoryFromAVersionsPageAndAmongTheReports() throws IOException {
        app.open(sample());
        rename("T01 renamed");
        app.fires("#versions-of");
        untilListed("#versions", 2);
        app.fires("#version-save");
        app.until(() -> pdfs() == 1);
        app.goes("history");
        untilListed("#history", 100);
        app.fires("#history-save");
        app.until(() -> pdfs() == 2);
        app.goes("reports");
        app.until(() -> !list("#reports").getItems().isEmpty());
        app.onWindow(() -> list("#reports").getSelectionModel().selectLast());
        assertThat(app.find("#report-from").isVisible()).isTrue();
        app.onWindow(() -> ((DayField) app.find("#report-from")).setValue(LocalDate.now(Clock.systemUTC()).minusDays(1)));
        app.fires("#report-save");
        app.until(() -> text("#status").contains("Changes.pdf"));
    }

    @Test
    void takesAValueOutOfTheHistoryOfARecordByKeyboardAlone() {
        var file = sample();
        app.open(file);
        rename("T01 of Jane Roe");
        rename("T01 renamed");
        app.fires("#versions-of");
        untilListed("#versions", 3);
        app.starts("#version-take-out");
        app.until(() -> app.dialog() != null && app.find("#take-out-values") != null);
        app.types("#take-out-search", "jane roe");
        app.until(() -> list("#take-out-values").getItems().size() == 1);
        app.answers(0);
        app.until(() -> dialogSays("Choose at least one value"));
        app.onWindow(() -> {
            list("#take-out-values").requestFocus();
            list("#take-out-values").getSelectionModel().selectFirst();
        });
        app.presses(KeyCode.SPACE);
        app.types("#take-out-search", "nothing has these words");
        app.until(() -> list("#take-out-values").getItems().isEmpty());
        app.types("#take-out-reason", "was T01 of Jane Roe");
        app.answers(0);
        app.until(() -> dialogSays("leave out"));
        app.types("#take-out-reason", "Article 17");
        app.chooses(0);
        app.until(() -> text("#status").contains("2"));
        app.until(() -> list("#versions").getItems().size() == 3 && !list("#versions").getItems().toString().contains("Jane Roe"));
        app.close();
        try (var register = OpenRegister.look(file, Password.none())) {
            assertThat(register.history().verify().redacted()).hasSize(2);
            assertThat(register.history().since(0)).noneMatch(revision -> (revision.before() + revision.after() + revision.reason()).contains("Jane Roe"));
        }
    }

    @Test
    void saysThatThereIsNothingToTakeOut() {
        app.open(sample());
        app.goes("transfer");
        app.selects("T01");
        app.presses(KeyCode.ENTER);
        app.until(() -> app.find("#versions-of") != null);
        app.fires("#versions-of");
        untilListed("#versions", 1);
        app.starts("#version-take-out");
        app.until(() -> app.dialog() != null);
        assertThat(app.dialog().getContentText()).startsWith("Nothing is there to be taken out");
        app.chooses(0);
    }

    private boolean dialogSays(String words) {
        return app.dialog().lookupAll(".label").stream().anyMatch(label -> label.isVisible() && ((Label) label).getText().contains(words));
    }

    private long pdfs() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
