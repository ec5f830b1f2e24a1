package org.article30.text;

import java.text.Collator;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word the program shows or prints, in one language. A resource bundle, so that FXML can use its keys; passed in,
 * never static, because a report's language need not be the window's.
 */
public final class Texts extends ResourceBundle {

    /**
     * The languages of the program, the first being the one used where a system speaks none of them. English is that of
     * Europe: dates begin with the day.
     */
    public static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.FRENCH, Locale.GERMAN);

    private static final List<String> BUNDLES = List.of(
            "texts",
            "fields",
            "editor",
            "window",
            "guide",
            "transfers",
            "history",
            "whatif",
            "rules",
            "assessments",
            "screening",
            "templates",
            "assessment-reports",
            "dpia",
            "pia",
            "screening-page",
            "backup",
            "changes",
            "approval",
            "processors");

    private final Locale language;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Locale language) {
        this.language = language;
        for (var bundle : BUNDLES) {
            var part = ResourceBundle.getBundle("org.article30.text." + bundle, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            part.keySet().forEach(key -> texts.put(key, part.getString(key)));
        }
    }

    /** The texts in the language of {@code wanted}, or in English where the program does not speak it. */
    public static Texts in(Locale wanted) {
        var spoken = LANGUAGES.stream().filter(known -> known.getLanguage().equals(wanted.getLanguage())).findFirst();
        return new Texts(spoken.orElse(Locale.UK));
    }

    /** The language these texts are in. */
    public Locale language() {
        return language;
    }

    /** Compares texts as readers of this language sort them. */
    public Comparator<String> order() {
        var collator = Collator.getInstance(language);
        collator.setStrength(Collator.TERTIARY);
        return collator::compare;
    }

    /**
     * The text of a key, with its placeholders filled. Without arguments the text is taken as it stands.
     *
     * @throws MissingResourceException when there is no such key, which is a fault of the program
     */
    public String text(String key, Object... arguments) {
        var text = getString(key);
        return arguments.length == 0 ? text : filled(text, arguments);
    }

    private String filled(String text, Object... arguments) {
        var format = formats.computeIfAbsent(text, pattern -> new MessageFormat(pattern, language));
        synchronized (format) { // formats are not safe for several threads
            return format.format(arguments);
        }
    }

    /** A day in full, as readers of this language write it. */
    public String date(LocalDate day) {
        return WrittenDate.day(day, language);
    }

    /** A day and a time of it, to the minute, as readers of this language write it. */
    public String moment(TemporalAccessor moment) {
        return WrittenDate.moment(moment, language);
    }

    /** What a choice is called: the key is {@code choice.<Enum>.<CONSTANT>}. */
    public String choice(Enum<?> choice) {
        return text("choice." + choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    /** What a component of a record is called, on screen and in print: the key is {@code field.<Record>.<component>}. */
    public String field(Class<? extends Record> record, String component) {
        return text("field." + record.getSimpleName() + "." + component);
    }

    /** What a component of a record asks for: the key is {@code help.<Record>.<component>}. */
    public String help(Class<? extends Record> record, String component) {
        return text("help." + record.getSimpleName() + "." + component);
    }

    /** What a record is called, such as "Purpose": the key is {@code record.<Record>}. */
    public String record(Class<? extends Record> record) {
        return text("record." + record.getSimpleName());
    }

    /** What one record is called: its title, or, where that is blank, what records like it are called. */
    public String named(String title, Class<? extends Record> record) {
        return title.isBlank() ? record(record) : title;
    }

    @Override
    protected @org.jspecify.annotations.Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
