package org.article30.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.article30.app.ImportPreview.Line;
import org.article30.register.Merge;
import org.article30.records.Kind;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.Dialogs;
import org.article30.ui.LabeledField;
import org.article30.ui.Reference;
import org.controlsfx.control.SearchableComboBox;

/** Asks which of two records stays when they are merged, shows what that does, and asks why. */
final class MergeQuestion {

    private final Kind<?> kind;
    private final List<Reference> records;
    private final BiFunction<Id<?>, Id<?>, Seen> preview;
    private final Background background;
    private final Texts texts;
    private final SearchableComboBox<Reference> choice = new SearchableComboBox<>();
    private final ToggleGroup stays = new ToggleGroup();
    private final RadioButton firstStays = radio("merge-first-stays");
    private final RadioButton secondStays = radio("merge-second-stays");
    private final Label said = wrapped("");
    private final ListView<Line> list = new ListView<>();
    private final TextField reason = new TextField();
    private Optional<Seen> seen = Optional.empty();
    private int asked;

    /**
     * What a merge would do, or why it cannot be.
     *
     * @param effect what it would do; nothing where it is refused
     * @param refusal why it is refused; blank where it is not
     */
    record Seen(Optional<Merge.Effect> effect, String refusal) {
    }

    /**
     * The answer.
     *
     * @param kept the record that stays
     * @param other the one that goes
     * @param reason why
     */
    record Answer(Id<?> kept, Id<?> other, String reason) {
    }

    /** A question about records of that kind; {@code preview} is asked off the JavaFX thread what a merge would do. */
    MergeQuestion(Kind<?> kind, List<Reference> records, BiFunction<Id<?>, Id<?>, Seen> preview, Background background, Texts texts) {
        this.kind = kind;
        this.records = records;
        this.preview = preview;
        this.background = background;
        this.texts = texts;
    }

    /** Asks over {@code owner} about a record and another, which may still have to be chosen. */
    Optional<Answer> ask(Window owner, Id<?> first, Optional<Id<?>> second) {
        var act = new ButtonType(texts.text("merge.act"), ButtonData.OK_DONE);
        var why = new LabeledField(texts.text("merge.reason"), reason);
        var dialog = Dialogs.question(owner, texts.text("merge.title." + kind.name()), content(first, second, why), act, texts);
        dialog.getDialogPane().lookupButton(act).addEventFilter(ActionEvent.ACTION, pressed -> {
            why.setFault(reason.getText().isBlank() ? texts.text("editor.reason.fault") : "");
            if (!why.getFault().isBlank()) {
                why.enter();
            }
            if (!why.getFault().isBlank() || seen.flatMap(Seen::effect).isEmpty()) {
                pressed.consume();
            }
        });
        return Dialogs.ask(dialog, choice).filter(act::equals).map(_ -> new Answer(kept(first), other(first), reason.getText().strip()));
    }

    private Node content(Id<?> first, Optional<Id<?>> second, LabeledField why) {
        choice.setId("merge-other");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(records.stream().filter(known -> !known.id().equals(first)).toList());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@org.jspecify.annotations.Nullable Reference known) {
                return known == null ? "" : known.title();
            }

            @Override
            public Reference fromString(String text) {
                return choice.getItems().stream().filter(known -> known.title().equals(text)).findFirst().orElseThrow();
            }
        });
        choice.valueProperty().subscribe(_ -> look(first));
        stays.selectedToggleProperty().subscribe(_ -> look(first));
        said.setId("merge-said");
        list.setId("merge-effect");
        list.getStyleClass().add("import-changes");
        list.setAccessibleText(texts.text("merge.title." + kind.name()));
        list.setCellFactory(_ -> new ImportPreview.LineCell());
        reason.setId("merge-reason");
        second.flatMap(id -> choice.getItems().stream().filter(known -> known.id().equals(id)).findFirst()).ifPresent(choice::setValue);
        VBox.setVgrow(list, Priority.ALWAYS);
        var content = new VBox(new LabeledField(texts.text("merge.other"), choice), wrapped(texts.text("merge.which")), firstStays, secondStays, said, list, why);
        content.getStyleClass().addAll("save-question", "merge-question");
        look(first);
        return content;
    }

    private Id<?> kept(Id<?> first) {
        return firstStays.isSelected() ? first : chosen();
    }

    private Id<?> other(Id<?> first) {
        return firstStays.isSelected() ? chosen() : first;
    }

    private Id<?> chosen() {
        return choice.getValue() == null ? Id.NONE : choice.getValue().id();
    }

    private void look(Id<?> first) {
        seen = Optional.empty();
        firstStays.setText(texts.text("merge.stays", title(first)));
        secondStays.setText(texts.text("merge.stays", title(chosen())));
        List.of(firstStays, secondStays).forEach(button -> show(button, !chosen().isNone()));
        list.getItems().clear();
        said.setText(texts.text("merge.choose"));
        var turn = ++asked;
        if (!chosen().isNone()) {
            var stay = kept(first);
            var go = other(first);
            said.setText("");
            background.run(() -> preview.apply(stay, go), now -> {
                if (turn == asked) {
                    show(now);
                }
            });
        }
    }

    private void show(Seen now) {
        seen = Optional.of(now);
        said.setText(now.refusal());
        now.effect().ifPresent(effect -> {
            var again = effect.again() ? "\n" + texts.text("merge.again", effect.kept()) : "";
            said.setText(texts.text("merge.effect", named(effect.kept()), named(effect.other())) + again);
            list.getItems().setAll(lines(effect));
        });
    }

    private List<Line> lines(Merge.Effect effect) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(effect.moved().isEmpty() ? texts.text("merge.moved.none") : texts.text("merge.moved", effect.moved().size()), true));
        effect.moved().forEach(moved -> lines.add(new Line(texts.text("merge.moved.one", texts.text("kind." + moved.kind().name()), texts.named(moved.title(), moved.kind().type())), false)));
        lines.add(new Line(texts.text(effect.taken().isEmpty() ? "merge.taken.none" : "merge.taken"), true));
        effect.taken().forEach(taken -> lines.add(new Line(texts.field(taken.owner(), taken.component()), false)));
        if (!effect.left().isEmpty()) {
            lines.add(new Line(texts.text("merge.left", named(effect.other())), true));
            effect.left().forEach(left -> lines.add(new Line(texts.field(left.owner(), left.component()), false)));
        }
        return lines;
    }

    private String title(Id<?> id) {
        return named(records.stream().filter(known -> known.id().equals(id)).map(Reference::title).findFirst().orElse(""));
    }

    private String named(String title) {
        return texts.named(title, kind.type());
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private RadioButton radio(String id) {
        var button = new RadioButton();
        button.setId(id);
        button.setWrapText(true);
        button.setMinHeight(VBox.USE_PREF_SIZE);
        button.setSelected(stays.getToggles().isEmpty());
        button.setToggleGroup(stays);
        return button;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(VBox.USE_PREF_SIZE);
        return label;
    }
}
