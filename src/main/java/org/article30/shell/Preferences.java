package org.article30.shell;

import java.util.Locale;

/**
 * How one user wants the program to look and speak; nothing of a register.
 *
 * @param language the language of the window
 * @param theme the colours of the window
 * @param fontSize the size of all text in per cent of the normal size, always from {@value #SMALLEST} to {@value #LARGEST}
 * @param author whose name stands beside the changes made, as the user typed it
 * @param backups how registers are backed up
 */
public record Preferences(Locale language, Theme theme, int fontSize, String author, BackupPreference backups) {

    /** The smallest size of text offered, in per cent. */
    public static final int SMALLEST = 80;
    /** The largest size of text offered, in per cent. */
    public static final int LARGEST = 250;
    /** The normal size of text, in per cent. */
    public static final int NORMAL = 100;

    public Preferences {
        fontSize = Math.clamp(fontSize, SMALLEST, LARGEST);
    }

    /** The same as usual in what regards backups. */
    public Preferences(Locale language, Theme theme, int fontSize, String author) {
        this(language, theme, fontSize, author, BackupPreference.USUAL);
    }

    /** What calendars and the toolkit's own words follow: the system's own locale where that is of the language chosen, else that language. */
    public Locale locale(Locale system) {
        return system.getLanguage().equals(language.getLanguage()) ? system : language;
    }

    /** The same with text of another size; a size beyond the limits becomes the nearest allowed one. */
    public Preferences withFontSize(int changed) {
        return new Preferences(language, theme, changed, author, backups);
    }

    /** The same with other colours. */
    public Preferences withTheme(Theme changed) {
        return new Preferences(language, changed, fontSize, author, backups);
    }
}
