package org.article30.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.activity.Purpose;
import org.article30.fact.Certainty;
import org.article30.fact.Provenance;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final Stored<Activity> STORED = new Stored<>(Id.of("payroll"), 3, Activity.BLANK);

    private final Form<Activity> form = new Form<>(STORED);
    private final Slot<Object> name = form.whole().at("particulars.name");

    @Test
    void aChangeDeepInsideMakesANewWhole() {
        name.set("Payroll");

        assertThat(form.value().particulars().name()).isEqualTo("Payroll");
        assertThat(form.edit()).isEqualTo(STORED.with(form.value()));
        assertThat(form.changedProperty().get()).isTrue();
    }

    @Test
    void aNewRecordThatAlreadySaysSomethingCanBeStoredButIsNotMissedWhenLeft() {
        var begun = new Form<>(new Stored<>(Id.of("payroll"), 0, form.edit().value()), Activity.BLANK);
        assertThat(begun.storableProperty().get()).isFalse();

        name.set("Payroll");
        begun = new Form<>(new Stored<>(Id.of("payroll"), 0, form.value()), Activity.BLANK);

        assertThat(begun.storableProperty().get()).isTrue();
        assertThat(begun.changedProperty().get()).isFalse();
        begun.saved(begun.edit(), new Stored<>(Id.of("payroll"), 1, form.value()));
        assertThat(begun.storableProperty().get()).isFalse();
    }

    @Test
    void typingTheOldWordsAgainLeavesNothingUnsaved() {
        name.set("Payroll");
        name.set("");

        assertThat(form.changedProperty().get()).isFalse();
    }

    @Test
    void aSaveKeepsWhatWasTypedMeanwhile() {
        name.set("Payroll");
        var edited = form.edit();
        name.set("Payroll and bonus");

        form.saved(edited, new Stored<>(edited.id(), 4, edited.value()));

        assertThat(form.value().particulars().name()).isEqualTo("Payroll and bonus");
        assertThat(form.changedProperty().get()).isTrue();
        assertThat(form.edit().version()).isEqualTo(4);
    }

    @Test
    void undoTakesBackAWordAndRedoMakesItAgain() {
        for (var typed : List.of("P", "Pa", "Pay ", "Pay r", "Pay ro")) {
            name.set(typed);
        }

        form.undo();
        assertThat(name.get()).isEqualTo("Pay ");
        form.undo();
        assertThat(name.get()).isEqualTo("");
        assertThat(form.undoableProperty().get()).isFalse();
        form.redo();
        form.redo();
        assertThat(name.get()).isEqualTo("Pay ro");
        assertThat(form.redoableProperty().get()).isFalse();
    }

    @Test
    void changesOfTwoFieldsAreTwoSteps() {
        name.set("Payroll");
        form.whole().at("capacity").set(Capacity.CONTROLLER);

        form.undo();

        assertThat(form.value().capacity()).isEqualTo(Capacity.NOT_STATED);
        assertThat(form.value().particulars().name()).isEqualTo("Payroll");
    }

    @Test
    void revertingCanBeUndone() {
        name.set("Payroll");

        form.revert();
        assertThat(form.value()).isEqualTo(Activity.BLANK);
        form.undo();

        assertThat(form.value().particulars().name()).isEqualTo("Payroll");
    }

    @Test
    void placesHearOnlyOfChangesBelowThem() {
        var heard = new ArrayList<Object>();
        form.whole().at("capacity").property().addListener((_, _, now) -> heard.add(now));
        form.whole().at("particulars").property().addListener((_, _, now) -> heard.add("particulars"));

        name.set("Payroll");

        assertThat(heard).containsExactly("particulars");
    }

    @Test
    void aRowIsEditedInItsPlace() {
        Slot<List<Purpose>> purposes = form.whole().component("purposes");
        purposes.set(List.of(Purpose.BLANK, Purpose.BLANK));

        Slot.row(purposes, 1).component("text").set("Paying wages");

        assertThat(form.value().purposes()).extracting(Purpose::text).containsExactly("", "Paying wages");
        assertThat(Slot.row(purposes, 1).component("text").path()).isEqualTo("purposes.1.text");
    }

    @Test
    void aSourceOfOneFieldIsKeptOnlyWhileThereIsOne() {
        Slot<Map<String, Provenance>> sources = form.whole().component("provenance");
        var source = Slot.entry(sources, "capacity", Provenance.BLANK);

        source.set(new Provenance(Certainty.STATED, List.of(), ""));
        assertThat(form.value().provenance()).containsOnlyKeys("capacity");
        source.set(Provenance.BLANK);

        assertThat(form.value().provenance()).isEmpty();
    }

    @Test
    void refusesAComponentThatIsNotThere() {
        assertThatThrownBy(() -> form.whole().at("particulars.colour")).isInstanceOf(IllegalArgumentException.class);
    }
}
