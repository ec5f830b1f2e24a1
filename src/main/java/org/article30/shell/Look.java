package org.article30.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.article30.ui.Sizes;

/** Colours and size of text of every window of the program, dialogs included, changed while they are open. */
public final class Look {

    private static final int NORMAL_PIXELS = 14;

    private final List<URL> sheets;
    private final ListChangeListener<Window> dressing = this::dressOpened;
    private final Subscription system;
    private Preferences preferences;

    /**
     * Dresses every window from now on.
     *
     * @param sheets the program's own stylesheets, laid over the theme in this order
     */
    public Look(Preferences preferences, List<URL> sheets) {
        this.preferences = preferences;
        this.sheets = sheets;
        Window.getWindows().addListener(dressing);
        system = Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dressAll());
    }

    /** Changes what is open, and what will be opened. */
    public void change(Preferences changed) {
        preferences = changed;
        dressAll();
    }

    /** Leaves the windows alone from now on. */
    public void close() {
        Window.getWindows().removeListener(dressing);
        system.unsubscribe();
    }

    /** Dresses the scene of a window that is about to be shown, so that its first picture is right. */
    public void dress(Scene scene) {
        var theme = isDark() ? "dark" : "light";
        scene.getStylesheets().setAll(Stream.concat(sheets.stream().map(URL::toExternalForm), Stream.of(fontSize())).toList());
        scene.getRoot().getStyleClass().removeAll("dark", "light");
        scene.getRoot().getStyleClass().add(theme);
    }

    private boolean isDark() {
        return switch (preferences.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void dressAll() {
        var theme = isDark() ? new PrimerDark() : new PrimerLight();
        if (!Objects.equals(Application.getUserAgentStylesheet(), theme.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        }
        Window.getWindows().forEach(this::dress);
    }

    private void dressOpened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::dress);
        }
    }

    private void dress(Window window) {
        if (window instanceof Stage && window.getScene() != null) {
            dress(window.getScene());
        }
    }

    private String fontSize() {
        return Sizes.sheet(NORMAL_PIXELS * preferences.fontSize() / 100.0);
    }
}
