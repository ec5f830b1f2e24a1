package org.article30.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.article30.store.Id;
import org.article30.template.Template;
import org.article30.text.Folded;
import org.article30.text.Texts;
import org.article30.ui.Dialogs;
import org.article30.ui.LabeledField;
import org.article30.ui.Reference;

/** Lets the user choose a template: a list that can be searched, what each contains, the language and the controller. */
final class TemplateChoice {

    private final Map<Locale, List<Template>> offered;
    private final List<Reference> organisations;
    private final Texts texts;
    private final TextField search = new TextField();
    private final ListView<Template> list = new ListView<>();
    private final VBox about = new VBox();
    private final ComboBox<String> language = new ComboBox<>();
    private final ComboBox<String> controller = new ComboBox<>();

    /**
     * What was chosen.
     *
     * @param template the template
     * @param language the language it is in
     * @param organisation the controller of what it begins, or none
     */
    record Chosen(Template template, Locale language, Id<?> organisation) {
    }

    /** A choice among the templates {@code offered} in each language, for one of the register's {@code organisations}. */
    TemplateChoice(Map<Locale, List<Template>> offered, List<Reference> organisations, Texts texts) {
        this.offered = offered;
        this.organisations = organisations;
        this.texts = texts;
    }

    /** Asks over {@code owner}; nothing where the user does not want any. */
    Optional<Chosen> ask(Window owner) {
        var act = new ButtonType(texts.text("templates.act"), ButtonData.OK_DONE);
        var dialog = Dialogs.question(owner, texts.text("templates.title"), content(), act, texts);
        var button = dialog.getDialogPane().lookupButton(act);
        button.disableProperty().bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !button.isDisabled()) {
                dialog.setResult(act);
            }
        });
        return Dialogs.ask(dialog, search).filter(act::equals).map(_ -> chosen());
    }

    private Chosen chosen() {
        var organisation = organisations.isEmpty() ? Id.none() : organisations.get(controller.getSelectionModel().getSelectedIndex()).id();
        return new Chosen(list.getSelectionModel().getSelectedItem(), language(), organisation);
    }

    private Locale language() {
        return Texts.LANGUAGES.get(language.getSelectionModel().getSelectedIndex());
    }

    private Node content() {
        choices();
        search.setId("template-search");
        search.setPromptText(texts.text("templates.search"));
        search.setAccessibleText(texts.text("templates.search"));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        search.textProperty().subscribe(_ -> find());
        list.setId("templates");
        list.setAccessibleText(texts.text("templates.list"));
        list.setPlaceholder(new Label(texts.text("templates.none")));
        list.setCellFactory(_ -> new TemplateCell());
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> describe());
        language.getSelectionModel().selectedIndexProperty().subscribe(_ -> find());
        about.getStyleClass().add("about");
        var scroll = new ScrollPane(about);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var both = new HBox(list, scroll);
        both.getStyleClass().add("both");
        VBox.setVgrow(both, Priority.ALWAYS);
        var choices = new FlowPane(new LabeledField(texts.text("templates.language"), language), controllerField());
        choices.getStyleClass().add("choices");
        var content = new VBox(search, both, choices);
        content.getStyleClass().add("template-choice");
        return content;
    }

    private void choices() {
        language.setId("template-language");
        language.getItems().setAll(Texts.LANGUAGES.stream().map(one -> one.getDisplayLanguage(texts.language())).toList());
        language.getSelectionModel().select(Texts.LANGUAGES.indexOf(texts.language()));
        controller.setId("template-organisation");
        controller.getItems().setAll(organisations.stream().map(Reference::title).toList());
        controller.getSelectionModel().selectFirst();
    }

    private Node controllerField() {
        return organisations.isEmpty() ? line(texts.text("templates.no-organisation"), "text-muted") : new LabeledField(texts.text("templates.organisation"), controller);
    }

    /** Shows the templates in which every word looked for occurs, and keeps the one marked. */
    private void find() {
        var before = list.getSelectionModel().getSelectedItem();
        var sought = Folded.everyWordOf(search.getText());
        list.getItems().setAll(offered.getOrDefault(language(), List.of()).stream()
                .filter(template -> sought.test(template.name() + "\n" + template.department() + "\n" + template.description())).toList());
        list.getSelectionModel().selectFirst();
        if (before != null) {
            list.getItems().stream().filter(template -> template.id().equals(before.id())).findFirst().ifPresent(list.getSelectionModel()::select);
        }
    }

    private void describe() {
        about.getChildren().clear();
        var template = list.getSelectionModel().getSelectedItem();
        if (template == null) {
            return;
        }
        var facts = template.activity().facts();
        about.getChildren().setAll(line(template.name(), "section-title"), line(template.department(), "text-muted"), line(template.description()),
                line(texts.text("templates.contains"), "group-heading"), line(texts.text("templates.contains.activity", template.activity().purposes().size(),
                        facts.data().size(), facts.subjects().size(), facts.recipients().size(), facts.retention().size(), facts.measures().size())));
        if (template.hasAssessment()) {
            var assessment = template.assessment();
            about.getChildren().addAll(line(texts.text("templates.contains.assessment", assessment.risks().size(), assessment.measures().size(), assessment.actions().size())),
                    line(assessment.sheet().scope()));
        }
        about.getChildren().add(line(texts.text("templates.notice"), "text-muted"));
    }

    private static Label line(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Moves in the list while the focus stays in the search. */
    private void searchKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            var next = list.getSelectionModel().getSelectedIndex() + (key.getCode() == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().select(Math.clamp(next, 0, Math.max(0, list.getItems().size() - 1)));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
            key.consume();
        }
    }

    private static final class TemplateCell extends ListCell<Template> {

        /** What is left of the list’s width beside its bar. */
        private static final double ROOM_FOR_BAR = 28;

        private final Label name = line("", "item-title");
        private final Label department = line("", "item-detail");
        private final VBox lines = new VBox(name, department);

        TemplateCell() {
            lines.setPrefWidth(1); // the list gives the width, the words wrap
        }

        @Override
        protected void updateItem(Template template, boolean empty) {
            super.updateItem(template, empty);
            var shown = empty ? null : template;
            setGraphic(shown == null ? null : lines);
            if (shown != null) {
                name.setText(shown.name());
                department.setText(shown.department());
                setAccessibleText(shown.name() + ", " + shown.department());
            }
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null || getListView() == null ? super.computePrefHeight(width)
                    : snappedTopInset() + lines.prefHeight(getListView().getWidth() - snappedLeftInset() - snappedRightInset() - ROOM_FOR_BAR) + snappedBottomInset();
        }
    }
}
