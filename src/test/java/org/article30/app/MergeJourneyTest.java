package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.article30.exchange.Import;
import org.article30.exchange.RegisterJson;
import org.article30.party.Party;
import org.article30.processor.Engagement;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.article30.ui.Reference;
import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.Test;

/** Two parties become one, from the list and from the editor, and two again. */
class MergeJourneyTest extends Journey {

    private static final String RECORDS = """
            {"format":"article30-register","version":1,
            "parties":[{"id":"acme","name":"Acme"},{"id":"acme-ltd","name":"Acme Ltd.","legalForm":"Ltd."},{"id":"bolt","name":"Bolt"}],
            "activities":[{"id":"pay","particulars":{"reference":"P1","name":"Payroll"},"controllers":[{"party":"acme-ltd"}]}],
            "engagements":[{"id":"e","name":"Hosting","principal":"acme","processor":"bolt"}]}""";

    private Path file() {
        return folder.resolve("register.mv.db");
    }

    private void opens() throws Exception {
        var source = Files.writeString(folder.resolve("records.json"), RECORDS);
        try (var register = OpenRegister.create(file(), Password.none(), Clock.systemUTC(), "Privacy office"); var in = Files.newBufferedReader(source)) {
            new Import(register, RegisterJson.read(in)).run("");
        }
        app.open(file());
        app.goes("party");
        app.until(() -> app.table() != null && app.table().getItems().size() == 3);
    }

    private void selectsTwo() {
        app.onWindow(() -> app.table().getSelectionModel().selectIndices(0, 1));
        app.until(() -> menuOfFirstRow().anyMatch(item -> "merge".equals(item.getId())));
        app.onWindow(() -> menuOfFirstRow().filter(item -> "merge".equals(item.getId())).findFirst().orElseThrow().fire());
    }

    private Stream<MenuItem> menuOfFirstRow() {
        return app.table().lookupAll(".table-row-cell").stream().map(row -> (TableRow<?>) row).filter(row -> row.getIndex() == 0)
                .flatMap(row -> row.getContextMenu().getItems().stream());
    }

    private void picksInEditor(String item) {
        app.until(() -> app.find("#editor-more") instanceof MenuButton more && more.getItems().stream().anyMatch(one -> item.equals(one.getId())));
        app.onWindow(() -> ((MenuButton) app.find("#editor-more")).getItems().stream().filter(one -> item.equals(one.getId())).findFirst().orElseThrow().fire());
    }

    private void confirms() {
        app.onWindow(() -> ((ButtonBase) app.dialog().lookupButton(app.dialog().getButtonTypes().getFirst())).fire());
    }

    private void untilPreviewed() {
        app.until(() -> app.find("#merge-effect") instanceof ListView<?> list && !list.getItems().isEmpty());
    }

    private String previewed() {
        return ((ListView<?>) app.find("#merge-effect")).getItems().toString();
    }

    private void says(String reason) {
        app.onWindow(() -> ((TextInputControl) app.find("#merge-reason")).setText(reason));
    }

    @Test
    void mergesTwoOfTheListForAReasonAndTakesThatBack() throws Exception {
        opens();
        selectsTwo();
        untilPreviewed();
        assertThat(previewed()).contains("P1 Payroll (processing activity)", "Legal form", "Values of “Acme Ltd.” that are not taken over and stay in the history only:");
        confirms();
        assertThat(app.dialog()).as("a reason is needed").isNotNull();
        says("Recorded twice");
        confirms();
        app.until(() -> text("#status").startsWith("Merged"));
        app.goes("party");
        app.until(() -> app.table() != null && app.table().getItems().size() == 2);
        app.fires("#undo");
        app.until(() -> app.table() != null && app.table().getItems().size() == 3);

        app.close();
        try (var register = OpenRegister.open(file(), Password.none(), Clock.systemUTC(), "")) {
            assertThat(register.records(Party.KIND).titles().values()).containsExactly("Acme", "Acme Ltd.", "Bolt");
            assertThat(register.history().since(0)).extracting(revision -> revision.reason()).contains("Merged: “Acme Ltd.” into “Acme”: Recorded twice");
            assertThat(register.history().verify().breaks()).isEmpty();
        }
    }

    @Test
    void mergesFromTheEditorTheOtherWayRoundAndTakesThatBackLaterFromThere() throws Exception {
        opens();
        app.selects("Acme Ltd.");
        app.onWindow(() -> app.table().getSelectionModel().clearAndSelect(0));
        app.presses(KeyCode.ENTER);
        picksInEditor("merge");
        app.onWindow(() -> choose("Acme Ltd."));
        app.onWindow(() -> ((RadioButton) app.find("#merge-second-stays")).setSelected(true));
        untilPreviewed();
        assertThat(previewed()).contains("Hosting (processor engagement)");
        says("Recorded twice");
        confirms();
        app.until(() -> text("#status").startsWith("Merged"));
        app.goes("overview");
        app.goes("party");
        app.selects("Acme Ltd.");
        app.presses(KeyCode.ENTER);
        picksInEditor("merge-back");
        app.until(() -> app.table() != null && app.table().getItems().size() == 3);

        app.close();
        try (var register = OpenRegister.open(file(), Password.none(), Clock.systemUTC(), "")) {
            assertThat(register.records(Engagement.KIND).all().getFirst().value().principal().toString())
                    .isEqualTo(register.records(Party.KIND).titles().entrySet().stream().filter(entry -> entry.getValue().equals("Acme")).findFirst().orElseThrow().getKey().toString());
        }
    }

    @Test
    void saysInTheQuestionWhyAMergeCannotBeAndMergesNothing() throws Exception {
        opens();
        app.onWindow(() -> app.table().getSelectionModel().clearAndSelect(0));
        app.presses(KeyCode.ENTER);
        picksInEditor("merge");
        app.onWindow(() -> choose("Bolt"));
        app.until(() -> text("#merge-said").contains("chain"));
        says("By mistake");
        confirms();

        assertThat(app.dialog()).isNotNull();
        app.chooses(1);
        assertThat(text("#status")).doesNotStartWith("Merged");
    }

    @SuppressWarnings("unchecked") // the records of the question
    private void choose(String title) {
        var box = (SearchableComboBox<Reference>) app.find("#merge-other");
        box.setValue(box.getItems().stream().filter(known -> known.title().equals(title)).findFirst().orElseThrow());
    }
}
