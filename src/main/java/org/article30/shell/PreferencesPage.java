package org.article30.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.article30.text.Texts;
import org.article30.ui.Fxml;
import org.article30.ui.Screen;
import org.article30.ui.Words;

/** The page where the user says how the program looks and speaks; every choice holds at once. */
public final class PreferencesPage implements Screen {

    private static final List<Integer> KEPT = List.of(1, 3, 5, 10, 20, 50, 100);

    private final Consumer<Preferences> changed;
    private final Supplier<String> law;
    private final Runnable loadLaw;
    private final Supplier<Optional<Path>> chooseFolder;
    private final Texts texts;
    private final Node view;
    private Preferences preferences;
    private boolean showing;

    @FXML private ComboBox<Locale> language;
    @FXML private ComboBox<Theme> theme;
    @FXML private Slider fontSize;
    @FXML private Label fontSizeSaid;
    @FXML private TextField author;
    @FXML private Label lawSaid;
    @FXML private CheckBox backupAutomatic;
    @FXML private ComboBox<Integer> backupKept;
    @FXML private TextField backupFolder;

    /**
     * A page that shows preferences.
     *
     * @param preferences what holds now
     * @param changed is handed every change
     * @param law says which law data is in use
     * @param loadLaw lets the user load other law data
     * @param chooseFolder lets the user choose a folder
     */
    public PreferencesPage(Preferences preferences, Consumer<Preferences> changed, Supplier<String> law, Runnable loadLaw,
                           Supplier<Optional<Path>> chooseFolder, Texts texts) {
        this.preferences = preferences;
        this.changed = changed;
        this.law = law;
        this.loadLaw = loadLaw;
        this.chooseFolder = chooseFolder;
        this.texts = texts;
        view = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        language.getItems().setAll(Texts.LANGUAGES);
        language.setConverter(new Words<>(locale -> locale.getDisplayLanguage(locale)));
        theme.getItems().setAll(Theme.values());
        theme.setConverter(new Words<>(choice -> texts.text("theme." + choice.name())));
        backupKept.getItems().setAll(KEPT);
        show(preferences);
        lawSaid.setText(law.get());
        language.valueProperty().subscribe(this::change);
        theme.valueProperty().subscribe(this::change);
        fontSize.valueProperty().subscribe(this::change);
        author.textProperty().subscribe(this::change);
        backupAutomatic.selectedProperty().subscribe(this::change);
        backupKept.valueProperty().subscribe(this::change);
        backupFolder.textProperty().subscribe(this::change);
    }

    /** Shows preferences changed elsewhere, such as by the menu. */
    public void show(Preferences now) {
        showing = true;
        preferences = now;
        language.setValue(now.language());
        theme.setValue(now.theme());
        fontSize.setValue(now.fontSize());
        fontSizeSaid.setText(texts.text("preferences.percent", now.fontSize()));
        author.setText(now.author());
        show(now.backups());
        showing = false;
    }

    private void show(BackupPreference backups) {
        if (!backupKept.getItems().contains(backups.kept())) {
            backupKept.getItems().add(backups.kept());
        }
        backupAutomatic.setSelected(backups.automatic());
        backupKept.setValue(backups.kept());
        backupFolder.setText(backups.folder());
    }

    @Override
    public String title() {
        return texts.text("preferences.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        lawSaid.setText(law.get());
    }

    @Override
    public void enter() {
        language.requestFocus();
    }

    @FXML
    private void loadLaw() {
        loadLaw.run();
    }

    @FXML
    private void browse() {
        chooseFolder.get().ifPresent(folder -> backupFolder.setText(folder.toString()));
    }

    private void change() {
        var size = (int) Math.round(fontSize.getValue() / 10) * 10;
        var wanted = new Preferences(language.getValue(), theme.getValue(), size, author.getText(),
                new BackupPreference(backupAutomatic.isSelected(), backupKept.getValue(), backupFolder.getText()));
        if (!showing && !wanted.equals(preferences)) {
            preferences = wanted;
            fontSizeSaid.setText(texts.text("preferences.percent", wanted.fontSize()));
            changed.accept(wanted);
        }
    }
}
