package org.article30.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Where the program keeps its settings and its log, as the platform wants it. No register is ever kept there.
 *
 * @param settings the folder of the settings: XDG_CONFIG_HOME or ~/.config on Linux, APPDATA on Windows, ~/Library/Application Support on macOS
 * @param log the folder of the log: XDG_STATE_HOME or ~/.local/state on Linux, LOCALAPPDATA on Windows, ~/Library/Logs on macOS
 */
record Folders(Path settings, Path log) {

    /** Set to a folder (as a system property, or as the variable ARTICLE30_HOME), it holds both, whatever the platform. */
    static final String HOME = "article30.home";

    /** The folders of this user on this machine. */
    static Folders ofUser() {
        return of(System.getProperties(), System.getenv());
    }

    static Folders of(Properties properties, Map<String, String> environment) {
        var own = properties.getProperty(HOME, environment.getOrDefault("ARTICLE30_HOME", ""));
        if (!own.isBlank()) {
            return new Folders(Path.of(own), Path.of(own, "log"));
        }
        var home = properties.getProperty("user.home", "");
        var system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new Folders(
                    folder(environment, "APPDATA", home, "AppData", "Roaming").resolve("Article30"),
                    folder(environment, "LOCALAPPDATA", home, "AppData", "Local").resolve("Article30", "log"));
        }
        if (system.startsWith("mac")) {
            return new Folders(Path.of(home, "Library", "Application Support", "Article30"), Path.of(home, "Library", "Logs", "Article30"));
        }
        return new Folders(
                folder(environment, "XDG_CONFIG_HOME", home, ".config").resolve("article30"),
                folder(environment, "XDG_STATE_HOME", home, ".local", "state").resolve("article30"));
    }

    private static Path folder(Map<String, String> environment, String variable, String home, String... usual) {
        var stated = environment.getOrDefault(variable, "");
        return stated.isBlank() ? Path.of(home, usual) : Path.of(stated);
    }
}
