package org.article30.dpia;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.article30.fact.Answer;
import org.article30.text.Texts;
import org.article30.ui.LabeledField;
import org.article30.ui.Slot;

/** The criteria of a screening, group by group: each with what the register says, an answer and a reason. Can be searched. */
final class CriteriaPane extends VBox {

    private final Texts texts;
    private final Slot<Screening> screening;
    private final TextField filter = new TextField();
    private final VBox groups = new VBox();
    private final Map<String, CriterionRow> rows = new HashMap<>();
    private ScreeningSheet shown = new ScreeningSheet("", "neutral", List.of(), List.of());

    CriteriaPane(Slot<Screening> screening, Texts texts) {
        this.texts = texts;
        this.screening = screening;
        getStyleClass().add("criteria");
        groups.getStyleClass().add("criteria-groups");
        getChildren().setAll(new LabeledField(texts.text("screening.filter"), filter), groups);
        filter.textProperty().subscribe(_ -> layOut());
    }

    /** Shows how the criteria stand instead of how they stood before. */
    void show(ScreeningSheet sheet) {
        var ids = ids(shown);
        shown = sheet;
        sheet.groups().forEach(group -> group.lines().forEach(this::show));
        if (!ids.equals(ids(sheet))) {
            layOut();
        }
    }

    private static List<String> ids(ScreeningSheet sheet) {
        return sheet.groups().stream().flatMap(group -> group.lines().stream()).map(ScreeningSheet.Line::criterion).toList();
    }

    private void show(ScreeningSheet.Line line) {
        rows.computeIfAbsent(line.criterion(), _ -> new CriterionRow(line, this::answer, texts)).show(line, answerTo(line.criterion()));
    }

    private void layOut() {
        var wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        groups.getChildren().clear();
        for (var group : shown.groups()) {
            var found = group.lines().stream().filter(line -> line.words().contains(wanted)).map(line -> rows.get(line.criterion())).toList();
            if (!found.isEmpty()) {
                var heading = new Label(group.title());
                heading.getStyleClass().add("group-heading");
                var box = new VBox(heading);
                box.getStyleClass().add("criteria-group");
                box.getChildren().addAll(found);
                groups.getChildren().add(box);
            }
        }
    }

    private ScreeningAnswer answerTo(String criterion) {
        return screening.get().answers().stream().filter(answer -> answer.criterion().equals(criterion)).findFirst().orElse(ScreeningAnswer.BLANK);
    }

    /** Puts an answer in the place of the one given before; what says nothing is not kept. */
    private void answer(ScreeningAnswer answer) {
        var changed = new ArrayList<>(screening.get().answers());
        var silent = answer.answer() == Answer.NOT_STATED && answer.reason().isBlank();
        var before = changed.indexOf(answerTo(answer.criterion()));
        if (before >= 0 && silent) {
            changed.remove(before);
        } else if (before >= 0) {
            changed.set(before, answer);
        } else if (!silent) {
            changed.add(answer);
        }
        screening.component("answers").set(List.copyOf(changed));
    }
}
