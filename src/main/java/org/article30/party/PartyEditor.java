package org.article30.party;

import java.util.List;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a party. */
public final class PartyEditor {

    private static final List<Section> SECTIONS = List.of(
            Section.of("identity", "name", "kind", "legalForm", "sector", "founded", "parent", "otherNames", "unverified"),
            Section.of("contacts", "seats", "contacts"),
            Section.of("numbers", "numbers"),
            Section.of("officer", "officer"),
            Section.of("representatives", "representatives"),
            Section.of("establishment", "mainEstablishment"),
            Section.of("exemption", "exemption"),
            Section.of("members", "members"),
            Section.of("roles", "roleHolders", "regimes"),
            Section.of("notes", "notes"));

    private PartyEditor() {
    }

    /** An editor for one party. */
    public static RecordEditor<Party> of(Stored<Party> party, Desk desk, Background background, Saving<Party> saving) {
        var outline = new Outline<>(Party.KIND, _ -> SECTIONS, value -> desk.texts().choice(value.kind()));
        return new RecordEditor<>(outline, party, desk, background, saving, _ -> List.of());
    }
}
