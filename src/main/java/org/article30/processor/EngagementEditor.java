package org.article30.processor;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;
import org.kordamp.ikonli.javafx.FontIcon;

/** The editor of the engagement of a processor (Article 28 GDPR). */
public final class EngagementEditor {

    private static final String CHAIN = "sub-processors";
    private static final List<Section> SECTIONS = List.of(
            Section.of("engagement", "name", "processor", "principal", "standing", "services"),
            Section.of("contract", "contract", "concludedOn", "document", "endsOn", "termination"),
            Section.of("places", "country", "countryText", "places", "safeguards", "impactAssessment"),
            Section.of("commitments", "commitments", "clauses"),
            Section.of(CHAIN, "authorisation", "objectionPeriod", "subProcessors"),
            Section.of("audit", "audit"),
            Section.of("end-of-service", "end", "endNote"),
            Section.of("activities", "activities"),
            Section.of("notes", "notes"));

    private EngagementEditor() {
    }

    /**
     * An editor for one engagement, with how its contract answers Article 28 beside it.
     *
     * @param showChain shows the chain of sub-processors below it
     */
    public static RecordEditor<Engagement> of(
            Stored<Engagement> engagement, Desk desk, Background background, Saving<Engagement> saving, Runnable showChain) {
        var sections = SECTIONS.stream().map(section -> section.id().equals(CHAIN) ? section.with(() -> chainButton(showChain, desk)) : section).toList();
        var outline = new Outline<>(Engagement.KIND, _ -> sections, value -> desk.texts().choice(value.contract()), "28");
        var lines = new ClauseLines(desk.texts());
        return new RecordEditor<>(outline, engagement, desk, background, saving, lines::of);
    }

    private static Node chainButton(Runnable showChain, Desk desk) {
        var button = new Button(desk.texts().text("chain.show"), new FontIcon("mdal-account_tree"));
        button.setId("show-chain");
        button.setOnAction(_ -> showChain.run());
        return button;
    }
}
