package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.register.OpenRegister;
import org.article30.shell.Preferences;
import org.article30.shell.Theme;
import org.article30.store.Password;
import org.article30.template.Template;
import org.article30.template.Templates;
import org.article30.ui.CutTexts;
import org.article30.ui.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** What people do with templates in the window. */
class TemplatesJourneyTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // every test begins by starting it
    private Showing app;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private void start(Locale language, Theme theme, String place) {
        var settings = new Settings(folder.resolve("settings"));
        settings.keep(new Preferences(language, theme, 100, "Privacy office"));
        app = Showing.start(settings, Clock.systemUTC(), Optional.empty());
        var file = folder.resolve("register.mv.db");
        try (var register = OpenRegister.create(file, Password.none(), Clock.systemUTC(), "Privacy office")) {
            new Import(register, Samples.load("ubpartner")).run("");
        }
        app.open(file);
        app.goes(place);
        app.until(() -> app.table() != null);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void beginsAnActivityByKeyboardAndTakesItBack() {
        start(Locale.ENGLISH, Theme.LIGHT, "activity");
        app.until(() -> !app.table().getItems().isEmpty());
        var before = app.table().getItems().size();
        choose();
        assertThat(offered()).extracting(Template::id).containsExactlyElementsOf(Templates.IDS);
        app.types("#template-search", "zebra");
        assertThat(offered()).isEmpty();
        app.types("#template-search", "human");
        pressed(KeyCode.DOWN);
        assertThat(list().getSelectionModel().getSelectedItem().id()).isEqualTo("recruitment");
        pressed(KeyCode.ENTER);
        app.until(() -> app.dialog() == null && app.find(".record-editor") != null);
        assertThat(((Labeled) app.find(".editor-title")).getText()).isEqualTo("A-1 Recruitment");
        assertThat(((Labeled) app.find(".status-chip")).getText()).isEqualTo("Draft, from a template");
        assertThat(((Label) app.find("#status")).getText()).contains("Recruitment");
        app.fires("#undo");
        app.until(() -> app.table() != null && app.table().getItems().size() == before);
    }

    @Test
    void beginsAnImpactAssessmentInAnotherLanguage() {
        start(Locale.ENGLISH, Theme.LIGHT, "impact-assessment");
        choose();
        assertThat(offered()).isNotEmpty().allMatch(Template::hasAssessment);
        app.onWindow(() -> ((ComboBox<?>) app.find("#template-language")).getSelectionModel().select(1));
        app.types("#template-search", "recherche sante");
        assertThat(offered()).extracting(Template::id).containsExactly("health-research");
        app.chooses(0);
        app.until(() -> app.find(".record-editor") != null);
        assertThat(((Labeled) app.find(".editor-title")).getText()).startsWith("DPIA-1 Analyse d’impact").endsWith("étude de recherche en santé");
        app.fires("#back");
        app.until(() -> app.table() != null && app.table().getItems().size() == 1);
        app.goes("activity");
        app.until(() -> app.table() != null && ((TableView<?>) app.table()).getItems().stream().anyMatch(row -> row.toString().contains("Étude de recherche en santé")));
    }

    @ParameterizedTest
    @CsvSource({"en,LIGHT", "fr,DARK", "de,LIGHT"})
    void showsTheChoiceWithEveryTextInFull(String language, Theme theme) {
        start(Locale.of(language), theme, "activity");
        Screenshots.take(app.stage(), "templates-list-" + language);
        choose();
        var stage = (Stage) app.dialog().getScene().getWindow();
        Screenshots.take(stage, "templates-choice-" + language);
        assertThat(CutTexts.in(stage.getScene().getRoot())).isEmpty();
        app.chooses(0);
        app.until(() -> app.find(".record-editor") != null);
        Screenshots.take(app.stage(), "templates-editor-" + language);
    }

    /** A key pressed in the search; told to it, for without a display no window is in front to which keys would go. */
    private void pressed(KeyCode key) {
        app.onWindow(() -> Event.fireEvent(app.find("#template-search"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    private void choose() {
        app.starts("#from-template");
        app.until(() -> app.dialog() != null && !offered().isEmpty());
    }

    @SuppressWarnings("unchecked") // the list of templates holds templates
    private ListView<Template> list() {
        return (ListView<Template>) app.find("#templates");
    }

    private List<Template> offered() {
        return list() == null ? List.of() : List.copyOf(list().getItems());
    }
}
