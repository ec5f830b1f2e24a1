package org.article30.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.article30.text.Texts;
import org.article30.ui.Command;
import org.article30.ui.Verb;

/** The menu bar: everything the program can do, reachable by keyboard. */
final class Menus {

    private static final Map<Verb, String> KEYS = Map.of(
            Verb.NEW, "Shortcut+N", Verb.SAVE, "Shortcut+S", Verb.UNDO, "Shortcut+Z", Verb.REDO, "Shortcut+Shift+Z", Verb.FIND, "Shortcut+F");

    private final Texts texts;
    private final Commands commands;
    private final Map<Verb, MenuItem> verbs = new EnumMap<>(Verb.class);
    private final Menu places;
    private final List<MenuItem> ofRegister;
    private final MenuItem past;
    private final MenuItem today;

    Menus(MenuBar bar, Commands commands, Texts texts) {
        this.texts = texts;
        this.commands = commands;
        places = new Menu(texts.text("menu.go"));
        for (var verb : Verb.values()) {
            verbs.put(verb, item("menu." + verb.name().toLowerCase(Locale.ROOT), KEYS.getOrDefault(verb, ""), () -> { }));
        }
        ofRegister = List.of(
                item("menu.copy", "Shortcut+Shift+S", commands.saveCopy()),
                item("menu.backup", "", commands.backUp()),
                item("menu.import", "", commands.importInto()),
                item("menu.export", "", commands.exportFrom()),
                item("menu.pia-import", "", commands.importPia()),
                item("menu.pia-export", "", commands.exportPia()),
                item("menu.password", "", commands.changePassword()),
                item("menu.close", "Shortcut+W", commands.closeRegister()));
        past = item("menu.past", "Shortcut+T", commands.showPast());
        today = item("menu.today", "Shortcut+Shift+T", commands.showToday());
        bar.getMenus().setAll(file(), edit(), places, view(), help());
        bar.setUseSystemMenuBar(true);
    }

    /** Offers what the page shown can do. */
    void offer(Map<Verb, Command> page) {
        verbs.forEach((verb, item) -> {
            var command = page.get(verb);
            item.disableProperty().unbind();
            if (command == null) {
                item.setDisable(true);
            } else {
                item.disableProperty().bind(command.possible().not());
                item.setOnAction(_ -> command.run().run());
            }
        });
    }

    /** Offers the places of the open register, with Ctrl+1 to Ctrl+9; none closes what belongs to a register. */
    void offer(List<Destination> destinations, Consumer<String> go) {
        places.getItems().clear();
        for (int i = 0; i < destinations.size(); i++) {
            var place = destinations.get(i);
            if (i > 0 && place.group() != destinations.get(i - 1).group()) {
                places.getItems().add(new SeparatorMenuItem());
            }
            places.getItems().add(item(place.title(), i < 9 ? "Shortcut+" + (i + 1) : "", () -> go.accept(place.id()), place.id()));
        }
        places.setDisable(destinations.isEmpty());
        ofRegister.forEach(item -> item.setDisable(destinations.isEmpty()));
        past.setDisable(destinations.isEmpty());
    }

    /** Offers the way back to today, which there is only while a past day is shown. */
    void offerToday(boolean offered) {
        today.setDisable(!offered);
    }

    private Menu file() {
        var recent = new Menu(texts.text("menu.recent"));
        var menu = new Menu(texts.text("menu.file"), null,
                item("menu.register.new", "Shortcut+Shift+N", commands.newRegister()),
                item("menu.open", "Shortcut+O", commands.open()),
                recent,
                item("menu.restore", "", commands.restore()),
                new SeparatorMenuItem());
        menu.getItems().addAll(ofRegister);
        menu.getItems().addAll(new SeparatorMenuItem(), item("menu.quit", "Shortcut+Q", commands.quit()));
        menu.setOnShowing(_ -> {
            recent.getItems().setAll(commands.recent().get().stream().map(this::recent).toList());
            recent.setDisable(recent.getItems().isEmpty());
        });
        return menu;
    }

    private MenuItem recent(Path file) {
        var item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> commands.openRecent().accept(file));
        return item;
    }

    private Menu edit() {
        var menu = new Menu(texts.text("menu.edit"));
        menu.getItems().addAll(verb(Verb.NEW), verb(Verb.SAVE), new SeparatorMenuItem(), verb(Verb.UNDO), verb(Verb.REDO),
                new SeparatorMenuItem(), verb(Verb.FIND), verb(Verb.DELETE));
        return menu;
    }

    private MenuItem verb(Verb verb) {
        return Objects.requireNonNull(verbs.get(verb));
    }

    private Menu view() {
        var menu = new Menu(texts.text("menu.view"));
        menu.getItems().addAll(past, today);
        menu.getItems().addAll(new SeparatorMenuItem(),
                item("menu.larger", "Shortcut+Plus", () -> commands.prefer().accept(now -> now.withFontSize(now.fontSize() + 10))),
                item("menu.smaller", "Shortcut+Minus", () -> commands.prefer().accept(now -> now.withFontSize(now.fontSize() - 10))),
                item("menu.normal", "Shortcut+0", () -> commands.prefer().accept(now -> now.withFontSize(Preferences.NORMAL))),
                new SeparatorMenuItem());
        menu.getItems().addAll(hidden("Shortcut+Equals", 10), hidden("Shortcut+Shift+Equals", 10), hidden("Shortcut+Add", 10), hidden("Shortcut+Subtract", -10));
        for (var theme : Theme.values()) {
            menu.getItems().add(item("theme." + theme.name(), "", () -> commands.prefer().accept(now -> now.withTheme(theme))));
        }
        return menu;
    }

    /** Keyboards differ in where plus and minus are: the other keys that change the size of text. */
    private MenuItem hidden(String keys, int by) {
        var item = item("", keys, () -> commands.prefer().accept(now -> now.withFontSize(now.fontSize() + by)), "menu.size." + keys);
        item.setVisible(false);
        return item;
    }

    private Menu help() {
        return new Menu(texts.text("menu.help"), null, item("menu.guide", "F1", commands.guide()), item("menu.about", "", commands.about()));
    }

    private MenuItem item(String key, String keys, Runnable run) {
        return item(texts.text(key), keys, run, key);
    }

    private static MenuItem item(String text, String keys, Runnable run, String id) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> run.run());
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        return item;
    }
}
