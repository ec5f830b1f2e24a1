package org.article30.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.PartialDate;
import org.article30.fact.Term;
import org.article30.store.Id;

/**
 * Something that the register says otherwise than it did, in words.
 *
 * @param where the record and what of it, such as "Web shop: Data, Bank data, Examples"
 * @param before what it said; blank where it said nothing
 * @param after what it says now; blank where it says nothing
 */
public record Difference(String where, String before, String after) {

    private static final Set<Class<?>> SINGLE = Set.of(PartialDate.class, CalendarPeriod.class, Term.class, Id.class);

    /** What differs between what a section was confirmed with and what the register says for it now, in the order in which it is read. */
    public static List<Difference> between(Map<String, String> before, DrawnSection now, FactWords words) {
        var places = new LinkedHashSet<>(now.facts().keySet());
        places.addAll(before.keySet().stream().sorted().toList());
        var found = new ArrayList<Difference>();
        for (var place : places) {
            var former = before.getOrDefault(place, "");
            var latter = now.facts().getOrDefault(place, "");
            if (!former.equals(latter)) {
                Place.of(place).ifPresentOrElse(known -> found.addAll(new Rows(known, words).between(former, latter)),
                        () -> found.add(new Difference(place, former, latter)));
            }
        }
        return List.copyOf(found);
    }

    /** Compares what stands at one place: lists row by row, records component by component. */
    private record Rows(Place place, FactWords words) {

        List<Difference> between(String before, String after) {
            var former = rows(before);
            var latter = new ArrayList<>(rows(after));
            var gone = new ArrayList<Object>();
            former.stream().filter(row -> !latter.remove(row)).forEach(gone::add);
            var where = words.texts().text("report.labelled", words.record(place), words.label(place));
            var found = new ArrayList<Difference>();
            gone.forEach(row -> {
                var same = latter.stream().filter(other -> isSame(row, other)).findFirst();
                same.ifPresent(latter::remove);
                found.addAll(same.map(other -> changed(where, row, other)).orElseGet(() -> List.of(new Difference(where, say(row), ""))));
            });
            latter.forEach(row -> found.add(new Difference(where, "", say(row))));
            return found.isEmpty() ? List.of(new Difference(where, lines(before), lines(after))) : paired(found);
        }

        private List<Object> rows(String json) {
            var value = json.isEmpty() ? List.of() : FactWords.read(place, json);
            return value instanceof List<?> rows ? rows.stream().map(Object.class::cast).toList() : List.of(value);
        }

        /** One value that took another’s place is one difference. */
        private List<Difference> paired(List<Difference> found) {
            if (found.size() == 2 && found.getFirst().after().isEmpty() && found.getLast().before().isEmpty() && !isList()) {
                return List.of(new Difference(found.getFirst().where(), found.getFirst().before(), found.getLast().after()));
            }
            return found;
        }

        private boolean isList() {
            return place.component().getType() == List.class;
        }

        /** Whether two rows stand for the same: a record that is no list, rows of the same key, or rows that begin alike. */
        private boolean isSame(Object one, Object other) {
            if (!(one instanceof Record former) || !(other instanceof Record latter) || one.getClass() != other.getClass() || SINGLE.contains(one.getClass())) {
                return false;
            }
            var first = former.getClass().getRecordComponents()[0].getName();
            var blank = FactWords.part(former, first).toString().isBlank();
            return !isList() || !blank && Objects.equals(FactWords.part(former, first), FactWords.part(latter, first));
        }

        private List<Difference> changed(String where, Object before, Object after) {
            var former = (Record) before;
            var latter = (Record) after;
            var found = new ArrayList<Difference>();
            for (var component : former.getClass().getRecordComponents()) {
                var one = words.of(place, component, FactWords.part(former, component.getName()));
                var other = words.of(place, component, FactWords.part(latter, component.getName()));
                if (!FactWords.isLeftOut(component) && !one.equals(other)) {
                    found.add(new Difference(where + " › " + name(former, component.getName()), one, other));
                }
            }
            return found.isEmpty() ? List.of(new Difference(where, say(before), say(after))) : found;
        }

        private String name(Record row, String component) {
            var label = words.texts().field(row.getClass(), component);
            var head = words.row(place, row).split(" · ", 2)[0];
            return isList() && !head.isBlank() ? head + " › " + label : label;
        }

        private String say(Object row) {
            return words.of(place, place.component(), row);
        }

        private String lines(String json) {
            return json.isEmpty() ? "" : String.join("\n", words.lines(place, json));
        }
    }
}
