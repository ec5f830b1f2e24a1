package org.article30.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.activity.ApprovalStep;
import org.article30.activity.StepWords;
import org.article30.dpia.ScreeningAnswer;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.Citation;
import org.article30.fact.Moment;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.history.Redaction;
import org.article30.law.Adequacy;
import org.article30.law.Catalogue;
import org.article30.law.Catalogues;
import org.article30.law.Countries;
import org.article30.law.Law;
import org.article30.law.TransferSafeguard;
import org.article30.party.Contact;
import org.article30.party.RegisterNumber;
import org.article30.party.Seat;
import org.article30.register.Waiver;
import org.article30.store.Id;
import org.article30.store.RecordShape;
import org.article30.text.Texts;
import org.article30.ui.Component;

/** The values of a register in the words of a language: choices, terms and codes by their labels, references by titles, dates as it writes them. */
final class ValueWords {

    private final Texts texts;
    private final Function<Id<?>, String> titles;

    /** Words in the language of {@code texts}; {@code titles} tells what a record is or was called, blank where there was none. */
    ValueWords(Texts texts, Function<Id<?>, String> titles) {
        this.texts = texts;
        this.titles = titles;
    }

    Texts texts() {
        return texts;
    }

    /** What a component of the record at {@code scope} says; blank where it says nothing. */
    String of(Component part, Object value, Scope scope) {
        return switch (value) {
            case String text -> text(part, text.strip(), scope);
            case Term term -> term(part, term);
            case Enum<?> choice -> choice.name().startsWith("NOT_STATED") ? "" : texts.choice(choice);
            case Boolean yes -> texts.text(yes ? "changes.yes" : "changes.no");
            case Integer number -> number == 0 ? "" : number.toString();
            case PartialDate date -> date.format(texts.language());
            case Moment moment -> moment.format(texts.language());
            case CalendarPeriod period -> period(period);
            case Id<?> id -> id.isNone() ? "" : titled(id);
            case Provenance provenance -> source(provenance);
            case List<?> rows -> stated(rows.stream().map(row -> of(part, row, scope)), ", ");
            case Map<?, ?> entries -> entries.isEmpty() ? "" : texts.text("changes.entries", entries.size());
            case Record whole -> row(whole, scope);
            default -> value.toString();
        };
    }

    /** A row of a list, or any record that is part of another, in one line: first what it is, then what else it says, by name. */
    String row(Record value, Scope scope) {
        if (value instanceof ApprovalStep step) {
            return StepWords.step(step, texts); // its choices are told even where they are the usual ones
        }
        var inner = scope.in(value);
        var plain = value instanceof Seat || value instanceof Contact || value instanceof Citation;
        var said = new ArrayList<String>();
        for (var part : parts(value)) {
            var content = part.in(value);
            var words = isUsual(part, value) && !said.isEmpty() ? "" : content instanceof Boolean yes ? yes ? part.label(texts) : "" : of(part, content, inner);
            if (!words.isBlank()) {
                said.add(said.isEmpty() || plain || content instanceof Boolean ? words : labelled(part, words));
            }
        }
        return said.isEmpty() ? texts.record(value.getClass()) : String.join(plain ? ", " : " · ", said);
    }

    /** Whether a choice is the one that stands where nobody chose: beside what else a row says it is not told. */
    private static boolean isUsual(Component part, Record value) {
        return part.in(value) instanceof Enum<?> && part.isBlankIn(value);
    }

    /** What a row is called among others: the first thing it says, blank where it says nothing that names it. */
    String head(Record value, Scope scope) {
        var inner = scope.in(value);
        return parts(value).stream().filter(part -> !(part.in(value) instanceof Boolean)).map(part -> of(part, part.in(value), inner))
                .filter(words -> !words.isBlank()).findFirst().orElse("");
    }

    private static List<Component> parts(Record value) {
        return Component.all(value.getClass()).stream().filter(part -> !isSilent(part) && !part.name().equals("provenance")).toList();
    }

