package org.article30.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import org.article30.shell.BackupPreference;
import org.article30.shell.Preferences;
import org.article30.shell.Theme;
import org.article30.text.Texts;
import org.slf4j.LoggerFactory;

/**
 * What the program remembers between two starts: preferences, the paths of registers opened last, how tables are laid
 * out. Never anything of a register. Settings that cannot be read or written are logged and otherwise made good by the
 * usual values: a program without its settings still works.
 */
public final class Settings {

    private static final int RECENT = 10;

    private final Path folder;
    private final Path file;
    private final Properties values = new Properties();

    /** The settings kept in {@code folder}, which need not exist yet. */
    public Settings(Path folder) {
        this.folder = folder;
        file = folder.resolve("settings.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LoggerFactory.getLogger(Settings.class).warn("settings not read", e);
            }
        }
    }

    /** The folder they are kept in. */
    Path folder() {
        return folder;
    }

    /** The preferences last kept; at first the system's language and colours. */
    public Preferences preferences() {
        return new Preferences(
                Texts.in(read("language", Locale::forLanguageTag, Locale.getDefault())).language(),
                read("theme", Theme::valueOf, Theme.SYSTEM),
                read("font-size", Integer::valueOf, Preferences.NORMAL),
                read("author", Function.identity(), System.getProperty("user.name", "")),
                new BackupPreference(
                        read("backup.automatic", Boolean::valueOf, BackupPreference.USUAL.automatic()),
                        read("backup.kept", Integer::valueOf, BackupPreference.USUAL.kept()),
                        read("backup.folder", Function.identity(), BackupPreference.USUAL.folder())));
    }

    /** Remembers preferences. */
    public void keep(Preferences preferences) {
        values.setProperty("language", preferences.language().toLanguageTag());
        values.setProperty("theme", preferences.theme().name());
        values.setProperty("font-size", Integer.toString(preferences.fontSize()));
        values.setProperty("author", preferences.author());
        values.setProperty("backup.automatic", Boolean.toString(preferences.backups().automatic()));
        values.setProperty("backup.kept", Integer.toString(preferences.backups().kept()));
        values.setProperty("backup.folder", preferences.backups().folder());
        write();
    }

    /** The register files opened last, the latest first, ten at most, whether or not they still exist. */
    public List<Path> recent() {
        var paths = new ArrayList<Path>();
        for (int i = 0; i < RECENT; i++) {
            read("recent." + i, Path::of, Path.of("")).toString().lines().map(Path::of).forEach(paths::add);
        }
        return List.copyOf(paths);
    }

    /** Puts a register file first among the recent ones. */
    public void opened(Path register) {
        var paths = new ArrayList<>(recent());
        paths.remove(register.toAbsolutePath());
        paths.addFirst(register.toAbsolutePath());
        keepRecent(paths);
    }

    /** Leaves a register file out of the recent ones. */
    public void forget(Path register) {
        var paths = new ArrayList<>(recent());
        paths.remove(register.toAbsolutePath());
        keepRecent(paths);
    }

    /** How the table of that name was last laid out, as the table wrote it; blank at first. */
    public String table(String name) {
        return values.getProperty("table." + name, "");
    }

    /** Remembers how a table is laid out. */
    public void keepTable(String name, String layout) {
        values.setProperty("table." + name, layout);
        write();
    }

    /** The head of a register's history that was last seen here and found good, if any was. */
    Optional<SeenHead> seenHead(Path register) {
        return SeenHead.of(values.getProperty("seen." + register.toAbsolutePath(), ""));
    }

    /** Remembers the head of a register's history. */
    void seen(Path register, SeenHead head) {
        values.setProperty("seen." + register.toAbsolutePath(), head.toString());
        write();
    }

    private void keepRecent(List<Path> paths) {
        for (int i = 0; i < RECENT; i++) {
            if (i < paths.size()) {
                values.setProperty("recent." + i, paths.get(i).toString());
            } else {
                values.remove("recent." + i);
            }
        }
        write();
    }

    private <T> T read(String key, Function<String, T> reader, T usual) {
        var text = values.getProperty(key, "");
        try {
            return text.isBlank() ? usual : reader.apply(text);
        } catch (IllegalArgumentException e) { // InvalidPathException is one
            LoggerFactory.getLogger(Settings.class).warn("setting {} not understood", key);
            return usual;
        }
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".part");
            try (var writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LoggerFactory.getLogger(Settings.class).warn("settings not written", e);
        }
    }
}
