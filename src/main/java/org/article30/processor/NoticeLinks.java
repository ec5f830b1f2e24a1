package org.article30.processor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What hangs together with the sub-processors of an engagement, shown while it is edited: the notices that they change, the
 * most urgent first, and the chain they form.
 */
public final class NoticeLinks extends VBox {

    /**
     * A notice.
     *
     * @param id its id
     * @param title what it is called
     * @param state how urgent it is today
     */
    public record Line(Id<ChangeNotice> id, String title, NoticeState state) {
    }

    /**
     * What can be done from here.
     *
     * @param open goes to a notice
     * @param add makes a new one
     * @param showChain shows the chain of sub-processors
     */
    public record Deeds(Consumer<Id<?>> open, Runnable add, Runnable showChain) {
    }

    /** The notices given under an engagement, in this order. */
    public NoticeLinks(List<Line> notices, Deeds deeds, Texts texts) {
        getStyleClass().add("transfer-links");
        notices.forEach(notice -> getChildren().add(link(notice, deeds, texts)));
        if (notices.isEmpty()) {
            var none = new Label(texts.text("notice.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            getChildren().add(none);
        }
        getChildren().add(new FlowPane(8, 8,
                button("add-notice", "list.change-notice.new", "mdal-add", deeds.add(), texts),
                button("show-chain", "chain.show", "mdal-account_tree", deeds.showChain(), texts)));
    }

    private static Node link(Line notice, Deeds deeds, Texts texts) {
        var link = new Hyperlink(texts.named(notice.title(), ChangeNotice.class), new FontIcon("mdomz-published_with_changes"));
        link.setOnAction(_ -> deeds.open().accept(notice.id()));
        link.setWrapText(true);
        return new FlowPane(8, 4, link, Cells.badge(texts.choice(notice.state()), notice.state().mood()));
    }

    private static Button button(String id, String text, String icon, Runnable deed, Texts texts) {
        var button = new Button(texts.text(text), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
