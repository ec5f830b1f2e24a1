package org.article30.shell;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.article30.ui.Look;

/** Keeps every window of the program, dialogs included, looking as the user prefers, also while they are open. */
public final class Appearance {

    private final ListChangeListener<Window> opened = this::dressOpened;
    private final Subscription system;
    private Preferences preferences;

    /** Dresses every window from now on. */
    public Appearance(Preferences preferences) {
        this.preferences = preferences;
        Window.getWindows().addListener(opened);
        system = Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dressAll());
    }

    /** Changes what is open, and what will be opened. */
    public void change(Preferences changed) {
        preferences = changed;
        dressAll();
    }

    /** Leaves the windows alone from now on. */
    public void close() {
        Window.getWindows().removeListener(opened);
        system.unsubscribe();
    }

    /** Dresses a scene that is about to be shown, so that its first picture is right. */
    public void dress(Scene scene) {
        new Look(isDark(), preferences.fontSize()).apply(scene);
        scene.getStylesheets().add(icons());
        scene.getStylesheets().add(1, Objects.requireNonNull(Appearance.class.getResource("shell.css")).toExternalForm());
        scene.getRoot().getStyleClass().remove("dark");
        if (isDark()) {
            scene.getRoot().getStyleClass().add("dark");
        }
    }

    /** The sizes of larger icons; an icon is text of a font of its own, so that its size cannot be given in em. */
    private String icons() {
        var rules = new StringBuilder();
        Map.of(".register-icon", 24, ".nothing-icon", 48, ".brand-icon", 46, ".card-icon", 28, ".recent-face > .ikonli-font-icon", 21,
                ".count-face .ikonli-font-icon", 21, ".step-number", 28).forEach((which, size) ->
                rules.append(which).append(" { -fx-icon-size: ").append(Math.round(size * preferences.fontSize() / 100.0)).append("px; }"));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.toString().getBytes(StandardCharsets.UTF_8));
    }

    private boolean isDark() {
        return switch (preferences.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void dressAll() {
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
}
