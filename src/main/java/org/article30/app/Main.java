package org.article30.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javafx.application.Application;
import org.article30.cli.CommandLineInterface;
import org.article30.law.KeptLaw;

/** Where the program starts: the window for no words or one file, the command line for a command. */
public final class Main {

    private Main() {
    }

    /** Starts the program with the words of the command line. */
    public static void main(String[] words) {
        System.setProperty("article30.log", Folders.ofUser().log().toString());
        if (isForWindow(List.of(words), hasDisplay(System.getProperties(), System.getenv()))) {
            Application.launch(Program.class, words);
        } else {
            System.exit(CommandLineInterface.run(new KeptLaw(Folders.ofUser().settings()), words));
        }
    }

    /** Whether the words ask for the window: none, one file or "try", where there is a display. */
    static boolean isForWindow(List<String> words, boolean display) {
        var window = words.isEmpty() || words.getFirst().equals("try") || words.size() == 1 && !CommandLineInterface.COMMANDS.contains(words.getFirst());
        return display && window;
    }

    /** Whether a window can be shown: on Linux only where the session names a display. */
    static boolean hasDisplay(Properties properties, Map<String, String> environment) {
        var system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") || system.startsWith("mac")
                || !environment.getOrDefault("DISPLAY", "").isBlank() || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
