package org.article30.register;

import java.util.List;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of the register's own particulars. */
public final class RegisterEditor {

    private static final Outline<Register> OUTLINE = Outline.of(Register.KIND,
            Section.of("register", "title", "organisations", "contact", "about", "statedOn", "disclaimer"),
            Section.of("history", "historyKept"),
            Section.of("notes", "notes"));

    private RegisterEditor() {
    }

    /** An editor for the particulars of a register. */
    public static RecordEditor<Register> of(Stored<Register> register, Desk desk, Background background, Saving<Register> saving) {
        return new RecordEditor<>(OUTLINE, register, desk, background, saving, _ -> List.of());
    }
}
