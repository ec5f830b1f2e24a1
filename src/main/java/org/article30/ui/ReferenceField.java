package org.article30.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.article30.store.Id;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Another record of the register: found by its title, made anew, or opened. */
final class ReferenceField extends HBox {

    ReferenceField(String kind, Slot<Id<?>> id, Desk desk, String name) {
        getStyleClass().add("reference-field");
        var picker = new Picker<Id<?>>(() -> options(kind, desk), known -> desk.title(kind, known), Id.NONE, id::set);
        picker.setAccessibleText(name);
        addNew(picker, kind, desk, id::set);
        var open = new IconButton(Material2OutlinedMZ.OPEN_IN_NEW, "", () -> desk.open().accept(kind, id.get()));
        id.property().subscribe(now -> {
            picker.show(now);
            open.setDisable(now.isNone());
            open.rename(desk.texts().text("editor.open", now.isNone() ? name : desk.title(kind, now)));
        });
        HBox.setHgrow(picker, Priority.ALWAYS);
        getChildren().setAll(picker, open);
    }

    static List<Option<Id<?>>> options(String kind, Desk desk) {
        return desk.records().apply(kind).stream().map(known -> new Option<Id<?>>(known.id(), known.title())).toList();
    }

    static void addNew(Picker<Id<?>> picker, String kind, Desk desk, Consumer<Id<?>> made) {
        picker.addAction(desk.texts().text("editor.new", desk.texts().text("kind." + kind)), () -> desk.create().accept(kind, made));
    }
}
