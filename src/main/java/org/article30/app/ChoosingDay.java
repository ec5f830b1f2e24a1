package org.article30.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.article30.register.PastDay;
import org.article30.text.Texts;
import org.article30.ui.Background;

/** Asks which past day of a register is to be shown, and reads the register as it stood on it. */
final class ChoosingDay {

    private final Stage stage;
    private final Background background;
    private final Texts texts;

    ChoosingDay(Stage stage, Background background, Texts texts) {
        this.stage = stage;
        this.background = background;
        this.texts = texts;
    }

    /**
     * Asks, and has the day shown, unless the user gives up.
     *
     * @param present the register of today
     * @param shown the day that is shown now, if it is not today
     */
    void ask(Session present, Optional<LocalDate> shown, Consumer<Session> show) {
        background.run(() -> FirstDay.of(present),
                first -> new PastDay(first.day(), first.erased(), present.today(), shown, texts).ask(stage).ifPresent(asOf ->
                        background.run(texts.text("past.opening"), () -> new Session(present, asOf), show, () -> { })));
    }
}
