package org.article30.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.article30.activity.Activity;
import org.article30.activity.DataItem;
import org.article30.fact.PartialDate;
import org.article30.fact.Term;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RecordEditorTest {

    private static final Id<?> COMPANY = Id.of("company");
    private static final Outline<Activity> OUTLINE = Outline.of(Activity.KIND, Section.of("identity", "particulars"),
            Section.of("role", "capacity", "controllers"), Section.of("purposes", "purposes"),
            Section.of("data", "facts.subjects", "facts.data"), Section.of("retention", "facts.retention"),
            Section.of("documents", "documents", "general"), Section.of("conditions", "accountability").fold());

    private final List<String> reasons = new ArrayList<>();
    @SuppressWarnings("NullAway.Init") // set before each test
    private Stage stage;
    @SuppressWarnings("NullAway.Init") // set before each test
    private RecordEditor<Activity> editor;

    @Start
    void start(Stage first) {
        stage = first;
    }

    @BeforeEach
    void open() {
        var desk = new Desk(Texts.in(Locale.ENGLISH), kind -> kind.equals("party") ? List.of(new Reference(COMPANY, "The company")) : List.of(),
                _ -> List.of(), (_, _) -> { }, (_, _) -> { });
        editor = ui(() -> {
            var made = new RecordEditor<>(OUTLINE, new Stored<>(Id.of("payroll"), 1, Activity.BLANK), desk,
                    new InlineBackground(failure -> { throw new AssertionError(failure); }), (edited, because) -> {
                        reasons.add(because.reason());
                        return new Stored<>(edited.id(), edited.version() + 1, edited.value());
                    }, _ -> List.of(new CompletenessLine("30(1)(b)", "Purposes", CompletenessLine.State.MISSING, "", "purposes")));
            stage.setScene(new Scene((Parent) made.view(), 1000, 900));
            Look.USUAL.apply(stage.getScene());
            stage.show();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <X> X ui(Callable<X> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(KeyCode code, boolean control, boolean shift) {
        run(() -> {
            var target = stage.getScene().getFocusOwner() == null ? editor.view() : stage.getScene().getFocusOwner();
            KeyEvent.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        });
    }

    private <C extends Node> C focused(Class<C> type) {
        return ui(() -> type.cast(stage.getScene().getFocusOwner()));
    }

    private void type(String path, String text) {
        run(() -> editor.show(path));
        var field = focused(TextInputControl.class);
        run(() -> field.setText(text));
    }

    @Test
    void savesOnCtrlSAndSaysWhatIsUnsaved() {
        type("particulars.name", "Payroll");
        assertThat(editor.form().changedProperty().get()).isTrue();

        press(KeyCode.S, true, false);

        assertThat(reasons).containsExactly("");
        assertThat(editor.form().changedProperty().get()).isFalse();
        assertThat(editor.form().edit().version()).isEqualTo(2);
        assertThat(editor.title()).isEqualTo("Payroll");
    }

    @Test
    void ctrlZTakesBackWhatWasTyped() {
        type("particulars.name", "Payroll");

        press(KeyCode.Z, true, false);
        assertThat(editor.form().value().particulars().name()).isEmpty();
        press(KeyCode.Z, true, true);

        assertThat(editor.form().value().particulars().name()).isEqualTo("Payroll");
        assertThat(focused(TextInputControl.class).getText()).isEqualTo("Payroll");
    }

    @Test
    void goesToADateThatCannotBeReadInsteadOfSaving() {
        type("particulars.name", "Payroll");
        type("particulars.begun", "soon");

        press(KeyCode.S, true, false);

        assertThat(reasons).isEmpty();
        var field = (LabeledField) focused(DateField.class).getParent();
        assertThat(field.getFault()).contains("no date");

        type("particulars.begun", "5.11.2012");
        press(KeyCode.S, true, false);

        assertThat(field.getFault()).isEmpty();
        assertThat(reasons).hasSize(1);
        assertThat(editor.form().value().particulars().begun()).isEqualTo(PartialDate.of("2012-11-05"));
    }

    @Test
    void rowsAreAddedCopiedMovedAndRemoved() {
        run(() -> editor.show("facts.data"));
        var list = ui(() -> (RecordList) editor.view().lookupAll(".record-list").stream()
                .filter(node -> node.isVisible() && isAbove(node, stage.getScene().getFocusOwner())).findFirst().orElseThrow());
        run(() -> list.add(new DataItem("", Term.text("Pay"), "", DataItem.BLANK.special(), "", List.of(), List.of(), List.of(), DataItem.BLANK.provenance()), 0));
        run(() -> list.duplicate(0));
        assertThat(editor.form().value().facts().data()).extracting(DataItem::key).containsExactly("d1", "d2");

        run(() -> list.add(DataItem.BLANK, 2));
        run(() -> list.move(2, -1));
        assertThat(editor.form().value().facts().data()).extracting(DataItem::key).containsExactly("d1", "d3", "d2");
        run(() -> list.remove(0));

        assertThat(editor.form().value().facts().data()).extracting(item -> item.term().text()).containsExactly("", "Pay");
    }

    private static boolean isAbove(Node above, Node node) {
        for (var place = node; place != null; place = place.getParent()) {
            if (place == above) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aPickerFindsByAPartOfTheNameAndAChosenRecordIsReferredTo() {
        run(() -> editor.form().whole().at("controllers").set(List.of(org.article30.activity.Controllership.BLANK)));
        run(() -> editor.show("controllers.0.party"));
        var picker = focused(Picker.class);

        run(() -> picker.setText("comp"));
        press(KeyCode.ENTER, false, false);

        assertThat(editor.form().value().controllers().getFirst().party()).isEqualTo(COMPANY);
        assertThat(picker.getText()).isEqualTo("The company");
    }

    @Test
    void wordsThatNameNothingArePutBack() {
        run(() -> editor.form().whole().at("controllers").set(List.of(org.article30.activity.Controllership.BLANK)));
        run(() -> editor.show("controllers.0.party"));
        var picker = focused(Picker.class);

        run(() -> picker.setText("nobody"));
        run(() -> editor.show("particulars.name"));

        assertThat(picker.getText()).isEmpty();
    }

    @Test
    void theMatrixMarksWhoseDataTheyAreByKeyboardToo() {
        run(() -> editor.form().whole().at("facts").set(TwoByTwo.FACTS));
        var box = ui(() -> cell("Pay: Staff"));
        assertThat(box.isSelected()).as("no column named means all").isTrue();

        run(() -> cell("Pay: Guests").setSelected(false));
        assertThat(editor.form().value().facts().data().getFirst().subjects()).containsExactly("s1");

        run(box::requestFocus);
        press(KeyCode.DOWN, false, false);
        assertThat(focused(CheckBox.class).getAccessibleText()).isEqualTo("Photos: Staff");
        run(() -> cell("Pay: Guests").setSelected(true));
        assertThat(editor.form().value().facts().data().getFirst().subjects()).isEmpty();
    }

    private CheckBox cell(String name) {
        return (CheckBox) editor.view().lookupAll(".check-box").stream().filter(node -> name.equals(node.getAccessibleText())).findFirst().orElseThrow();
    }

    @Test
    void asksBeforeUnsavedChangesAreLeftAndSavesThemIfWanted() throws Exception {
        type("particulars.name", "Payroll");

        assertThat(leave("Stay here")).isFalse();
        assertThat(reasons).isEmpty();
        assertThat(leave("Save")).isTrue();

        assertThat(reasons).hasSize(1);
        assertThat(ui(() -> editor.mayLeave())).as("nothing is asked once all is saved").isTrue();
    }

    @Test
    void givesChangesUpOnlyWhenTold() throws Exception {
        type("particulars.name", "Payroll");

        assertThat(leave("Do not save")).isTrue();

        assertThat(reasons).isEmpty();
    }

    /** Leaves the page and answers the question that is asked. */
    private boolean leave(String answer) throws Exception {
        var left = new CompletableFuture<Boolean>();
        Platform.runLater(() -> left.complete(editor.mayLeave()));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> ui(() -> answers(answer).findFirst().isPresent()));
        Platform.runLater(() -> answers(answer).findFirst().orElseThrow().fire());
        return left.get(30, TimeUnit.SECONDS);
    }

    private static Stream<Button> answers(String text) {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot()).filter(DialogPane.class::isInstance)
                .flatMap(pane -> pane.lookupAll(".button").stream()).map(Button.class::cast).filter(button -> button.getText().equals(text));
    }

    @Test
    void comesBackToTheFieldAtWhichItWasLeft() {
        run(() -> editor.enter());
        run(() -> editor.show("documents"));
        run(() -> editor.show("facts.retention"));
        var left = focused(Node.class);
        var scroll = ui(() -> (ScrollPane) editor.view().lookup(".section-scroll"));
        var position = ui(scroll::getVvalue);
        assertThat(position).isPositive();

        var root = (Parent) editor.view();
        run(() -> stage.getScene().setRoot(new Group()));
        run(() -> {
            stage.getScene().setRoot(root);
            editor.enter();
        });

        assertThat(focused(Node.class)).isSameAs(left);
        assertThat(ui(scroll::getVvalue)).isEqualTo(position);
    }

    @Test
    void ctrlPageDownGoesToTheNextSection() {
        run(() -> editor.show("particulars.name"));

        press(KeyCode.PAGE_DOWN, true, false);

        assertThat(focused(Labeled.class).getText()).isEqualTo("Role and controllers");
    }

    @Test
    void everyControlThatTakesTheFocusHasANameAScreenReaderCanSay() {
        run(() -> editor.form().whole().at("facts").set(TwoByTwo.FACTS));
        for (var path : List.of("purposes", "facts.retention", "controllers")) {
            run(() -> editor.show(path));
            run(() -> ((Button) stage.getScene().getFocusOwner()).fire());
        }
        for (var path : List.of("facts.data.0.term", "facts.subjects.0.term", "accountability.exemption.rule")) {
            run(() -> editor.show(path));
        }
        var nameless = ui(() -> focusable(editor.view()).filter(node -> !hasName(node)).map(Node::toString).toList());

        assertThat(nameless).isEmpty();
        assertThat(ui(() -> focusable(editor.view()).count())).isGreaterThan(100);
    }

    private static Stream<Node> focusable(Node node) {
        var own = node.isFocusTraversable() && !(node instanceof ScrollPane) && !(node instanceof ScrollBar) && !(node instanceof ListView)
                ? Stream.of(node) : Stream.<Node>empty();
        return node instanceof Parent parent && !(node instanceof TextInputControl) && !(node instanceof javafx.scene.control.ComboBoxBase)
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(RecordEditorTest::focusable)) : own;
    }

    private static boolean hasName(Node node) {
        var said = node.getAccessibleText();
        return said != null && !said.isBlank() || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
    }
}
