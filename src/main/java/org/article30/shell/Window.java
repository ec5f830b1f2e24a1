package org.article30.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.Command;
import org.article30.ui.Fxml;
import org.article30.ui.Screen;
import org.article30.ui.Verb;
import org.jspecify.annotations.Nullable;

/**
 * The window's content in one language: menu, header, sidebar, the page shown, status line. A page is a place of the
 * sidebar, or a record opened from one; a page is left only when it agrees, which it does after asking the user what to
 * do with unsaved changes.
 */
public final class Window {

    /** The width from which the sidebar shows names, in times the font size. */
    private static final double ROOM_FOR_NAMES = 50;

    /** The style class of the window while a past day is shown. */
    private static final String PAST = "past";

    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");
    private static final KeyCombination ACROSS = KeyCombination.valueOf("F6");

    private final Texts texts;
    private final Commands commands;
    private final StatusLine status;
    private final Menus menus;
    private final Parent view;
    private final Map<String, Screen> pages = new HashMap<>();
    private final Deque<Screen> shown = new ArrayDeque<>();
    private List<Destination> destinations = List.of();
    private Sidebar sidebar;
    private String place = "";
    private @Nullable Node worked;

    @FXML private BorderPane frame;
    @FXML private MenuBar menuBar;
    @FXML private Pane header;
    @FXML private Label registerTitle;
    @FXML private Label registerFile;
    @FXML private Label protection;
    @FXML private Pane past;
    @FXML private Label pastDay;
    @FXML private Pane trail;
    @FXML private Button back;
    @FXML private StackPane content;

