package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.article30.activity.Activity;
import org.article30.assessment.RegisterExtract;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.ImpactAssessment;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.register.OpenRegister;
import org.article30.shell.Preferences;
import org.article30.shell.Theme;
import org.article30.store.Id;
import org.article30.store.Json;
import org.article30.store.Password;
import org.article30.ui.CutTexts;
import org.article30.ui.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** What people do with impact assessments: begin one, see what the register says, confirm it, and find what has moved since. */
class ImpactAssessmentJourneyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC);
    private static final String SHOP = """
            {"sheet":{"reference":"DPIA-1","name":"Web shop","versions":[{"number":"1.0","date":"2026-11-02","author":"Privacy office","change":"First version"}]},
             "activities":["complete.c06"],
             "measures":[{"key":"m1","name":"Encryption of means of payment","area":"SECURITY","status":"IMPLEMENTED"},
                         {"key":"m2","name":"Second person confirms changed limits","area":"ACCURACY","status":"PLANNED","additional":true}],
             "risks":[{"key":"a1","name":"Illegitimate access","origin":"EVENT","likelihood":"SIGNIFICANT","severity":"MAXIMUM","mitigations":[{"measure":"m1","lowersLikelihood":2,"lowersSeverity":1}]},
                      {"key":"a2","name":"Unwanted modification","origin":"EVENT","kind":"UNWANTED_MODIFICATION","likelihood":"LIMITED","severity":"SIGNIFICANT","mitigations":[{"measure":"m2","lowersLikelihood":1}]},
                      {"key":"a3","name":"Disappearance","origin":"EVENT","kind":"DISAPPEARANCE"},
                      {"key":"a4","name":"Customers are denied purchase on account without reason","likelihood":"LIMITED","severity":"LIMITED","acceptance":"ACCEPTED"}],
             "actions":[{"what":"Let a second person confirm changed limits","measure":"m2","owner":"Head of the shop","due":"2026-10-31"}]}""";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // every test begins by starting it
    private Showing app;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void start(Locale language, Theme theme) {
        var settings = new Settings(folder.resolve("settings"));
        settings.keep(new Preferences(language, theme, 100, "Privacy office"));
        app = Showing.start(settings, CLOCK, Optional.of(new FileChoice(Optional::empty, Optional::of, Optional::empty, name -> Optional.of(folder.resolve(name)))));
        app.onWindow(() -> {
            app.stage().setWidth(1400);
            app.stage().setHeight(900);
        });
    }

    /** A register with the sample and an assessment whose sections were confirmed before the shop was called otherwise. */
    private Path register() throws Exception {
        var file = Files.createDirectories(folder.resolve("registers")).resolve("own.mv.db");
        try (var register = OpenRegister.create(file, Password.none(), CLOCK, "Privacy office")) {
            new Import(register, Samples.load("complete")).run("");
            var assessment = Json.read(SHOP, ImpactAssessment.class);
            var extract = RegisterExtract.of(assessment, register.view());
            for (var section : AssessmentSection.values()) {
                if (RegisterExtract.isDrawn(section) && section != AssessmentSection.DATA) {
                    assessment = extract.confirm(section, assessment, "Privacy office", LocalDate.of(2026, 11, 2));
                }
            }
            register.records(ImpactAssessment.KIND).add(Id.create(), assessment, "");
            var activities = register.records(Activity.KIND);
            var shop = activities.find(Id.of("complete.c06")).orElseThrow();
            activities.save(shop.with(Json.read(Json.compact(shop.value()).replace("\"name\":\"Web shop\"", "\"name\":\"Online shop\"")
                    .replace("Means of payment, last four digits", "Means of payment").replace("\"law\":\"Ten years under", "\"law\":\"Ten full years under"), Activity.class)), "");
        }
        return file;
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "fr, DARK", "de, LIGHT"})
    void theListTellsOfWhatMovedAndTheEditorShowsItWithoutCuttingWords(String language, Theme theme) throws Exception {
        start(Locale.of(language), theme);
        app.open(register());
        app.goes("impact-assessment");
        app.until(() -> app.table() != null && !app.table().getItems().isEmpty());
        assertThat(app.table().getItems().getFirst().toString().contains("\n3 ")).as("three sections moved").isTrue();
        take("list", language, theme);
        app.opensFirst();
        app.until(() -> app.find("#dpia-overdue") != null && app.find("#confirm-NAME") != null);
        take("editor", language, theme);
        app.onWindow(() -> app.find("#register-NAME").lookupAll(".toggle-button").forEach(button -> ((ButtonBase) button).fire()));
        for (var number : List.of("0.3", "1.1.a", "2.2.a", "3.1", "4.1.a", "4.1.c", "4.2.c")) {
            app.onWindow(() -> app.find(".section-index").lookupAll(".index-entry").stream().filter(entry -> ((Labeled) entry).getText().startsWith(number + " "))
                    .forEach(entry -> ((ButtonBase) entry).fire()));
            take(number, language, theme);
        }
        assertThat(CutTexts.in((Parent) app.find(".section-stack"))).isEmpty();
    }

    private void take(String what, String language, Theme theme) {
        Screenshots.take(app.stage(), "dpia-" + what + "-" + language + "-" + theme);
    }

    @Test
    void aConfirmedSectionIsKeptWithTheRecordByKeyboardAlone() throws Exception {
        start(Locale.ENGLISH, Theme.LIGHT);
        app.open(register());
        app.goes("impact-assessment");
        app.opensFirst();
        app.until(() -> app.find("#confirm-DATA") != null);
        app.onWindow(() -> app.find("#confirm-DATA").requestFocus());
        app.presses(KeyCode.SPACE);
        app.until(() -> said("#register-DATA").contains("Confirmed on 22 November 2026 by Privacy office"));
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.until(() -> ((Labeled) app.find("#status")).getText().contains("DPIA-1"));
        app.fires("#back");
        app.opensFirst();
        app.until(() -> app.find("#register-DATA") != null && said("#register-DATA").contains("Confirmed on 22 November 2026 by Privacy office"));
    }

    private String said(String query) {
        return app.find(query).lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).reduce("", (all, next) -> all + "\n" + next);
    }

    @Test
    void aNewAssessmentHasAReferenceAFirstVersionAndTheRisksEachHasToLookAt() throws Exception {
        start(Locale.FRENCH, Theme.LIGHT);
        app.open(register());
        app.goes("impact-assessment");
        app.fires("#add");
        app.until(() -> app.find("#dpia-overdue") != null);
        assertThat(app.find(".record-editor").lookupAll(".row-title").stream().map(title -> ((Labeled) title).getText()))
                .contains("Accès illégitime", "Modification non désirée", "Disparition");
        app.fills("Nom", "Caméras");
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.until(() -> ((Labeled) app.find("#status")).getText().contains("DPIA-2 Caméras"));
    }
}
