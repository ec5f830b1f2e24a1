package org.article30.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.backup.BackupProblem;
import org.article30.document.FileNotWritten;
import org.article30.register.PartyRole;
import org.article30.register.RegisterContent;
import org.article30.shell.Theme;
import org.article30.ui.Verb;
import org.junit.jupiter.api.Test;

/** Every text the program asks for is there; the failure is the lines to paste into a bundle. */
class UsedTextsTest {

    private static final Pattern IN_JAVA = Pattern.compile("[tT]exts(?:\\(\\)|\\.get\\(\\))?\\.text\\(\"([\\w.-]+)\"[,)]");
    private static final Pattern IN_FXML = Pattern.compile("\"%([\\w.-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("(?:text|promptText|accessibleText)=\"([^%\"{][^\"]*)\"");
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Test
    void everyTextOfTheProgramIsThere() {
        assertThat(missing(keys("src/main/java", ".java", IN_JAVA))).as("lines to paste").isEmpty();
    }

    @Test
    void everyTextOfTheViewsIsThere() {
        assertThat(missing(keys("src/main/resources", ".fxml", IN_FXML))).as("lines to paste").isEmpty();
    }

    @Test
    void noViewHoldsLiteralText() {
        assertThat(keys("src/main/resources", ".fxml", LITERAL)).isEmpty();
    }

    @Test
    void everyTextMadeFromANameIsThere() {
        var made = new TreeSet<String>();
        RegisterContent.KINDS.stream().filter(kind -> !kind.name().equals("register")).forEach(kind ->
                Stream.of("title", "new", "empty", "help").forEach(part -> made.add("list." + kind.name() + "." + part)));
        Stream.of(Theme.values()).forEach(theme -> made.add("theme." + theme));
        Stream.of(Verb.values()).forEach(verb -> made.add("menu." + verb.name().toLowerCase(Locale.ROOT)));
        Stream.of(PartyRole.values()).forEach(role -> made.add("choice.PartyRole." + role));
        Stream.of(FileNotWritten.Reason.values()).forEach(reason -> made.add("problem.notWritten." + reason));
        Stream.of(BackupProblem.Reason.values()).forEach(reason -> made.add(BackupProblem.textKey(reason)));
        assertThat(missing(made)).as("lines to paste").isEmpty();
    }

    private static Set<String> missing(Set<String> keys) {
        return keys.stream().filter(key -> !TEXTS.containsKey(key)).map(key -> key + " = ").collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String folder, String ending, Pattern pattern) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).flatMap(file -> pattern.matcher(read(file)).results())
                    .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
