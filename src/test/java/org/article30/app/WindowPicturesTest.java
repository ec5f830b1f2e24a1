package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.article30.exchange.Import;
import org.article30.exchange.RegisterJson;
import org.article30.exchange.Samples;
import org.article30.register.OpenRegister;
import org.article30.report.ReportLine;
import org.article30.shell.Preferences;
import org.article30.shell.Theme;
import org.article30.store.Password;
import org.article30.ui.CutTexts;
import org.article30.ui.DayField;
import org.article30.ui.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** Every place and question of the window is shown, in every language, light in a small window and dark in a large one, with no text cut; pictures of all of them to look at. */
class WindowPicturesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC);
    private static final List<String> LISTS = List.of("activity", "general-provisions", "party", "engagement", "transfer", "document", "catalogue-entry");
    private static final List<String> ASSESSMENTS = List.of("interest-assessment", "screening", "impact-assessment", "breach", "subject-request", "consent");

    @TempDir
    private static Path samples;

    @TempDir
    private Path folder;

    private final Set<String> cut = new LinkedHashSet<>();
    private Locale language = Locale.ENGLISH;
    private Theme theme = Theme.LIGHT;
    @SuppressWarnings("NullAway.Init") // every test begins by starting it
    private Showing app;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        try (var register = OpenRegister.create(samples.resolve("sample.mv.db"), Password.none(), CLOCK, "Privacy office")) {
            new Import(register, Samples.load("bpe")).run("");
        }
        try (var register = OpenRegister.create(samples.resolve("complete.mv.db"), Password.none(), CLOCK, "Privacy office")) {
            new Import(register, Samples.load("complete")).run("");
        }
        try (var register = OpenRegister.create(samples.resolve("changed.mv.db"), Password.none(), Clock.offset(CLOCK, Duration.ofDays(-30)), "Privacy office")) {
            new Import(register, Samples.load("complete")).run("First entry of the register");
            PastChanges.of(register);
        }
        OpenRegister.create(samples.resolve("empty.mv.db"), Password.none(), CLOCK, "Privacy office").close();
        OpenRegister.create(samples.resolve("locked.mv.db"), Password.of("correct horse".toCharArray()), CLOCK, "Privacy office").close();
        Files.writeString(samples.resolve("damaged.mv.db"), "not a register");
    }

    private void start(String spoken, Theme dressed, int percent) throws Exception {
        language = Locale.of(spoken);
        theme = dressed;
        var settings = new Settings(Files.createDirectories(folder.resolve("settings")));
        settings.keep(new Preferences(language, theme, percent, "Privacy office"));
        var written = folder.resolve("register.json");
        try (var out = Files.newBufferedWriter(written)) {
            RegisterJson.write(Samples.load("bpe"), out);
        }
        app = Showing.start(settings, CLOCK, Optional.of(new FileChoice(Optional::empty, Optional::of, () -> Optional.of(written), name -> Optional.of(folder.resolve(name)))));
        if (theme == Theme.DARK) { // the colours cut no text: what is dark is seen with more room
            app.onWindow(() -> {
                app.stage().setWidth(1400);
                app.stage().setHeight(900);
            });
        }
    }

    @AfterEach
    void close() {
        app.close();
    }

    @ParameterizedTest
    @CsvSource({"en,LIGHT", "en,DARK", "fr,LIGHT", "fr,DARK", "de,LIGHT", "de,DARK"})
    void showsEveryPlaceAndQuestionWithEveryTextInFull(String language, Theme theme) throws Exception {
        start(language, theme, Preferences.NORMAL);
        take("welcome");
        app.starts("#welcome-new");
        question("new-register");
        app.tryToOpen(samples.resolve("locked.mv.db"));
        question("unlock");
        app.tryToOpen(samples.resolve("damaged.mv.db"));
        question("damaged");
        app.open(samples.resolve("empty.mv.db"));
        take("overview-empty");
        for (var place : Stream.concat(LISTS.stream(), ASSESSMENTS.stream()).toList()) {
            app.goes(place);
            take(place + "-empty");
        }
        app.open(samples.resolve("sample.mv.db"));
        for (var place : List.of("overview", "findings", "chains", "map", "what-if", "reports", "proof", "register", "preferences")) {
            app.goes(place);
            if (place.equals("overview")) {
                untilTheOverviewIsFilled();
            }
            take(place);
        }
        for (var place : LISTS) {
            app.goes(place);
            take(place);
            app.opensFirst();
            take(place + "-editor");
            Screenshots.whole(app.find(".section-stack"), name(place + "-sections"));
            if (place.equals("activity")) {
                leaveUnsaved();
            }
        }
        questions();
        app.open(samples.resolve("complete.mv.db"));
        for (var place : Stream.concat(Stream.of("change-notice", "transfer-assessment", "engagement", "transfer", "activity"), ASSESSMENTS.stream()).toList()) {
            app.goes(place);
            app.until(() -> app.table() != null && !app.table().getItems().isEmpty());
            take("complete-" + place);
            app.opensFirst();
            take("complete-" + place + "-editor");
            Screenshots.whole(app.find(".section-stack"), name("complete-" + place + "-sections"));
        }
        for (var place : List.of("overview", "chains", "map", "findings")) {
            app.goes(place);
            take("complete-" + place);
        }
        reportWithParts();
        pastDay();
        assertThat(cut).as("texts cut").isEmpty();
    }

    private void pastDay() {
        app.startsPicking("menu.past");
        question("past-day");
        app.startsPicking("menu.past");
        app.until(() -> app.dialog() != null);
        app.fires("#prompt-take");
        app.until(() -> app.find("#past-said").getParent().isVisible());
        for (var place : List.of("overview", "activity")) {
            app.goes(place);
            app.settle();
            take("past-" + place);
        }
        app.opensFirst();
        take("past-activity-editor");
        app.fires("#past-today");
    }

    /** What was changed: the history, the versions of a record, the question before one is restored, the report on changes. */
    @ParameterizedTest
    @CsvSource({"en,LIGHT", "en,DARK", "fr,LIGHT", "fr,DARK", "de,LIGHT", "de,DARK"})
    void showsThePastWithEveryTextInFull(String language, Theme theme) throws Exception {
        start(language, theme, Preferences.NORMAL);
        app.open(samples.resolve("changed.mv.db"));
        app.goes("history");
        app.until(() -> app.find("#change-fields") instanceof ListView<?> fields && !fields.getItems().isEmpty());
        take("history-changes");
        app.onWindow(() -> ((ComboBox<?>) app.find("#history-show")).getSelectionModel().select(1));
        app.until(() -> app.find("#change-fields") instanceof ListView<?> fields && !fields.getItems().isEmpty());
        take("history-difference");
        app.goes("activity");
        app.opensFirst();
        app.fires("#versions-of");
        app.until(() -> app.find("#change-fields") instanceof ListView<?> fields && !fields.getItems().isEmpty());
        take("versions");
        app.onWindow(() -> ((ListView<?>) app.find("#versions")).getSelectionModel().selectLast());
        app.until(() -> !app.find("#version-restore").isDisabled());
        app.starts("#version-restore");
        question("restore");
        app.starts("#version-take-out");
        question("take-out");
        app.goes("reports");
        app.until(() -> app.find("#reports") instanceof ListView<?> list && !list.getItems().isEmpty());
        app.onWindow(() -> {
            ((ListView<?>) app.find("#reports")).getSelectionModel().selectLast();
            ((ListView<?>) app.find("#reports")).scrollTo(((ListView<?>) app.find("#reports")).getItems().size() - 1);
        });
        take("reports-changes");
        assertThat(cut).as("texts cut").isEmpty();
    }

    /** Where a small window has no room for the past, its pages scroll: the lists keep some lines, and every button its place. */
    @Test
    void leavesRoomForThePastInASmallWindow() throws Exception {
        start("de", Theme.DARK, Preferences.NORMAL);
        app.onWindow(() -> {
            app.stage().setWidth(900);
            app.stage().setHeight(640);
        });
        app.open(samples.resolve("changed.mv.db"));
        app.goes("history");
        roomy("#history", "history-small");
        app.goes("activity");
        app.opensFirst();
        app.fires("#versions-of");
        roomy("#versions", "versions-small");
        app.goes("proof");
        app.until(() -> app.find("#proof-head") instanceof TextInputControl head && !head.getText().isBlank());
        take("proof-small");
        assertThat(app.find("#proof-head").lookup(".text").getBoundsInLocal().getWidth()).as("the whole head").isLessThan(app.find("#proof-head").getBoundsInLocal().getWidth() - 20);
        app.onWindow(() -> ((DayField) app.find("#proof-before")).setValue(LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC)));
        app.types("#proof-reason", "Frist");
        app.starts("#proof-erase");
        question("erase");
        assertThat(cut).as("texts cut").isEmpty();
    }

    private void roomy(String list, String name) {
        app.until(() -> app.find("#change-fields") instanceof ListView<?> fields && !fields.getItems().isEmpty());
        app.settle();
        take(name);
        Screenshots.whole(app.find(".page"), name(name + "-whole"));
        assertThat(height(list)).isGreaterThan(150);
        assertThat(height("#change-fields")).isGreaterThan(100);
        var deeds = app.find(".difference-deeds");
        assertThat(deeds.lookupAll(".button")).allMatch(button -> deeds.getLayoutBounds().contains(button.getBoundsInParent()), "within its card");
    }

    private double height(String node) {
        return app.find(node).getBoundsInParent().getHeight();
    }

    @ParameterizedTest
    @CsvSource({"en,LIGHT", "en,DARK", "fr,LIGHT", "fr,DARK", "de,LIGHT", "de,DARK"})
    void showsApprovingAndMergingWithEveryTextInFull(String language, Theme theme) throws Exception {
        start(language, theme, Preferences.NORMAL);
        app.open(samples.resolve("complete.mv.db"));
        approving();
        obstacles();
        merging();
        assertThat(cut).as("texts cut").isEmpty();
    }

    private void obstacles() {
        app.goes("activity");
        app.starts("#add");
        app.until(() -> app.find(".record-editor") != null);
        app.settle();
        app.changes();
        app.fires("#editor-save");
        app.until(() -> app.find("#act-SUBMIT") != null);
        app.starts("#act-SUBMIT");
        app.until(() -> app.dialog() != null);
        confirms();
        app.until(() -> app.find("#act-APPROVE") != null);
        app.starts("#act-APPROVE");
        app.until(() -> app.dialog() != null);
        question("obstacles");
    }

    private void approving() {
        app.goes("activity");
        app.selects("VOR-C02");
        app.robot().press(KeyCode.ENTER).release(KeyCode.ENTER);
        app.until(() -> app.find(".record-editor") != null);
        app.settle();
        app.changes();
        app.starts("#editor-save");
        app.until(() -> app.dialog() != null);
        takeQuestion("save-approved");
        confirms();
        takeQuestion("save-approved-fault");
        app.onWindow(() -> ((TextInputControl) app.dialog().lookup("#save-reason")).setText("BPE"));
        confirms();
        app.until(() -> app.find("#act-APPROVE") != null);
        take("activity-in-review");
        app.starts("#act-APPROVE");
        app.until(() -> app.dialog() != null);
        takeQuestion("approve");
        confirms();
        app.until(() -> app.find(".edition") instanceof Label label && label.isVisible());
        take("activity-approved");
        Screenshots.whole(app.find(".section-stack"), name("activity-approved-sections"));
        app.goes("activity");
    }

    private void merging() {
        app.goes("party");
        app.selects("");
        app.robot().press(KeyCode.ENTER).release(KeyCode.ENTER);
        app.until(() -> app.find("#editor-more") != null);
        app.settle();
        Platform.runLater(() -> ((MenuButton) app.find("#editor-more")).getItems().stream().filter(item -> "merge".equals(item.getId())).findFirst().orElseThrow().fire());
        app.until(() -> app.dialog() != null);
        app.onWindow(() -> ((ComboBox<?>) app.find("#merge-other")).getSelectionModel().select(1));
        app.until(() -> app.find("#merge-effect") instanceof ListView<?> list && !list.getItems().isEmpty());
        question("merge");
    }

    private void confirms() {
        app.onWindow(() -> ((ButtonBase) app.dialog().lookupButton(app.dialog().getButtonTypes().getFirst())).fire());
    }

    private void reportWithParts() {
        app.goes("reports");
        app.until(() -> app.find("#reports") instanceof ListView<?> list && !list.getItems().isEmpty());
        app.onWindow(() -> {
            var list = (ListView<?>) app.find("#reports");
            list.getItems().stream().filter(line -> line instanceof ReportLine report && report.id().equals("dpia-summary")).findFirst()
                    .ifPresent(line -> list.getSelectionModel().select(list.getItems().indexOf(line)));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        });
        app.until(() -> app.find("#report-record") instanceof ComboBox<?> record && !record.getItems().isEmpty());
        app.onWindow(() -> ((ComboBox<?>) app.find("#report-record")).getSelectionModel().selectFirst());
        take("complete-reports-parts");
    }

    private void leaveUnsaved() {
        app.changes();
        take("activity-changed");
        app.starts("#back");
        app.until(() -> app.dialog() != null);
        takeQuestion("unsaved");
        app.chooses(1);
    }

    private void questions() {
        app.goes("impact-assessment");
        app.starts("#from-template");
        question("template");
        app.goes("party");
        app.onWindow(() -> app.table().getSelectionModel().selectFirst());
        for (var item : List.of("menu.delete", "menu.import", "menu.password", "menu.guide", "menu.about")) {
            app.startsPicking(item);
            question(item.substring("menu.".length()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void keepsTheOverviewInFullAtTheLargestTextSize(String language) throws Exception {
        start(language, Theme.LIGHT, Preferences.LARGEST);
        app.open(samples.resolve("sample.mv.db"));
        untilTheOverviewIsFilled();
        take("overview-largest");
        assertThat(cut).as("texts cut").isEmpty();
    }

    private void untilTheOverviewIsFilled() {
        app.until(() -> app.find(".counts") instanceof Parent counts && !counts.getChildrenUnmodifiable().isEmpty());
        app.settle();
    }

    /** A question, which is then answered with no. */
    private void question(String name) {
        app.until(() -> app.dialog() != null);
        takeQuestion(name);
        app.onWindow(() -> app.dialog().getScene().getWindow().hide());
        app.until(() -> app.dialog() == null);
    }

    private void takeQuestion(String name) {
        take((Stage) app.dialog().getScene().getWindow(), "question-" + name);
    }

    private void take(String name) {
        take(app.stage(), name);
    }

    private void take(Stage stage, String name) {
        Screenshots.take(stage, name(name));
        CutTexts.in(stage.getScene().getRoot()).forEach(text -> cut.add(name + ": " + text));
    }

    private String name(String name) {
        return "window-" + name + "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT);
    }
}