    /** Whether a component says nothing to people: a key, by which rows of a record are linked. */
    static boolean isSilent(Component part) {
        return part.name().equals("key");
    }

    private String labelled(Component part, String words) {
        return texts.text("report.labelled", part.label(texts), words);
    }

    private String text(Component part, String text, Scope scope) {
        if (text.isEmpty()) {
            return "";
        } else if (text.equals(Redaction.TOMBSTONE)) {
            return texts.text("changes.redacted");
        }
        return part.hint("keys").map(rows -> linked(rows.split("\\."), text, scope)).orElseGet(() -> code(part, text, scope));
    }

    /** What a row of another list of the same record is called. */
    private String linked(String[] rows, String key, Scope scope) {
        return scope.enclosing(rows[0]).stream()
                .flatMap(record -> ((List<?>) RecordShape.part(record, rows[1])).stream().map(Record.class::cast).filter(row -> key.equals(RecordShape.part(row, "key")))
                        .map(row -> head(row, Scope.of(record))))
                .filter(words -> !words.isBlank()).findFirst().orElseGet(() -> texts.text("editor.key.gone"));
    }

    private String code(Component part, String text, Scope scope) {
        if (part.has("country")) {
            return Countries.name(text, texts.language());
        } else if (part.has("instrument")) {
            return Law.shipped().decision(text).map(Adequacy::name).or(() -> Law.shipped().instrument(text).map(TransferSafeguard::title)).orElse(text);
        } else if (part.has("near")) {
            return label((Catalogue) RecordShape.part(scope.here(), "list"), text);
        } else if (part.owner() == ScreeningAnswer.class && part.name().equals("criterion")) {
            return known("criterion." + text, text);
        } else if (part.owner() == Waiver.class && part.name().equals("rule")) {
            return known("rule." + text + ".title", text);
        }
        return part.owner() == RegisterNumber.class && part.name().equals("register") ? register(text) : text;
    }

    /** A register by its name: COMPANIES_HOUSE is Companies House, ICO stays. */
    private static String register(String code) {
        return code.matches("[A-Z]+(_[A-Z]+)+")
                ? Stream.of(code.split("_")).map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining(" ")) : code;
    }

    private String known(String key, String otherwise) {
        return texts.containsKey(key) ? texts.text(key) : otherwise;
    }

    private String term(Component part, Term term) {
        var label = term.entry().isNone() ? part.hint("catalogue").map(list -> label(Catalogue.valueOf(list), term.code())).orElse(term.code()) : titled(term.entry());
        return label.isBlank() ? term.text() : term.text().isBlank() ? label : texts.text("report.labelled", label, term.text());
    }

    private String label(Catalogue list, String code) {
        return Catalogues.shipped().find(list, code).map(known -> known.label(texts.language())).orElse(code);
    }

    private String titled(Id<?> id) {
        var title = titles.apply(id);
        return title.isBlank() ? texts.text("editor.key.gone") : title;
    }

    private String source(Provenance provenance) {
        var citations = provenance.citations().stream().map(citation -> stated(Stream.of(
                citation.document().isNone() ? "" : titled(citation.document()), citation.place()), ", "));
        return stated(Stream.concat(Stream.of(of(provenance)), Stream.concat(citations, Stream.of(provenance.note()))), "; ");
    }

    private String of(Provenance provenance) {
        return provenance.equals(Provenance.BLANK) ? "" : texts.choice(provenance.certainty());
    }

    private String period(CalendarPeriod period) {
        return Stream.of(Map.entry("years", period.years()), Map.entry("months", period.months()), Map.entry("days", period.days()))
                .filter(unit -> unit.getValue() > 0).map(unit -> texts.text("editor.period.count." + unit.getKey(), unit.getValue())).collect(Collectors.joining(" "));
    }

    private static String stated(Stream<String> words, String between) {
        return words.filter(said -> !said.isBlank()).collect(Collectors.joining(between));
    }
}
