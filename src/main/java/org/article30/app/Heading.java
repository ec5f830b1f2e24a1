package org.article30.app;

import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.Stage;
import org.article30.register.Register;
import org.article30.register.RegisterContent;
import org.article30.shell.Window;
import org.article30.text.Texts;

/** What the window says over every page of the register that it shows: its name and file, how much there is of what, and which day it shows. */
record Heading(Stage stage, Window window, Texts texts) {

    /** Says it all anew, after a record was changed. */
    void look(Session open) {
        name(open);
        RegisterContent.KINDS.stream().filter(kind -> !kind.equals(Register.KIND)).forEach(kind -> window.count(kind.name(), open.references(kind.name()).size()));
    }

    /** Says what the register is called, where it lies and whether a password protects it. */
    void name(Session open) {
        var title = open.view().register().title();
        window.name(title, open.database().file().orElse(Path.of("")), open.database().isEncrypted());
        stage.setTitle(title.isBlank() ? texts.text("shell.name") : title + " – " + texts.text("shell.name"));
    }

    /** Says which past day is shown; nothing where it is today. */
    void tellDay(Session open) {
        window.tellDay(open.asOf().map(past ->
                texts.text("past.said." + past.knowledge().name().toLowerCase(Locale.ROOT), texts.date(past.day()))).orElse(""));
    }
}
