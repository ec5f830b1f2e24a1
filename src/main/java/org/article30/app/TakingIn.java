package org.article30.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.article30.dpia.ImpactAssessment;
import org.article30.shell.Window;
import org.article30.ui.Background;

/** Takes records from files into the open register and shows them, with a way to take that back. */
final class TakingIn {

    private final Exchanging exchanging;
    private final PiaFiles pia;
    private final Window window;
    private final Background background;
    private final Consumer<Session> look;
    private final Consumer<Runnable> leaving;

    /**
     * Taking in what {@code exchanging} and {@code pia} read.
     *
     * @param look has the window say anew what there is
     * @param leaving does something that leaves what is shown, if that may be left
     */
    TakingIn(Exchanging exchanging, PiaFiles pia, Window window, Background background, Consumer<Session> look, Consumer<Runnable> leaving) {
        this.exchanging = exchanging;
        this.pia = pia;
        this.window = window;
        this.background = background;
        this.look = look;
        this.leaving = leaving;
    }

    /** Takes the records of a file that the user chooses. */
    void records(Session open) {
        exchanging.take(open, (said, takeBack) -> changed(open, said, takeBack));
    }

    /** Takes an assessment from a file of the CNIL's tool that the user chooses. */
    void assessment(Session open) {
        pia.take(open, added -> added(open, added));
    }

    /** Shows the register anew after many of its records were changed, and offers to take that back. */
    private void changed(Session open, String said, Optional<Runnable> takeBack) {
        look.accept(open);
        window.refresh();
        takeBack.ifPresentOrElse(way -> window.say(said, () -> leaving.accept(way)), () -> window.say(said));
    }

    /** Shows where an imported assessment is, tells what there is to know about it and offers to take it back. */
    private void added(Session open, PiaFiles.Added added) {
        look.accept(open);
        window.go(ImpactAssessment.KIND.name());
        window.say(added.said(), () -> leaving.accept(() -> background.run(() -> {
            added.takeBack().run();
            return open;
        }, _ -> {
            look.accept(open);
            window.refresh();
        })));
        pia.tell(added.said(), added.notes());
    }
}
