package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.article30.activity.Activity;
import org.article30.catalogue.CatalogueEntry;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.history.Erasure;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.article30.ui.DayField;
import org.article30.ui.Screenshots;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do to see the register as it stood on a past day. */
class PastDayJourneyTest extends Journey {

    private static final LocalDate MARCH = LocalDate.parse("2026-03-15");

    private Path file = Path.of("");

    @BeforeEach
    void openARegisterWithAPast() {
        file = folder.resolve("past.mv.db");
        OpenRegister.create(file, Password.none(), on("2026-01-10"), "Ada").close();
        try (var register = OpenRegister.open(file, Password.none(), on("2026-01-10"), "Ada")) {
            new Import(register, Samples.load("bpe")).run("");
        }
        try (var register = OpenRegister.open(file, Password.none(), on("2026-06-10"), "Ada")) {
            register.records(CatalogueEntry.KIND).add(CatalogueEntry.BLANK);
            var activities = register.records(Activity.KIND);
            var first = activities.all().getFirst();
            activities.save(first.with(renamed(first.value())), "renamed", LocalDate.parse("2026-02-01"));
        }
        app.open(file);
    }

    private static Activity renamed(Activity activity) {
        var json = org.article30.store.Json.compact(activity).replaceFirst("\"name\":\"[^\"]*\"", "\"name\":\"Called otherwise\"");
        return org.article30.store.Json.read(json, Activity.class);
    }

