package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.article30.activity.Activity;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** What people do with the window, from the first button to what then lies in the register. */
class JourneysTest extends Journey {

    @Test
    void goesIntoThePlacesThatProveAndPrefer() {
        app.open(sample());
        app.goes("proof");
        assertThat(app.stage().getScene().getFocusOwner()).isEqualTo(app.find("#proof-known"));
        app.goes("preferences");
        assertThat(app.stage().getScene().getFocusOwner()).isEqualTo(app.find("#language"));
    }

    @Test
    void makesARegisterAndAnActivityAndFindsItInTheList() {
        var file = folder.resolve("own.mv.db");
        app.fires("#welcome-new");
        app.types("#register-name", "Own register");
        app.types("#register-file", file.toString());
        app.fires("#prompt-take");
        app.until(() -> app.find("#start-activity") != null);
        app.goes("activity");
        app.fires("#nothing-act");
        app.until(() -> app.find(".record-editor") != null);
        app.fills("Payroll");
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.until(() -> text("#status").contains("Payroll"));
        app.fires("#back");
        app.until(() -> app.table().getItems().size() == 1);
        app.close();
        try (var register = OpenRegister.open(file, Password.none(), Clock.systemUTC(), "")) {
            assertThat(register.records(Activity.KIND).all()).extracting(stored -> stored.value().particulars().name()).containsExactly("Payroll");
        }
        assertThat(settings.recent()).containsExactly(file);
    }

    @Test
    void writesTheRegisterToAFileInWhichThereIsNothingNewForIt() {
        app.open(sample(Password.none()));
        app.picks("menu.export");
        var written = folder.resolve("register.json");
        app.until(() -> text("#status").contains(written.toString()));
        chosen = Optional.of(written);
        app.startsPicking("menu.import");
        app.until(() -> app.dialog() != null);
        assertThat(app.dialog().getHeaderText()).contains("register.json");
        assertThat(text("#import-counts")).startsWith("0 new, 0 changed");
        app.chooses(0);
        assertThat(text("#status")).as("there is nothing to import").doesNotStartWith("Added");
    }

    @Test
    void filtersWhileTyping() {
        app.open(sample(Password.none()));
        app.goes("activity");
        app.until(() -> app.table().getItems().size() == 25);
        app.types("#search", "rewârd");
        app.until(() -> !app.table().getItems().isEmpty() && app.table().getItems().size() < 25);
        app.types("#search", "no such words anywhere");
        app.until(() -> app.table().getItems().isEmpty());
        assertThat(text(".nothing-title")).contains("no such words anywhere");
        app.fires("#nothing-act");
        app.until(() -> app.table().getItems().size() == 25);
    }

    @Test
    void remembersTheColumnsChosen() {
        app.open(sample(Password.none()));
        app.goes("party");
        app.until(() -> app.table() != null && !app.table().getItems().isEmpty());
        app.onWindow(() -> ((MenuButton) app.find("#columns")).getItems().stream().map(CheckMenuItem.class::cast)
                .filter(item -> "column-country".equals(item.getId())).forEach(item -> {
                    item.setSelected(false);
                    item.fire();
                }));
        assertThat(app.table().getColumns()).extracting(column -> column.getId()).doesNotContain("country").contains("name", "roles");
        assertThat(new Settings(folder.resolve("settings")).table("party")).contains("roles:").doesNotContain("country:");
    }

    @Test
    void saysThatThePasswordIsWrongAndOpensWithTheRightOne() {
        var file = sample(Password.of("correct horse".toCharArray()));
        app.tryToOpen(file);
        app.types("#password", "wrong");
        app.fires("#prompt-take");
        var sentence = Texts.in(Locale.ENGLISH).text("store.problem.wrongPassword", file.toString());
        app.until(() -> app.find("#password-fault") != null && sentence.equals(text("#password-fault")));
        app.types("#password", "correct horse");
        app.fires("#prompt-take");
        app.until(() -> app.find(".counts") != null);
    }

    @Test
    void asksBeforeUnsavedChangesAreLeft() {
        app.open(sample(Password.none()));
        app.goes("activity");
        app.opensFirst();
        app.fills("Another name");
        app.starts("#back");
        app.until(() -> app.dialog() != null);
        app.chooses(2);
        assertThat(app.find(".record-editor")).as("stays").isNotNull();
        app.starts("#back");
        app.until(() -> app.dialog() != null);
        app.chooses(1);
        app.until(() -> app.find(".record-editor") == null && app.table() != null);
        assertThat(app.table().getItems().toString()).doesNotContain("Another name");
    }

    @Test
    void canBeUsedByKeyboardAlone() {
        app.open(sample(Password.none()));
        app.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        app.until(() -> app.table() != null && app.table().getItems().size() == 25);
        app.presses(KeyCode.CONTROL, KeyCode.F);
        app.until(() -> app.find("#search").isFocused());
        app.robot().write("enquiries", 0);
        app.until(() -> app.table().getItems().size() < 25);
        app.presses(KeyCode.DOWN);
        app.presses(KeyCode.ENTER);
        app.until(() -> app.find(".record-editor") != null);
    }

    @Test
    void crossesFromThePageToThePlacesAndBackAndLeavesARecordByKeys() {
        app.open(sample(Password.none()));
        app.goes("activity");
        app.opensFirst();
        app.presses(KeyCode.TAB);
        var worked = app.stage().getScene().getFocusOwner();
        app.presses(KeyCode.F6);
        assertThat(app.find("#go-activity").isFocused()).isTrue();
        app.presses(KeyCode.F6);
        assertThat(app.stage().getScene().getFocusOwner()).isSameAs(worked);
        app.presses(KeyCode.ALT, KeyCode.LEFT);
        app.until(() -> app.find(".record-editor") == null && app.table().isFocused());
    }

    @Test
    @SuppressWarnings("unchecked") // the choice of languages holds languages
    void speaksAnotherLanguageAtOnceAtTheSamePlace() {
        app.open(sample(Password.none()));
        app.goes("preferences");
        app.until(() -> app.find("#language") != null);
        app.onWindow(() -> ((ComboBox<Locale>) app.find("#language")).setValue(Locale.GERMAN));
        app.until(() -> app.find("#go-party") instanceof Labeled place && place.getText().equals("Beteiligte"));
        assertThat(((ComboBox<Locale>) app.find("#language")).getValue()).isEqualTo(Locale.GERMAN);
        assertThat(new Settings(folder.resolve("settings")).preferences().language()).isEqualTo(Locale.GERMAN);
    }
}
