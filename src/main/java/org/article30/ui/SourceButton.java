package org.article30.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.article30.fact.Certainty;
import org.article30.fact.Provenance;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Says quietly whether a fact has a source, and opens it: how sure it is, which places state it, a note. */
final class SourceButton extends IconButton {

    private static final PseudoClass SOURCED = PseudoClass.getPseudoClass("sourced");
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");

    private final Slot<Provenance> source;
    private final String name;
    private final Desk desk;

    SourceButton(Slot<Provenance> source, String name, Desk desk) {
        super(Material2OutlinedAL.BOOKMARK_BORDER, name, () -> { });
        this.source = source;
        this.name = name;
        this.desk = desk;
        getStyleClass().add("source-button");
        setOnAction(_ -> open());
        source.property().subscribe(this::showState);
    }

    private void showState(Provenance now) {
        var own = now.equals(Provenance.BLANK);
        pseudoClassStateChanged(SOURCED, !own);
        pseudoClassStateChanged(UNSURE, now.certainty() == Certainty.INFERRED || now.certainty() == Certainty.NOT_STATED);
        setFocusTraversable(!own);
        var state = own ? desk.texts().text("editor.source.none") : desk.texts().choice(now.certainty());
        rename(desk.texts().text("editor.source", name, state));
    }

    /** Opens the source below the button. */
    void open() {
        var title = new Label(desk.texts().text("editor.source.of", name));
        title.setWrapText(true);
        title.getStyleClass().add("text-bold");
        var content = new VBox(title, new Fields(desk, source).record(source));
        content.getStyleClass().add("source-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "source-scroll");
        var over = new PopUp(scroll);
        over.setOnHidden(_ -> source.forgetChildren());
        over.show(this);
    }
}
