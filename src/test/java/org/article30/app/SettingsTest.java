package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.article30.shell.Preferences;
import org.article30.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void remembersPreferencesForTheNextStart() {
        var preferences = new Preferences(Locale.FRENCH, Theme.DARK, 150, "Datenschutz");
        new Settings(folder).keep(preferences);
        assertThat(new Settings(folder).preferences()).isEqualTo(preferences);
    }

    @Test
    void keepsTheLastTenRegistersTheLatestFirst() {
        var settings = new Settings(folder);
        for (var i = 1; i <= 12; i++) {
            settings.opened(folder.resolve(i + ".mv.db"));
        }
        settings.opened(folder.resolve("5.mv.db"));
        settings.forget(folder.resolve("12.mv.db"));
        assertThat(new Settings(folder).recent()).hasSize(9).startsWith(folder.resolve("5.mv.db"), folder.resolve("11.mv.db"));
    }

    @Test
    void startsWithTheUsualValuesWhenTheSettingsCannotBeUnderstood() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "theme=PINK\nfont-size=huge\nrecent.0=\\u0000\n\\uXYZ");
        assertThat(new Settings(folder).preferences().theme()).isEqualTo(Theme.SYSTEM);
        assertThat(new Settings(folder).recent()).isEmpty();
    }

    @Test
    void keepsTextBetweenTheLimitsOfItsSize() {
        assertThat(new Preferences(Locale.ENGLISH, Theme.LIGHT, 1000, "").fontSize()).isEqualTo(250);
        assertThat(new Preferences(Locale.ENGLISH, Theme.LIGHT, 1, "").fontSize()).isEqualTo(80);
    }

    @Test
    void liesWhereThePlatformWantsIt() {
        var linux = properties("Linux", "/home/u");
        assertThat(Folders.of(linux, Map.of()).settings()).isEqualTo(Path.of("/home/u/.config/article30"));
        assertThat(Folders.of(linux, Map.of("XDG_CONFIG_HOME", "/c")).settings()).isEqualTo(Path.of("/c/article30"));
        assertThat(Folders.of(properties("Mac OS X", "/Users/u"), Map.of()).log()).isEqualTo(Path.of("/Users/u/Library/Logs/Article30"));
        assertThat(Folders.of(properties("Windows 11", "/u"), Map.of("APPDATA", "/roaming")).settings()).isEqualTo(Path.of("/roaming/Article30"));
        assertThat(Folders.of(linux, Map.of("ARTICLE30_HOME", "/own")).settings()).isEqualTo(Path.of("/own"));
    }

    @Test
    void opensTheWindowOnlyForNoWordsOrOneFileAndOnlyWithADisplay() {
        assertThat(Main.isForWindow(List.of(), true)).isTrue();
        assertThat(Main.isForWindow(List.of("try"), true)).isTrue();
        assertThat(Main.isForWindow(List.of("own.mv.db"), true)).isTrue();
        assertThat(Main.isForWindow(List.of("try"), false)).isFalse();
        assertThat(Main.isForWindow(List.of("reports"), true)).isFalse();
        assertThat(Main.isForWindow(List.of("print", "own.mv.db"), true)).isFalse();
    }

    private static Properties properties(String system, String home) {
        var properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", home);
        return properties;
    }

    @Test
    void remembersTheLastGoodHeadOfARegisterAndWhetherALaterCheckFoundItAltered() {
        var checked = Instant.parse("2026-11-23T10:00:00Z");
        for (var seen : List.of(new SeenHead("abc", 12, checked, false), new SeenHead("abc", 12, checked, false).butAltered(checked), SeenHead.NONE.butAltered(checked))) {
            assertThat(SeenHead.of(seen.toString())).contains(seen);
        }
        assertThat(SeenHead.of("abc 12")).isEmpty();
        assertThat(SeenHead.of("abc 12 " + checked + " otherwise")).isEmpty();
    }
}
