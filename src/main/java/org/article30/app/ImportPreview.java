package org.article30.app;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.article30.exchange.Import.Change;
import org.article30.exchange.Import.Effect;
import org.article30.records.Kind;
import org.article30.register.Register;
import org.article30.register.RegisterContent;
import org.article30.text.Texts;
import org.article30.ui.Dialogs;
import org.article30.ui.WrappingCell;

/** Shows what an import would change before anything is written, record by record, and asks whether it is to be done. */
final class ImportPreview {

    private final String name;
    private final List<Change> changes;
    private final Texts texts;

    /** A line of the list: what became of which records, or the name of one of them. */
    record Line(String text, boolean heading) {
    }

    /** A preview of taking the file of that name, which would change what {@code changes} say. */
    ImportPreview(String name, List<Change> changes, Texts texts) {
        this.name = name;
        this.changes = changes;
        this.texts = texts;
    }

    /** A sentence about how many records are new, changed and as they were. */
    static String said(String key, List<Change> changes, Texts texts) {
        return texts.text(key, count(changes, Effect.ADDED), count(changes, Effect.CHANGED), count(changes, Effect.UNCHANGED));
    }

    private static long count(List<Change> changes, Effect effect) {
        return changes.stream().filter(change -> change.effect() == effect).count();
    }

    /** Asks over {@code owner} whether to import; where the file brings nothing new, only says so. */
    boolean ask(Window owner) {
        var news = changes.stream().anyMatch(change -> change.effect() != Effect.UNCHANGED);
        var act = new ButtonType(texts.text("exchange.import.act"), ButtonData.OK_DONE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.text("shell.name"));
        dialog.setHeaderText(texts.text("exchange.import.title", name));
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content(news));
        var cancel = new ButtonType(texts.text(news ? "shell.cancel" : "shell.ok"), ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(news ? List.of(act, cancel) : List.of(cancel));
        return Dialogs.ask(dialog).filter(act::equals).isPresent();
    }

    private Node content(boolean news) {
        var counts = new Label(said("exchange.import.counts", changes, texts));
        counts.setId("import-counts");
        counts.getStyleClass().add("section-title");
        var list = new ListView<Line>();
        list.setId("import-changes");
        list.getStyleClass().add("import-changes");
        list.setAccessibleText(counts.getText());
        list.setCellFactory(_ -> new LineCell());
        list.getItems().setAll(lines());
        VBox.setVgrow(list, Priority.ALWAYS);
        var note = new Label(texts.text(news ? "exchange.import.text" : "exchange.import.nothing"));
        note.setWrapText(true);
        note.setMinHeight(VBox.USE_PREF_SIZE);
        var content = new VBox(counts, list, note);
        content.getStyleClass().add("import-preview");
        return content;
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var effect : Effect.values()) {
            RegisterContent.KINDS.forEach(kind -> group(effect, kind, lines));
        }
        return lines;
    }

    private void group(Effect effect, Kind<?> kind, List<Line> lines) {
        var titles = changes.stream().filter(change -> change.effect() == effect && change.kind().equals(kind)).map(Change::title).sorted(texts.order()).toList();
        if (!titles.isEmpty()) {
            var kinds = texts.text(kind.equals(Register.KIND) ? "register.title" : "list." + kind.name() + ".title");
            lines.add(new Line(texts.text("exchange.import." + effect, kinds, titles.size()), true));
            titles.forEach(title -> lines.add(new Line(texts.named(title, kind.type()), false)));
        }
    }

    /** How a line is shown. */
    static final class LineCell extends WrappingCell<Line> {

        private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

        @Override
        protected void show(Line line) {
            say(line.text(), "");
            pseudoClassStateChanged(HEADING, line.heading());
        }
    }
}
