package org.article30.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import org.article30.fact.Term;
import org.article30.law.Catalogue;
import org.article30.law.CatalogueTerm;
import org.article30.law.Catalogues;
import org.article30.store.Id;

/** A term: one picked from the shipped list or the register's own entries, and own words beside it. */
final class TermField extends FieldGrid {

    private static final Term NONE = Term.BLANK;

    private final Desk desk;
    private final Catalogue list;

    TermField(Catalogue list, Slot<Term> term, Desk desk, String name) {
        this.list = list;
        this.desk = desk;
        var picker = new Picker<Term>(this::options, this::label, NONE, chosen -> term.set(new Term(chosen.code(), chosen.entry(), term.get().text())));
        picker.setPromptText(desk.texts().text("editor.term.pick"));
        picker.setAccessibleText(name);
        picker.addAction(desk.texts().text("editor.new", desk.texts().text("kind.catalogue-entry")), () -> desk.create()
                .accept("catalogue-entry", id -> term.set(new Term("", id, term.get().text()))));
        var words = new TextField();
        words.setPromptText(desk.texts().text("editor.term.words"));
        words.setAccessibleText(name + ", " + desk.texts().text("editor.term.words"));
        term.property().subscribe(now -> {
            picker.show(new Term(now.code(), now.entry(), ""));
            if (!words.getText().equals(now.text())) {
                words.setText(now.text());
            }
        });
        words.textProperty().subscribe(text -> term.set(new Term(term.get().code(), term.get().entry(), text)));
        addHalf(picker);
        addHalf(words);
    }

    private List<Option<Term>> options() {
        var texts = desk.texts();
        var options = new ArrayList<Option<Term>>();
        desk.ownTerms().apply(list).forEach(own -> options.add(
                new Option<>(new Term("", own.id(), ""), own.title(), texts.text("editor.term.own"))));
        Catalogues.shipped().terms(list).forEach(term -> options.add(
                new Option<>(Term.of(term.code()), term.label(texts.language()), special(term))));
        return options;
    }

    private String special(CatalogueTerm term) {
        return term.isSpecialCategory() || term.isCriminal() ? desk.texts().text("editor.term.special") : "";
    }

    private String label(Term term) {
        return label(new Term(term.code(), term.entry(), ""), list, desk);
    }

    /** What a term is called: its label, and the own words beside it. */
    static String label(Term term, Catalogue list, Desk desk) {
        var label = term.code().isBlank()
                ? term.entry().equals(Id.NONE) ? "" : Desk.found(desk.ownTerms().apply(list), term.entry(), desk.texts())
                : Catalogues.shipped().find(list, term.code()).map(known -> known.label(desk.texts().language())).orElse(term.code());
        return label.isBlank() ? term.text() : term.text().isBlank() ? label : label + " – " + term.text();
    }
}
