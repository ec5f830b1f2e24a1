package org.article30.dpia;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.article30.fact.Answer;
import org.article30.text.Texts;
import org.article30.ui.Cells;

/**
 * One criterion of a screening: what it is called and means, what the register says, an answer and its reason. The answers
 * are three buttons; pressing the one that is pressed takes the answer back, and the register speaks again.
 */
final class CriterionRow extends VBox {

    private final Consumer<ScreeningAnswer> answered;
    private final Texts texts;
    private final String criterion;
    private final HBox state = new HBox();
    private final Label signs = new Label();
    private final Map<Answer, ToggleButton> buttons = new EnumMap<>(Answer.class);
    private final TextField reason = new TextField();
    private ScreeningAnswer answer = ScreeningAnswer.BLANK;

    CriterionRow(ScreeningSheet.Line line, Consumer<ScreeningAnswer> answered, Texts texts) {
        this.answered = answered;
        this.texts = texts;
        criterion = line.criterion();
        getStyleClass().add("criterion");
        var name = wrapped(line.label(), "criterion-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(name, state);
        head.getStyleClass().add("criterion-head");
        getChildren().addAll(head, wrapped(line.help(), "criterion-help"));
        if (!line.caution().isBlank()) {
            getChildren().add(wrapped(line.caution(), "criterion-caution"));
        }
        signs.setWrapText(true);
        signs.setMinHeight(USE_PREF_SIZE);
        reason.setPromptText(texts.text("screening.why"));
        reason.setAccessibleText(texts.text("screening.why.of", line.label()));
        reason.setOnAction(_ -> keepReason());
        reason.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keepReason();
            }
        });
        HBox.setHgrow(reason, Priority.ALWAYS);
        var reply = new HBox(buttons(line.label()), reason);
        reply.getStyleClass().add("criterion-answer");
        getChildren().addAll(signs, reply);
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private HBox buttons(String label) {
        var box = new HBox();
        var styles = List.of("left-pill", "center-pill", "right-pill");
        for (var choice : List.of(Answer.YES, Answer.NO, Answer.UNCLEAR)) {
            var button = new ToggleButton(texts.choice(choice));
            button.getStyleClass().add(styles.get(box.getChildren().size()));
            button.setAccessibleText(texts.text("screening.answer.of", label, texts.choice(choice)));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> answered.accept(new ScreeningAnswer(criterion, button.isSelected() ? choice : Answer.NOT_STATED, reason.getText())));
            buttons.put(choice, button);
            box.getChildren().add(button);
        }
        return box;
    }

    private void keepReason() {
        if (!reason.getText().equals(answer.reason())) {
            answered.accept(new ScreeningAnswer(criterion, answer.answer(), reason.getText()));
        }
    }

    /** Shows how the criterion stands and what was answered. */
    void show(ScreeningSheet.Line line, ScreeningAnswer now) {
        state.getChildren().setAll(Cells.badge(line.state(), line.mood()));
        signs.setText(texts.text("screening.signs", String.join("; ", line.signs())));
        signs.setVisible(!line.signs().isEmpty());
        signs.setManaged(signs.isVisible());
        buttons.forEach((choice, button) -> button.setSelected(now.answer() == choice));
        if (!now.reason().equals(answer.reason())) {
            reason.setText(now.reason());
        }
        answer = now;
    }
}
