package org.article30.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.ImpactAssessment;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Json;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.ui.Desk;
import org.article30.ui.InlineBackground;
import org.article30.ui.LabeledField;
import org.article30.ui.Look;
import org.article30.ui.RecordEditor;
import org.article30.ui.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An impact assessment of the sample’s web shop while it is edited. */
@ExtendWith(ApplicationExtension.class)
class ImpactAssessmentEditorTest {

    private static final InlineBackground BACKGROUND = new InlineBackground(failure -> { throw new AssertionError(failure); });
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final List<String> opened = new ArrayList<>();
    private RegisterView register = Changed.nothing();
    @SuppressWarnings("NullAway.Init") // set before each test
    private Stage stage;
    @SuppressWarnings("NullAway.Init") // set by open
    private RecordEditor<ImpactAssessment> editor;

    @Start
    void start(Stage first) {
        stage = first;
        stage.setScene(new Scene(new Label(""), 1000, 900));
        stage.show();
    }

    private void open(String json) {
        var stored = new Stored<ImpactAssessment>(Id.create(), 1, Json.read(json, ImpactAssessment.class));
        var desk = new Desk(Texts.in(Locale.ENGLISH), this::records, _ -> List.of(), (kind, id) -> opened.add(kind + " " + id), (_, _) -> { });
        ui(() -> {
            editor = ImpactAssessmentEditor.of(stored, desk, BACKGROUND, (edited, _) -> edited,
                    new ImpactAssessmentEditor.Surroundings(() -> register, () -> "Privacy office", () -> DAY));
            var scene = new Scene((Parent) editor.view(), 1000, 900);
            Look.USUAL.apply(scene);
            stage.setScene(scene);
            return 0;
        });
        until(() -> stage.getScene().lookup("#dpia-overdue") != null);
    }

    private List<Reference> records(String kind) {
        return RegisterContent.KINDS.stream().filter(known -> known.name().equals(kind)).flatMap(known -> references(known).stream()).toList();
    }

    private <T extends Record> List<Reference> references(Kind<T> kind) {
        if (kind.name().equals("activity")) {
            return List.of(new Reference(Id.of("complete.c05"), "Newsletter"), new Reference(Id.of("complete.c06"), "Web shop"));
        }
        return register.all(kind).stream().map(stored -> new Reference(stored.id(), kind.title().apply(stored.value()))).toList();
    }