    /** A window that shows nothing yet. */
    public Window(Commands commands, Background background, Texts texts) {
        this.texts = texts;
        this.commands = commands;
        view = Fxml.load(this, texts);
        status = new StatusLine(background, texts);
        menus = new Menus(menuBar, commands, texts);
        sidebar = new Sidebar(List.of(), this::go);
        frame.setBottom(status.view());
        frame.widthProperty().subscribe(_ -> makeRoom());
        registerTitle.fontProperty().subscribe(_ -> makeRoom());
        header.managedProperty().bind(header.visibleProperty());
        past.managedProperty().bind(past.visibleProperty());
        trail.managedProperty().bind(trail.visibleProperty());
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** What is to be put into the scene. */
    public Parent view() {
        return view;
    }

    /** Shows a page alone, without sidebar and header, while no register is open. Asks no page whether it may be left. */
    public void showAlone(Screen page) {
        destinations = List.of();
        place = "";
        pages.clear();
        shown.clear();
        shown.push(page);
        frame.setLeft(null);
        header.setVisible(false);
        tellDay("");
        say("");
        menus.offer(destinations, this::go);
        display();
    }

    /** Offers the places of a register that was opened; {@link #go} then shows one of them. */
    public void open(List<Destination> places) {
        destinations = List.copyOf(places);
        pages.clear();
        shown.clear();
        sidebar = new Sidebar(destinations, this::go);
        frame.setLeft(sidebar);
        makeRoom();
        header.setVisible(true);
        say(""); // what was done to the register before cannot be taken back in this one
        menus.offer(destinations, this::go);
    }

    /** Says in the header whose register is open, in which file, and whether a password protects it. */
    public void name(String title, Path file, boolean encrypted) {
        registerTitle.setText(title.isBlank() ? texts.text("shell.untitled") : title);
        registerFile.setText(String.valueOf(file.getFileName()));
        registerFile.setTooltip(new Tooltip(file.toString()));
        protection.setText(texts.text(encrypted ? "shell.encrypted" : "shell.unencrypted"));
        protection.getStyleClass().removeAll("good", "neutral");
        protection.getStyleClass().add(encrypted ? "good" : "neutral");
    }

    /** Says over every page that a past day is shown, and offers to go to another one or back to today; blank where it is today. */
    public void tellDay(String said) {
        pastDay.setText(said);
        past.setVisible(!said.isBlank());
        menus.offerToday(past.isVisible());
        view.getStyleClass().remove(PAST);
        if (past.isVisible()) {
            view.getStyleClass().add(PAST);
        }
    }

    @FXML
    private void showPast() {
        commands.showPast().run();
    }

    @FXML
    private void showToday() {
        commands.showToday().run();
    }

    /** Shows how many records a place has. */
    public void count(String id, int number) {
        sidebar.count(id, number);
    }

    /** Says in the status line what was not done, and why. */
    public void note(String text) {
        status.note(text);
    }

    /** Says in the status line what was last done. */
    public void say(String text) {
        status.say(text);
    }

    /** Says in the status line what was last done, and offers to take it back. */
    public void say(String text, Runnable takeBack) {
        status.say(text, takeBack);
    }

    /** The id of the place shown, or of the place from which the record shown was opened; blank before the first. */
    public String place() {
        return place;
    }

    /** Goes to a place, or to the first one where there is none of that id, if the page shown may be left; says whether it might. */
    public boolean go(String id) {
        if (!mayLeave()) {
            sidebar.mark(place);
            return false;
        }
        destinations.stream().filter(destination -> destination.id().equals(id)).findFirst().or(() -> destinations.stream().findFirst()).ifPresent(destination -> {
            place = destination.id();
            shown.clear();
            shown.push(pages.computeIfAbsent(place, _ -> destination.screen().get()));
            turnTo();
        });
        return true;
    }

    /** Shows a record's page over the one shown, which keeps what was typed into it and comes back with {@link #back}. */
    public void over(Screen page) {
        shown.push(page);
        turnTo();
    }

    /** Returns from a record's page to the one below, if it may be left. */
    @FXML
    public void back() {
        if (shown.size() > 1 && page().mayLeave()) {
            shown.pop();
            turnTo();
        }
    }

    /** What a text field has no use for itself: back to the page below, across between sidebar and page. */
    private void press(KeyEvent key) {
        if (BACK.match(key)) {
            back();
            key.consume();
        } else if (ACROSS.match(key) && frame.getLeft() != null) {
            cross();
            key.consume();
        }
    }

    /** Moves the focus to the sidebar, or from there to where it was on the page. */
    private void cross() {
        if (!sidebar.isFocusWithin()) {
            worked = view.getScene().getFocusOwner();
            sidebar.enter(place);
        } else if (worked != null && worked.getScene() == view.getScene()) {
            worked.requestFocus();
        } else {
            page().enter();
        }
    }

    /** Whether every page shown, one over the other, may be left; each asks the user where something is unsaved. */
    public boolean mayLeave() {
        return shown.stream().allMatch(Screen::mayLeave);
    }

    /** Reads anew what is shown, and forgets the places not shown. */
    public void refresh() {
        pages.keySet().removeIf(id -> !id.equals(place));
        if (!shown.isEmpty()) {
            page().refresh();
        }
    }

    private void makeRoom() {
        sidebar.setNarrow(frame.getWidth() < ROOM_FOR_NAMES * registerTitle.getFont().getSize());
    }

    /** What the page can do; where it has nothing of its own to undo, what was last done to the register. */
    private Map<Verb, Command> commands() {
        var commands = new HashMap<>(page().commands());
        commands.putIfAbsent(Verb.UNDO, status.takeBack());
        return commands;
    }

    private Screen page() {
        return shown.element();
    }

    private void turnTo() {
        display();
        page().refresh();
        content.applyCss(); // a scroll pane takes its content in only then, so that it can have the focus
        page().enter();
    }

    private void display() {
        content.getChildren().setAll(page().view());
        menus.offer(commands());
        sidebar.mark(place);
        trail.setVisible(shown.size() > 1);
        if (shown.size() > 1) {
            back.setText(shown.stream().skip(1).findFirst().map(Screen::title).orElse(""));
        }
    }
}