    private static Clock on(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private void shows(LocalDate day, String knowledge) {
        app.startsPicking("menu.past");
        app.until(() -> app.dialog() != null);
        app.onWindow(() -> {
            ((DayField) app.find("#past-day")).setValue(day);
            ((javafx.scene.control.RadioButton) app.find(knowledge)).setSelected(true);
        });
        app.fires("#prompt-take");
        app.until(() -> app.find("#past-said") != null && app.find("#past-said").getParent().isVisible());
        app.settle();
    }

    private boolean lists(String title) {
        return ((TableView<?>) app.table()).getItems().stream().anyMatch(row -> row.toString().contains(title));
    }

    @Test
    void showsTheWholeRegisterAsItStoodAndSaysSo() {
        shows(MARCH, "#past-then");
        assertThat(text("#past-said")).contains("15 March 2026", "as it was known then");
        app.goes("overview");
        app.until(() -> !app.find(".columns").lookupAll(".item").isEmpty());
        app.goes("catalogue-entry");
        app.until(() -> app.table() != null);
        app.settle();
        assertThat(app.table().getItems()).hasSize(71);
        app.goes("activity");
        app.until(() -> !app.table().getItems().isEmpty());
        assertThat(lists("Called otherwise")).isFalse();
        shows(MARCH, "#past-now");
        app.until(() -> !app.table().getItems().isEmpty());
        assertThat(text("#past-said")).contains("as it is known now");
        assertThat(lists("Called otherwise")).isTrue();
        app.fires("#past-today");
        app.until(() -> !app.find("#past-said").getParent().isVisible());
        app.goes("catalogue-entry");
        app.until(() -> app.table().getItems().size() == 72);
    }

    @Test
    void letsNothingBeChangedThere() {
        shows(MARCH, "#past-then");
        app.goes("activity");
        app.until(() -> !app.table().getItems().isEmpty());
        assertThat(app.find("#add")).isNull();
        app.onWindow(() -> app.table().getSelectionModel().selectFirst());
        app.startsPicking("menu.import");
        app.settle();
        app.opensFirst();
        assertThat(text("#status")).contains("can only be looked at");
        app.until(() -> app.find(".section-stack") != null);
        assertThat(app.find(".editor-buttons").lookupAll(".accent")).isEmpty();
        assertThat(app.find(".section-stack").lookupAll(".text-input").stream().map(TextInputControl.class::cast)
                .filter(input -> !input.isDisabled() && input.isEditable())).isEmpty();
        looksAsIfItCouldNotBeChanged();
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.settle();
        app.fires("#past-today");
        app.close();
        try (var register = OpenRegister.look(file, Password.none())) {
            assertThat(register.history().length()).isEqualTo(register.records(Activity.KIND).count() + others(register) + 1);
        }
    }

    private void looksAsIfItCouldNotBeChanged() {
        app.until(() -> app.find(".section-stack").lookupAll(".picker").size() > 2 && !app.find(".section-stack").lookupAll(".combo-box").isEmpty());
        Screenshots.whole(app.find(".section-stack"), "past-editor-sections");
        var sections = app.find(".section-stack");
        assertThat(sections.lookupAll(".combo-box")).allMatch(box -> box.getOpacity() == 1 && isClear(((Region) box.lookup(".arrow")).getBackground()));
        assertThat(sections.lookupAll(".picker")).allMatch(picker -> picker.getOpacity() == 1 && !picker.lookup(".right-pane").isVisible());
        assertThat(sections.lookupAll(".text-field")).allMatch(field -> ((TextField) field).getBackground().getFills().getLast().getFill().equals(grey(sections)));
    }

    private static boolean isClear(Background ground) {
        return ground == null || ground.getFills().stream().allMatch(fill -> fill.getFill().equals(Color.TRANSPARENT));
    }

    /** The ground of a text field that cannot be edited. */
    private static Paint grey(Node sections) {
        return sections.lookupAll(".text-field").stream().map(TextField.class::cast).filter(field -> !field.isDisabled() && !(field.getStyleClass().contains("picker")))
                .findFirst().orElseThrow().getBackground().getFills().getLast().getFill();
    }

    @Test
    void offersTheWayBackOnlyFromAPastDayAndProposesTheDayShown() {
        assertThat(isOffered("menu.today")).isFalse();
        assertThat(proposed()).isEqualTo(LocalDate.now(ZoneOffset.UTC).minusDays(1));
        shows(MARCH, "#past-then");
        assertThat(isOffered("menu.today")).isTrue();
        assertThat(proposed()).isEqualTo(MARCH);
        app.picks("menu.today");
        app.until(() -> !app.find("#past-said").getParent().isVisible());
        assertThat(isOffered("menu.today")).isFalse();
        assertThat(isOffered("menu.past")).isTrue();
        app.picks("menu.close");
        app.settle();
        assertThat(isOffered("menu.past")).isFalse();
        assertThat(isOffered("menu.today")).isFalse();
        app.open(sample());
        app.settle();
        assertThat(proposed()).as("no day before the first").isEqualTo(LocalDate.now(ZoneOffset.UTC));
    }

    private boolean isOffered(String item) {
        return ((MenuBar) app.find(".menu-bar")).getMenus().stream().flatMap(menu -> menu.getItems().stream()).anyMatch(one -> item.equals(one.getId()) && !one.isDisable());
    }

    private LocalDate proposed() {
        app.startsPicking("menu.past");
        app.until(() -> app.dialog() != null);
        var day = ((DayField) app.find("#past-day")).getValue();
        app.chooses(1);
        return Objects.requireNonNull(day);
    }

    private static long others(OpenRegister register) {
        return register.content().size() - register.records(Activity.KIND).count();
    }

    @Test
    void refusesADayBeforeTheFirstAndOneToCome() {
        app.startsPicking("menu.past");
        app.until(() -> app.dialog() != null);
        app.onWindow(() -> ((DayField) app.find("#past-day")).setValue(LocalDate.parse("2026-01-09")));
        assertThat(text("#past-fault")).contains("10 January 2026");
        assertThat(app.find("#prompt-take").isDisabled()).isTrue();
        app.onWindow(() -> ((DayField) app.find("#past-day")).setValue(LocalDate.now(ZoneOffset.UTC).plusDays(2)));
        assertThat(text("#past-fault")).contains("still to come");
        app.chooses(1);
    }

    @Test
    void showsTheDayThatIsTypedAndNothingWhereItCannotBeRead() {
        app.startsPicking("menu.past");
        app.until(() -> app.dialog() != null);
        for (var typed : List.of("xx", "31.02.2026", "03/2026", "")) {
            app.types("#past-day .text-input", typed);
            assertThat(app.find("#prompt-take").isDisabled()).as(typed).isTrue();
        }
        app.types("#past-day .text-input", "15.3.2026");
        app.onWindow(() -> app.find("#past-day").requestFocus());
        app.presses(KeyCode.ENTER);
        app.until(() -> app.find("#past-said") != null && app.find("#past-said").getParent().isVisible());
        assertThat(text("#past-said")).contains("15 March 2026");
    }

    @Test
    void saysThatWhatWasBeforeWasTakenOutOfTheHistory() {
        app.picks("menu.close");
        app.settle();
        try (var register = OpenRegister.open(file, Password.none(), on("2026-07-01"), "Ada")) {
            new Erasure(register.database(), register.history()).eraseBefore(LocalDate.parse("2026-07-01"), "kept long enough");
        }
        app.open(file);
        app.startsPicking("menu.past");
        app.until(() -> app.dialog() != null);
        app.onWindow(() -> ((DayField) app.find("#past-day")).setValue(LocalDate.parse("2026-06-30")));
        assertThat(text("#past-fault")).isEqualTo("What was recorded before 1 July 2026 was taken out of the history. Choose that day or a later one.");
        app.chooses(1);
    }
}
