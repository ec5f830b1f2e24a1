package org.article30.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.fact.Answer;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.Moment;
import org.article30.fact.PartialDate;
import org.article30.fact.SpecialCategory;
import org.article30.fact.Term;
import org.article30.law.Catalogue;
import org.article30.law.Countries;
import org.article30.store.Id;

/**
 * A record in one line: what it is first of all, and a few words more.
 *
 * @param title what it is; blank while nothing is stated
 * @param rest what else is stated, shortened
 */
record Summary(String title, String rest) {

    private static final int LONGEST = 110;
    private static final int PARTS = 4;

    /** The summary of a record, in words. Links to rows of other lists are only named as such. */
    static Summary of(Record value, Desk desk) {
        return of(value, desk, (part, _) -> part.label(desk.texts()));
    }

    /** The summary of the record at a place, in which links to rows of other lists bear the names of these rows. */
    static Summary of(Slot<? extends Record> place, Desk desk) {
        return of(place.get(), desk, (part, key) -> called(place, part, key, desk));
    }

    private static String called(Slot<?> place, Component part, String key, Desk desk) {
        var reference = part.hint("keys").orElseThrow().split("\\.");
        return place.enclosing(reference[0]).stream().flatMap(above -> above.<List<Record>>component(reference[1]).get().stream())
                .filter(row -> Controls.key(row).equals(key)).findFirst().map(row -> of(row, desk).title()).filter(title -> !title.isBlank())
                .orElseGet(() -> part.label(desk.texts()));
    }

    private static Summary of(Record value, Desk desk, BiFunction<Component, String, String> called) {
        var blank = Component.blank(value.getClass());
        var lead = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (var part : Component.of(value.getClass())) {
            var content = part.in(value);
            if (content instanceof Enum<?> || content instanceof List<?> || content instanceof Integer || !lead.isEmpty()) {
                if (!content.equals(part.in(blank)) || content instanceof Enum<?> kind && !kind.name().startsWith("NOT_")) {
                    words(part, content, desk, called).ifPresent(rest::add);
                }
            } else {
                words(part, content, desk, called).ifPresent(lead::add);
            }
        }
        if (lead.isEmpty() && !rest.isEmpty() && !value.equals(blank)) {
            lead.add(rest.removeFirst());
        }
        return new Summary(cut(String.join(" ", lead)), cut(rest.stream().limit(PARTS).collect(Collectors.joining(" · "))));
    }

    private static Optional<String> words(Component part, Object content, Desk desk, BiFunction<Component, String, String> called) {
        var words = switch (content) {
            case String key when part.hint("keys").isPresent() -> key.isBlank() ? "" : called.apply(part, key);
            case String text when part.has("country") -> text.isBlank() ? "" : Countries.name(text, desk.texts().language());
            case String text -> text.strip().replaceAll("\\s+", " ");
            case Term term -> term(part, term, desk);
            case SpecialCategory special when special == SpecialCategory.NO -> "";
            case Answer answer -> desk.texts().text("report.labelled", part.label(desk.texts()), desk.texts().choice(answer));
            case SpecialCategory special -> desk.texts().text("report.labelled", part.label(desk.texts()), desk.texts().choice(special));
            case Enum<?> choice -> desk.texts().choice(choice);
            case Boolean yes -> yes ? part.label(desk.texts()) : "";
            case Integer number -> number == 0 ? "" : number.toString();
            case PartialDate date -> date.format(desk.texts().language());
            case Moment moment -> moment.format(desk.texts().language());
            case CalendarPeriod period -> period(period, desk);
            case Id<?> id -> id.isNone() ? "" : desk.title(part.kind(), id);
            case List<?> rows -> rows(rows, desk, called);
            default -> "";
        };
        return Optional.of(words).filter(text -> !text.isBlank());
    }

    static String term(Component part, Term term, Desk desk) {
        return part.hint("catalogue").map(list -> TermField.label(term, Catalogue.valueOf(list), desk)).orElse(term.text());
    }

    private static String period(CalendarPeriod period, Desk desk) {
        return Stream.of("years", "months", "days")
                .filter(unit -> count(period, unit) > 0)
                .map(unit -> desk.texts().text("editor.period.count." + unit, count(period, unit)))
                .collect(Collectors.joining(" "));
    }

    private static int count(CalendarPeriod period, String unit) {
        return switch (unit) {
            case "years" -> period.years();
            case "months" -> period.months();
            default -> period.days();
        };
    }

    private static String rows(List<?> rows, Desk desk, BiFunction<Component, String, String> called) {
        return rows.stream().filter(Record.class::isInstance).filter(row -> !(row instanceof Id<?>))
                .map(row -> of((Record) row, desk, called).title()).filter(title -> !title.isBlank()).collect(Collectors.joining(", "));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
