package org.article30.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The sections of an editor one below the other. The first is made at once, the others one after another whenever the window
 * has nothing else to do, so that opening a record never makes anybody wait.
 */
final class SectionStack extends ScrollPane {

    private final VBox box = new VBox();
    private final Map<String, SectionCard> cards = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable SectionCard> current = new ReadOnlyObjectWrapper<>();
    private final Slot<? extends Record> whole;
    private final Fields fields;
    private List<Section> shown = List.of();

    SectionStack(Slot<? extends Record> whole, Fields fields) {
        this.whole = whole;
        this.fields = fields;
        box.getStyleClass().add("section-stack");
        getStyleClass().addAll("edge-to-edge", "section-scroll");
        setContent(box);
        setFitToWidth(true);
        vvalueProperty().subscribe(_ -> markCurrent());
        box.heightProperty().subscribe(_ -> markCurrent());
        box.widthProperty().subscribe((_, _) -> keepPlace());
    }

    /** Shows these sections in this order; a card made before is kept. */
    boolean show(List<Section> sections) {
        if (same(sections)) {
            return false;
        }
        var now = new ArrayList<SectionCard>();
        for (var section : sections) {
            var known = cards.computeIfAbsent(section.id(), _ -> new SectionCard(section, whole, fields));
            var before = shown.stream().filter(other -> other.id().equals(section.id())).findFirst();
            if (before.isPresent() && before.get().folded() != section.folded()) {
                known.setFolded(section.folded());
            }
            now.add(known);
        }
        shown = sections;
        box.getChildren().setAll(now);
        now.getFirst().build();
        Platform.runLater(this::buildNext);
        markCurrent();
        return true;
    }

    private boolean same(List<Section> sections) {
        return sections.stream().map(section -> section.id() + section.folded()).toList()
                .equals(shown.stream().map(section -> section.id() + section.folded()).toList());
    }

    private void buildNext() {
        cards().stream().filter(SectionCard::isDue).findFirst().ifPresent(card -> {
            card.build();
            Platform.runLater(this::buildNext);
        });
    }

    List<SectionCard> cards() {
        return box.getChildren().stream().map(SectionCard.class::cast).toList();
    }

    /** The section at the top of what is seen. */
    ReadOnlyObjectProperty<@Nullable SectionCard> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Goes to a section. */
    void enter(SectionCard card) {
        card.enter();
        buildAbove(card);
        reveal(card, 12);
        current.set(card);
    }

    /** Goes to the next section, or the one before. */
    void step(int by) {
        markCurrent();
        var all = cards();
        var now = current.get();
        enter(all.get(Math.clamp((now == null ? 0 : all.indexOf(now)) + by, 0, all.size() - 1)));
    }

    /** Goes to the field at {@code path}, opening what hides it. */
    void enter(String path) {
        cards().stream().filter(card -> card.section().holds(path)).findFirst().ifPresent(card -> {
            card.setFolded(false);
            card.build();
            buildAbove(card);
            var target = fields.reveal(path);
            reveal(target.<Node>map(region -> region).orElse(card), getViewportBounds().getHeight() / 4);
            target.ifPresentOrElse(SectionStack::focus, card::enter);
            current.set(card);
        });
    }

    private static void focus(Region region) {
        switch (region) {
            case LabeledField field -> field.enter();
            case RecordList list -> list.enter();
            default -> region.requestFocus();
        }
    }

    /** What lies above has to have its height before the way down to a section is known. */
    private void buildAbove(SectionCard card) {
        var all = cards();
        all.subList(0, all.indexOf(card)).stream().filter(SectionCard::isDue).forEach(SectionCard::build);
    }

    /** Scrolls so that the node is {@code above} pixels below the top. */
    private void reveal(Node node, double above) {
        applyCss();
        layout();
        var top = placeOf(node);
        var room = box.getHeight() - getViewportBounds().getHeight();
        setVvalue(room <= 0 ? 0 : Math.clamp((top - above) / room, 0, 1));
    }

    /** In another width all above has another height: what is worked on is kept where it is seen. */
    private void keepPlace() {
        var top = top();
        var anchor = focused().or(() -> Optional.ofNullable(current.get()));
        if (top > 0 && anchor.isPresent()) {
            var above = placeOf(anchor.get()) - top;
            Platform.runLater(() -> anchor.filter(node -> node.getScene() != null).ifPresent(node -> reveal(node, above)));
        }
    }

    /** What has the focus in the sections, if it is in sight. */
    private Optional<Node> focused() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner).filter(node -> cardOf(node).isPresent())
                .filter(node -> placeOf(node) >= top() && placeOf(node) < top() + getViewportBounds().getHeight());
    }

    /** How much of the sections is scrolled out of sight above, in pixels. */
    private double top() {
        return getVvalue() * Math.max(0, box.getHeight() - getViewportBounds().getHeight());
    }

    private double placeOf(Node node) {
        return box.sceneToLocal(node.localToScene(0, 0)).getY();
    }

    /** The section worked on, if that is seen; else the last that begins in the upper third of what is seen. */
    private void markCurrent() {
        var third = top() + getViewportBounds().getHeight() / 3;
        var reached = cards().stream().filter(card -> card.getHeight() > 0 && placeOf(card) <= third).reduce((_, later) -> later);
        focused().flatMap(this::cardOf)
                .or(() -> reached).or(() -> cards().stream().findFirst()).ifPresent(current::set);
    }

    /** The section that holds a node; whether a section has the focus within is not asked, for what is taken out with the focus leaves a trace there. */
    private Optional<SectionCard> cardOf(Node node) {
        return cards().stream().filter(card -> Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).anyMatch(card::equals)).findFirst();
    }
}
