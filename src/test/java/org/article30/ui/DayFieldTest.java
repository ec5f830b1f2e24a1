package org.article30.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.control.TextField;
import org.article30.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class DayFieldTest {

    private static final LocalDate PROPOSED = LocalDate.of(2026, 7, 1);

    @SuppressWarnings("NullAway.Init") // every test begins by making it
    private DayField field;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void make() {
        field = new DayField();
    }

    private void type(String text) {
        ((TextField) field.getChildren().getFirst()).setText(text);
    }

    @Test
    void takesDaysAsTheyAreTypedAndTellsOfNoFault() {
        field.propose(PROPOSED, Texts.in(Locale.GERMAN));
        for (var typed : new String[] {"2026-02-05", "5.2.2026", "05/02/2026"}) {
            type(typed);
            assertThat(field.getValue()).as(typed).isEqualTo(LocalDate.of(2026, 2, 5));
            assertThat(field.faultProperty().get()).isEmpty();
        }
        type("");
        assertThat(field.getValue()).isNull();
        assertThat(field.faultProperty().get()).isEmpty();
    }

    @Test
    void keepsWhatIsNoDayAsItWasTypedAndSaysSo() {
        field.propose(PROPOSED, Texts.in(Locale.ENGLISH));
        for (var typed : new String[] {"soon", "31.2.2026", "2026-02", "2026"}) {
            type(typed);
            assertThat(field.faultProperty().get()).as(typed).startsWith("This is no day");
            assertThat(((TextField) field.getChildren().getFirst()).getText()).isEqualTo(typed);
        }
        field.setValue(PROPOSED);
        assertThat(field.faultProperty().get()).isEmpty();
    }
}
