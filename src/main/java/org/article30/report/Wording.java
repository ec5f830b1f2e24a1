package org.article30.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.Set;
import org.article30.document.Text;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.Citation;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.law.Catalogue;
import org.article30.law.CatalogueTerm;
import org.article30.law.Catalogues;
import org.article30.law.Countries;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.transfer.Safeguard;

/** How values of a register are said in a report: in its language, with links, and with "not stated" where they are silent. */
final class Wording {

    private final RegisterView view;
    private final Texts texts;
    private final Law law;
    private final LocalDate lawDate;
    private final Map<Id<?>, Integer> documents = new LinkedHashMap<>();
    private final Set<Id<?>> cited = new HashSet<>();

    Wording(RegisterView view, Texts texts, Law law, LocalDate lawDate) {
        this.view = view;
        this.law = law;
        this.lawDate = lawDate;
        this.texts = texts;
        view.all(EvidenceDocument.KIND).forEach(document -> documents.put(document.id(), documents.size() + 1));
    }

    Texts texts() {
        return texts;
    }

    RegisterView view() {
        return view;
    }

    String say(String key, Object... arguments) {
        return texts.text("report." + key, arguments);
    }

    /** A label and what it introduces, with the colon as the language sets it. */
    String labelled(String label, String text) {
        return say("labelled", label, text);
    }

    /** What stands where the register is silent. */
    Text notStated() {
        return Text.muted(say("not-stated"));
    }

    /** A text, or that it is not stated. */
    Text orNotStated(String text) {
        return text.isBlank() ? notStated() : Text.of(text.strip());
    }

    /** A text, or that it is not stated. */
    Text orNotStated(Text text) {
        return text.plain().isBlank() ? notStated() : text;
    }

    /** A choice in words; a choice that says nothing is not stated. */
    Text choice(Enum<?> choice) {
        return choice.name().equals("NOT_STATED") ? notStated() : Text.of(texts.choice(choice));
    }

    /** The number under which a document stands in the list of documents, from 1; 0 for none. */
    int number(Id<?> document) {
        return documents.getOrDefault(document, 0);
    }

    /** Whether anything said so far leads to a document. */
    boolean cited(Id<?> document) {
        return cited.contains(document);
    }

    /** A party by name, leading to where it is described. */
    Text party(Id<?> id) {
        var name = view.party(id).name();
        return name.isBlank() ? Text.EMPTY : Text.link(name, Anchors.party(id));
    }

    /** A document by title, leading to where it is listed. */
    Text document(Id<?> id) {
        cited.add(id);
        var title = view.document(id).title();
        return title.isBlank() ? Text.EMPTY : Text.link(title, Anchors.document(id));
    }

    /** An activity by reference and name. */
    String activity(Id<?> id) {
        return view.activityTitle(id);
    }

    /** A choice from a catalogue in words, and what makes it precise. */
    String term(Catalogue list, Term term) {
        var label = term.entry().isNone() ? shipped(list, term.code()) : view.catalogueEntry(term.entry()).label();
        if (label.isBlank()) {
            return term.text();
        }
        return term.text().isBlank() ? label : labelled(label, term.text());
    }

    /** A safeguard in one line: tool, module, reference, date and authority; blank where nothing is stated. */
    String safeguard(Safeguard safeguard) {
        return Stream.of(term(Catalogue.TRANSFER_TOOLS, safeguard.tool()), safeguard.module(), safeguard.reference(), date(safeguard.concludedOn()), safeguard.approvedBy())
                .filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }

    /** A country by name; where there is no code, the source's words; else blank. */
    String country(String code, String words) {
        var name = code.isBlank() ? "" : Countries.name(code, texts.language());
        return name.isBlank() || words.isBlank() ? name + words : name + " (" + words + ")";
    }

    String date(PartialDate date) {
        return date.format(texts.language());
    }

    String date(LocalDate day) {
        return texts.date(day);
    }

    /** The state of the law data that judges. */
    Law law() {
        return law;
    }

    /** The day whose law judges. */
    LocalDate lawDate() {
        return lawDate;
    }

    /** A calendar period in words: "6 months", "2 years, 6 months". */
    String period(CalendarPeriod period) {
        var parts = new ArrayList<String>();
        part(parts, "years", period.years());
        part(parts, "months", period.months());
        part(parts, "days", period.days());
        return String.join(", ", parts);
    }

    /** Where a fact comes from: document number and place, and how sure it is. */
    Text source(Provenance provenance) {
        var parts = new ArrayList<Text>();
        parts.add(citations(provenance));
        switch (provenance.certainty()) {
            case STATED -> { }
            case OWN -> parts.add(Text.muted(provenance.citations().isEmpty() ? say("own") : ""));
            case POLICY_WIDE, INFERRED, NOT_STATED -> parts.add(Text.muted(texts.choice(provenance.certainty())));
        }
        var said = parts.stream().filter(part -> !part.plain().isBlank()).toList();
        return said.isEmpty() ? Text.muted(texts.choice(provenance.certainty())) : Text.joined("; ", said);
    }

    /** The documents and places a fact rests on; nothing where there are none. */
    Text citations(Provenance provenance) {
        return Text.joined("; ", provenance.citations().stream().map(this::citation).filter(part -> !part.plain().isBlank()).toList());
    }

    /** A cell with what a reader should know about the fact, on a line of its own. */
    Text noted(Text cell, Provenance provenance) {
        return provenance.note().isBlank() ? cell : cell.and("\n").and(Text.muted(provenance.note()));
    }

    private Text citation(Citation citation) {
        cited.add(citation.document());
        var number = number(citation.document());
        return Text.reference(number == 0 ? citation.place() : number + ":" + citation.place(), Anchors.document(citation.document()));
    }

    private String shipped(Catalogue list, String code) {
        return code.isBlank() ? "" : Catalogues.shipped().find(list, code).map(term -> label(list, term)).orElse(code);
    }

    private String label(Catalogue list, CatalogueTerm term) {
        var label = term.label(texts.language());
        return switch (list) {
            case LEGAL_BASES, ART9_CONDITIONS, TRANSFER_TOOLS -> Provision.of(term.code(), texts) + " – " + label;
            default -> label;
        };
    }

    private void part(List<String> parts, String unit, int amount) {
        if (amount != 0) {
            parts.add(say("period." + unit, amount));
        }
    }
}