    private static <X> X ui(Callable<X> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private static void until(Callable<Boolean> holds) {
        for (var round = 0; round < 400 && !ui(holds); round++) {
            WaitForAsyncUtils.waitForFxEvents(1);
        }
        assertThat(ui(holds)).isTrue();
    }

    private Node find(String query) {
        return java.util.Objects.requireNonNull(stage.getScene().lookup(query), query);
    }

    private String said(String query) {
        return ui(() -> {
            var panel = (Parent) find(query);
            panel.applyCss();
            return panel.lookupAll(".label").stream().filter(ImpactAssessmentEditorTest::isSeen).map(label -> ((Labeled) label).getText()).collect(Collectors.joining("\n"));
        });
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private void fire(String query) {
        ui(() -> {
            ((ButtonBase) find(query)).fire();
            return 0;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theSectionsStandInTheOrderOfTheTemplateWithTheirNumbers() {
        open("{}");
        var headings = ui(() -> find(".section-stack").lookupAll(".section-heading").stream().map(heading -> ((Labeled) heading).getText()).toList());
        var texts = Texts.in(Locale.ENGLISH);
        var wanted = new ArrayList<>(List.of("Assessment"));
        for (var section : AssessmentSection.values()) {
            wanted.add(section.number() + " " + texts.choice(section));
        }
        wanted.add("Internal notes");
        assertThat(headings).containsExactlyElementsOf(wanted);
    }

    @Test
    void everyComponentThatIsShownHasItsPlaceInASection() {
        open("{\"activities\":[\"complete.c06\"]}");
        var paths = Set.of("sheet.versions", "description.phases", "lawfulness.needs", "proportionality.alternatives", "risks", "scale.method", "actions", "measures",
                "advice.text", "views.views", "decision.outcome", "consultation.authority", "review.reviewOn", "documents", "notes", "sheet.endCondition");
        for (var path : paths) {
            ui(() -> {
                editor.show(path);
                return 0;
            });
        }
        var fields = ui(() -> find(".section-stack").lookupAll(".labeled-field").stream().map(field -> ((LabeledField) field).getText()).collect(Collectors.toSet()));
        var texts = Texts.in(Locale.ENGLISH);
        for (var group : List.of("sheet", "description", "lawfulness", "proportionality", "scale", "advice", "views", "decision", "consultation", "review")) {
            var type = (Class<?>) java.util.Arrays.stream(ImpactAssessment.class.getRecordComponents()).filter(part -> part.getName().equals(group)).findFirst().orElseThrow().getType();
            for (var part : type.getRecordComponents()) {
                var isRows = part.getType() == List.class && part.getGenericType().getTypeName().matches(".*(AssessmentVersion|TeamMember|Phase|DataNeed|Suspension)>");
                if (!isRows) {
                    assertThat(fields).contains(texts.field(type.asSubclass(Record.class), part.getName()));
                }
            }
        }
    }

    @Test
    void aSectionShowsWhatTheRegisterSaysAndLeadsThere() {
        open("{\"activities\":[\"complete.c06\"]}");
        assertThat(said("#register-DATA")).contains("What the register says", "Categories of personal data", "• Bank account · What it comprises: Means of payment, last four digits");
        assertThat(said("#register-DATES")).contains("1 October 2014");
        ui(() -> {
            ((Hyperlink) find("#register-DATES .drawn-record")).fire();
            return 0;
        });
        assertThat(opened).containsExactly("activity " + Id.of("complete.c06"));
    }

    @Test
    void withoutAnActivityTheUserIsAskedToChooseOne() {
        open("{}");
        assertThat(said("#register-DATA")).contains("Choose the activities");
    }

    @Test
    void choosingAnotherActivityShowsWhatTheRegisterSaysOfIt() {
        open("{\"activities\":[\"complete.c06\"]}");
        ui(() -> {
            editor.form().whole().component("activities").set(List.of(Id.of("complete.c05")));
            return 0;
        });
        assertThat(said("#register-NAME")).contains("Newsletter").doesNotContain("Web shop");
    }

    @Test
    void confirmingIsKeptInTheRecordWithDayAndAuthorAndCanBeUndone() {
        open("{\"activities\":[\"complete.c06\"]}");
        fire("#confirm-NAME");
        assertThat(said("#register-NAME")).contains("Confirmed on 2 November 2026 by Privacy office");
        assertThat(editor.form().value().confirmations()).singleElement().satisfies(kept -> assertThat(kept.section()).isEqualTo(AssessmentSection.NAME));
        assertThat(editor.form().changedProperty().get()).isTrue();
        ui(() -> {
            editor.form().undo();
            return 0;
        });
        assertThat(editor.form().value().confirmations()).isEmpty();
        assertThat(ui(() -> stage.getScene().lookup("#confirm-NAME"))).isNotNull();
    }

    @Test
    void whatTheRegisterSaysOtherwiseIsMarkedShownAndConfirmedAgain() {
        open("{\"activities\":[\"complete.c06\"]}");
        fire("#confirm-NAME");
        fire("#confirm-DATES");
        register = Changed.at("complete.c06", "particulars.name", "\"Online shop\"");
        ui(() -> {
            editor.refresh();
            return 0;
        });
        assertThat(said("#register-NAME")).contains("Online shop", "The register has changed since").doesNotContain("Before: Web shop");
        assertThat(said("#register-DATES")).contains("Confirmed on").doesNotContain("has changed");
        ui(() -> {
            find("#register-NAME").lookupAll(".toggle-button").forEach(button -> ((ToggleButton) button).fire());
            return 0;
        });
        assertThat(said("#register-NAME")).contains("Before: Web shop", "Now: Online shop");
        fire("#confirm-NAME");
        assertThat(said("#register-NAME")).doesNotContain("has changed");
    }

    @Test
    void theMatrixFollowsTheLevels() {
        open("{\"risks\":[{\"key\":\"a1\",\"name\":\"Theft\",\"likelihood\":\"LIMITED\",\"severity\":\"LIMITED\"}]}");
        assertThat(ui(() -> find("#risk-matrix").getAccessibleText())).contains("4, acceptable");
        ui(() -> {
            var risk = Json.read("{\"key\":\"a1\",\"name\":\"Theft\",\"likelihood\":\"MAXIMUM\",\"severity\":\"MAXIMUM\"}", org.article30.dpia.AssessedRisk.class);
            editor.form().whole().component("risks").set(List.of(risk));
            return 0;
        });
        assertThat(ui(() -> find("#risk-matrix").getAccessibleText())).contains("16, high");
    }

    @Test
    void aMitigationIsCalledByTheNameOfItsMeasure() {
        open("""
                {"measures":[{"key":"m1","name":"Encryption"}],"risks":[{"key":"a1","name":"Theft","mitigations":[{"measure":"m1","lowersLikelihood":1}]}]}""");
        ui(() -> {
            editor.show("risks.0.mitigations.0");
            return 0;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(titles()).contains("Encryption").doesNotContain("m1");
        ui(() -> {
            editor.form().whole().component("measures").set(List.of(Json.read("{\"key\":\"m1\",\"name\":\"Full encryption\"}", org.article30.dpia.MitigatingMeasure.class)));
            return 0;
        });
        assertThat(titles()).contains("Full encryption");
    }

    private List<String> titles() {
        return ui(() -> find(".section-stack").lookupAll(".row-title").stream().map(title -> ((Labeled) title).getText()).toList());
    }

    @Test
    void overdueActionsAreListedAboveThePlan() {
        open("{\"actions\":[{\"what\":\"Encrypt\",\"due\":\"2026-01-31\"},{\"what\":\"Later\",\"due\":\"2027-01-31\"}]}");
        assertThat(ui(() -> ((Parent) find("#dpia-overdue")).lookupAll(".hyperlink").stream().map(link -> ((Labeled) link).getText()).toList()))
                .containsExactly("Encrypt – due 31 January 2026, nobody in charge");
    }
}
