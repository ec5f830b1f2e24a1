package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.findings.Found;
import org.article30.findings.Severity;
import org.article30.register.OpenRegister;
import org.article30.register.Waiver;
import org.article30.shell.Preferences;
import org.article30.shell.Theme;
import org.article30.store.Password;
import org.article30.ui.DayField;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** What people do with findings in the window. */
class FindingsJourneyTest {

    @TempDir
    private Path folder;

    private Showing app;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void openFindings() {
        var settings = new Settings(folder.resolve("settings"));
        settings.keep(new Preferences(Locale.ENGLISH, Theme.LIGHT, 100, "Privacy office"));
        app = Showing.start(settings, Clock.systemUTC(), Optional.empty());
        try (var register = OpenRegister.create(file(), Password.none(), Clock.systemUTC(), "Privacy office")) {
            new Import(register, Samples.load("ubpartner")).run("");
        }
        app.open(file());
        app.goes("findings");
        app.until(() -> !list().getItems().isEmpty());
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void acceptsAFindingWithAReasonAndTakesThatBack() {
        select("R-ORG-04");
        app.fires("#finding-accept");
        app.types("#finding-reason", "The board decides in January");
        app.fires("#finding-keep");
        app.until(() -> rules().stream().noneMatch("R-ORG-04"::equals));
        app.onWindow(() -> ((ComboBox<?>) app.find("#finding-state")).getSelectionModel().select(1));
        assertThat(rules()).containsExactly("R-ORG-04");
        assertThat(list().getItems()).extracting(found -> found.waiver().value()).extracting(Waiver::reason, Waiver::decidedBy)
                .containsExactly(Tuple.tuple("The board decides in January", "Privacy office"));
        select("R-ORG-04");
        app.fires("#finding-undo");
        app.until(() -> list().getItems().isEmpty());
        app.onWindow(() -> ((ComboBox<?>) app.find("#finding-state")).getSelectionModel().select(0));
        assertThat(rules()).contains("R-ORG-04");
    }

    @Test
    void opensTheRecordAtTheFieldAndFindsNothingOnceItIsMended() {
        select("R-ORG-08");
        app.fires("#finding-record");
        app.until(() -> app.find(".record-editor") != null);
        app.until(() -> app.stage().getScene().getFocusOwner() instanceof TextInputControl input && input.getText().equals("Z123456"));
        app.onWindow(() -> ((TextInputControl) app.stage().getScene().getFocusOwner()).setText("ZA346877"));
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.until(() -> ((Label) app.find("#status")).getText().contains("Prospect Global Ltd"));
        app.fires("#back");
        app.until(() -> !rules().contains("R-ORG-08"));
    }

    @Test
    void filtersByWordsSeverityAndDay() {
        app.types("#finding-search", "sopro");
        assertThat(list().getItems()).isNotEmpty().allMatch(found -> found.title().contains("SoPro"));
        app.types("#finding-search", "");
        app.onWindow(() -> ((ComboBox<?>) app.find("#finding-severity")).getSelectionModel().select(3));
        assertThat(list().getItems()).isNotEmpty().allMatch(found -> found.rule().severity() == Severity.LOW);
        app.onWindow(() -> ((ComboBox<?>) app.find("#finding-severity")).getSelectionModel().select(0));
        assertThat(rules()).contains("R-TRF-01");
        app.onWindow(() -> ((DayField) app.find("#finding-law-date")).setValue(LocalDate.of(2020, 7, 15)));
        app.until(() -> !rules().contains("R-TRF-01"));
    }

    private Path file() {
        return folder.resolve("sample.mv.db");
    }

    @SuppressWarnings("unchecked") // the list of findings holds findings
    private ListView<Found> list() {
        return (ListView<Found>) app.find("#findings");
    }

    private List<String> rules() {
        return List.copyOf(list().getItems()).stream().map(found -> found.rule().id()).toList();
    }

    private void select(String rule) {
        app.onWindow(() -> list().getSelectionModel().select(rules().indexOf(rule)));
    }
}
