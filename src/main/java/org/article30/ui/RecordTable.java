package org.article30.ui;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The page with all records of one kind: a table with an instant filter, a choice of columns, sorting, and what to do
 * with a record. Its texts are {@code list.<kind>.title}, {@code .new}, {@code .empty} and {@code .help}.
 */
public final class RecordTable<T extends Record> implements Screen {

    /**
     * What the page can do with records.
     *
     * @param all all records; called off the JavaFX thread
     * @param open shows one of them
     * @param add makes a new one
     * @param remove asks, then removes one of them
     */
    public record Deeds<T>(Callable<List<Stored<T>>> all, Consumer<Stored<T>> open, Runnable add, Consumer<Stored<T>> remove) {
    }

    /**
     * Where the layout of the table is remembered.
     *
     * @param layout the layout last remembered, blank where none
     * @param keep remembers a layout
     */
    public record Memory(String layout, Consumer<String> keep) {
    }

    private final String kind;
    private final List<Column<T>> columns;
    private final Deeds<T> deeds;
    private final Memory memory;
    private final Background background;
    private final Texts texts;
    private final Filter<T> filter = new Filter<>();
    private final ColumnChoice<T> choice;
    private boolean readOnly;
    private final Node view;
    private Supplier<List<MenuItem>> forTwo = List::of;

    @FXML private Pane tools;
    @FXML private Label title;
    @FXML private Label count;
    @FXML private TextField search;
    @FXML private MenuButton columnMenu;
    @FXML private Button add;
    @FXML private TableView<Filter.Row<T>> table;
    @FXML private Pane nothing;
    @FXML private FontIcon nothingIcon;
    @FXML private Label nothingTitle;
    @FXML private Label nothingText;
    @FXML private Button nothingAct;

    /**
     * A page that reads its records when {@link #refresh} is called.
     *
     * @param kind the name of the kind of record
     * @param icon the picture of that kind, by its Ikonli name
     * @param columns the columns there are, in the order first shown
     */
    public RecordTable(String kind, String icon, List<Column<T>> columns, Deeds<T> deeds, Memory memory, Background background, Texts texts) {
        this.kind = kind;
        this.columns = columns;
        this.deeds = deeds;
        this.memory = memory;
        this.background = background;
        this.texts = texts;
        view = Fxml.load(this, texts);
        nothingIcon.setIconLiteral(icon);
        choice = new ColumnChoice<>(columns, table, TableLayout.of(memory.layout()));
        choice.follow(count);
        columnMenu.getItems().setAll(choice.items(this::remember));
    }

    @FXML
    private void initialize() {
        title.setText(title());
        add.setText(texts.text("list." + kind + ".new"));
        table.setAccessibleText(title());
        table.setItems(filter.sorted());
        filter.sorted().comparatorProperty().bind(table.comparatorProperty());
        table.setRowFactory(_ -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::tableKey);
        search.textProperty().subscribe(filter::look);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        count.textProperty().bind(Bindings.createStringBinding(this::counted, filter.hits(), filter.rows()));
        filter.hits().subscribe(this::explainEmptiness);
        explainEmptiness();
    }

    /** Offers another way to a new record, by a button before the one that makes a blank one. */
    public void offer(String id, String text, Runnable act) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        tools.getChildren().add(tools.getChildren().indexOf(add), button);
    }

    /** Offers nothing that would change the register. */
    public void showOnly() {
        readOnly = true;
        tools.getChildren().remove(add);
        explainEmptiness();
    }

    /** Lets several records be selected, and offers something to do with two of them, in their menu. */
    public void offerForTwo(String id, String text, BiConsumer<Stored<T>, Stored<T>> act) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        forTwo = () -> {
            var item = new MenuItem(text);
            item.setId(id);
            item.disableProperty().bind(Bindings.size(table.getSelectionModel().getSelectedItems()).isNotEqualTo(2));
            item.setOnAction(_ -> {
                var two = table.getSelectionModel().getSelectedItems();
                act.accept(two.getFirst().stored(), two.getLast().stored());
            });
            return List.of(item);
        };
    }

    @Override
    public String title() {
        return texts.text("list." + kind + ".title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public boolean mayLeave() {
        remember();
        return true;
    }

    @Override
    public void refresh() {
        background.run(() -> filter.prepare(deeds.all().call(), columns), this::show);
    }

    @Override
    public void enter() {
        table.requestFocus();
    }

    @Override
    public Map<Verb, Command> commands() {
        return readOnly ? Map.of(Verb.FIND, Command.always(this::find)) : Map.of(
                Verb.NEW, Command.always(deeds.add()),
                Verb.FIND, Command.always(this::find),
                Verb.DELETE, new Command(() -> withSelected(deeds.remove()), Bindings.isNotNull(table.getSelectionModel().selectedItemProperty())));
    }

    @FXML
    private void add() {
        deeds.add().run();
    }

    private void show(List<Filter.Row<T>> rows) {
        var before = table.getSelectionModel().getSelectedItem();
        filter.show(rows);
        choice.fit(rows);
        if (before == null && table.isFocused()) {
            table.getSelectionModel().selectFirst();
        }
        if (before != null) {
            filter.sorted().stream().filter(row -> row.stored().id().equals(before.stored().id())).findFirst().ifPresent(this::selectOnly);
        }
        explainEmptiness();
    }

    private void selectOnly(Filter.Row<T> row) {
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().select(row);
    }

    private void find() {
        search.requestFocus();
        search.selectAll();
    }

    private void remember() {
        memory.keep().accept(choice.layout().toString());
    }

    private void withSelected(Consumer<Stored<T>> deed) {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            deed.accept(row.stored());
        }
    }

    private String counted() {
        if (!filter.isReady()) {
            return "";
        }
        return filter.hits().size() == filter.rows().size()
                ? texts.text("list.count", filter.rows().size())
                : texts.text("list.count.some", filter.hits().size(), filter.rows().size());
    }

    private void explainEmptiness() {
        var none = filter.rows().isEmpty();
        nothing.setVisible(filter.hits().isEmpty() && filter.isReady());
        nothingTitle.setText(none ? texts.text("list." + kind + ".empty") : texts.text("list.nothing", search.getText()));
        nothingText.setText(texts.text(none ? "list." + kind + ".help" : "list.nothing.help"));
        nothingAct.setText(texts.text(none ? "list." + kind + ".new" : "list.nothing.clear"));
        nothingText.setVisible(!none || !readOnly);
        nothingAct.setVisible(!none || !readOnly);
        nothingAct.setOnAction(_ -> {
            if (none) {
                add();
            } else {
                search.clear();
            }
        });
    }

    private TableRow<Filter.Row<T>> row() {
        var row = new TableRow<Filter.Row<T>>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                withSelected(deeds.open());
            }
        });
        var menu = new ContextMenu(item("list.open", deeds.open()), item("list.delete", deeds.remove()));
        menu.getItems().addAll(forTwo.get());
        row.contextMenuProperty().bind(Bindings.when(row.emptyProperty()).then((ContextMenu) null).otherwise(menu));
        return row;
    }

    private MenuItem item(String key, Consumer<Stored<T>> deed) {
        var item = new MenuItem(texts.text(key));
        item.setOnAction(_ -> withSelected(deed));
        return item;
    }

    private void tableKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DELETE) {
            withSelected(key.getCode() == KeyCode.ENTER ? deeds.open() : deeds.remove());
            key.consume();
        }
    }

    private void searchKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN && !filter.hits().isEmpty()) {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
            key.consume();
        }
    }
}
