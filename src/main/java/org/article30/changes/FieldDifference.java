package org.article30.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.article30.fact.Provenance;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Component;

/** Compares two values of one kind field by field, in the words of a language. Pure: knows the values and titles alone. */
public final class FieldDifference {

    /** Groups whose own name tells nobody anything: their fields are called by their own names alone. */
    private static final Set<String> UNNAMED = Set.of("particulars", "facts", "sheet");

    private final ValueWords words;

    /** A difference in the language of {@code texts}; {@code titles} tells what a record is or was called, blank where there was none. */
    public FieldDifference(Texts texts, Function<Id<?>, String> titles) {
        words = new ValueWords(texts, titles);
    }

    /** The fields in which two values of one class differ, in the order in which they are read; none where they are equal. */
    public <T extends Record> List<FieldChange> between(T before, T after) {
        var found = new ArrayList<FieldChange>();
        new Walk("", "", Scope.of(before), Scope.of(after), found).record();
        return List.copyOf(found);
    }

    /** Two records that stand at one place, compared. */
    private final class Walk {

        private final String path;
        private final String label;
        private final Scope before;
        private final Scope after;
        private final List<FieldChange> found;

        Walk(String path, String label, Scope before, Scope after, List<FieldChange> found) {
            this.path = path;
            this.label = label;
            this.before = before;
            this.after = after;
            this.found = found;
        }

        void record() {
            Component.all(after.here().getClass()).stream().filter(part -> !ValueWords.isSilent(part)).forEach(part -> {
                var former = part.in(before.here());
                var latter = part.in(after.here());
                if (!former.equals(latter)) {
                    compare(part, former, latter);
                }
            });
        }

        private void compare(Component part, Object former, Object latter) {
            if (part.isGroup() && !(latter instanceof Provenance)) {
                new Walk(below(part), isUnnamed(part.name()) ? label : named(part), before.in((Record) former), after.in((Record) latter), found).record();
            } else if (part.isList()) {
                new Rows(part, records(former), records(latter)).compare();
            } else if (former instanceof List<?> one && latter instanceof List<?> other) {
                texts(part, one, other);
            } else if (former instanceof Map<?, ?> one && latter instanceof Map<?, ?> other) {
                entries(part, one, other);
            } else {
                single(below(part), named(part), words.of(part, former, before), words.of(part, latter, after));
            }
        }

        private void single(String place, String name, String former, String latter) {
            if (!former.isBlank() || !latter.isBlank()) {
                found.add(new FieldChange(place, name, former, latter, FieldChange.Kind.CHANGED));
            }
        }

        /** Texts, choices or references: which came, which went, or that they stand in another order. */
        private void texts(Component part, List<?> former, List<?> latter) {
            var came = without(latter, former);
            var went = without(former, latter);
            came.forEach(one -> found.add(new FieldChange(below(part), named(part), "", words.of(part, one, after), FieldChange.Kind.ADDED)));
            went.forEach(one -> found.add(new FieldChange(below(part), named(part), words.of(part, one, before), "", FieldChange.Kind.REMOVED)));
            if (came.isEmpty() && went.isEmpty()) {
                single(below(part), inOrder(named(part)), words.of(part, former, before), words.of(part, latter, after));
            }
        }

        private void entries(Component part, Map<?, ?> former, Map<?, ?> latter) {
            var keys = new TreeSet<String>();
            former.keySet().forEach(key -> keys.add(key.toString()));
            latter.keySet().forEach(key -> keys.add(key.toString()));
            keys.removeIf(key -> former.containsKey(key) && former.get(key).equals(latter.get(key)));
            if (part.name().equals("provenance")) {
                keys.forEach(key -> single(below(part) + "." + key, under(named(part), fieldAt(key)),
                        source(part, former, key, before), source(part, latter, key, after)));
            } else {
                single(below(part), named(part), words.of(part, former, before),
                        words.texts().text("changes.entries.different", latter.size(), keys.size()));
            }
        }

        private String source(Component part, Map<?, ?> sources, String key, Scope scope) {
            var source = sources.get(key);
            return source == null ? "" : words.of(part, source, scope);
        }

        /** What the field at a path from the whole is called. */
        private String fieldAt(String place) {
            Class<?> owner = after.here().getClass();
            var name = "";
            for (var step : place.split("\\.")) {
                if (owner.isRecord() && Component.has(owner.asSubclass(Record.class), step)) {
                    var part = Component.of(owner.asSubclass(Record.class), step);
                    name = isUnnamed(step) ? name : under(name, part.label(words.texts()));
                    owner = part.isGroup() ? part.raw() : Object.class;
                }
            }
            return name;
        }

        private String below(Component part) {
            return path.isEmpty() ? part.name() : path + "." + part.name();
        }

        private String named(Component part) {
            return under(label, part.label(words.texts()));
        }

        private String inOrder(String name) {
            return words.texts().text("changes.order", name);
        }

        /** The rows of one list, compared. */
        private final class Rows {

            private final Component part;
            private final List<Record> former;
            private final List<Record> latter;

            Rows(Component part, List<Record> former, List<Record> latter) {
                this.part = part;
                this.former = former;
                this.latter = latter;
            }

            void compare() {
                var begun = found.size();
                var matches = RowMatch.of(former, latter);
                matches.forEach(this::row);
                if (found.size() == begun) {
                    single(below(part), inOrder(named(part)), heads(former, before), heads(latter, after));
                }
            }

            private void row(RowMatch match) {
                if (match.isAdded()) {
                    found.add(new FieldChange(at(match.after()), named(part), "", words.row(latter.get(match.after()), after), FieldChange.Kind.ADDED));
                } else if (match.isRemoved()) {
                    found.add(new FieldChange(at(match.before()), named(part), words.row(former.get(match.before()), before), "", FieldChange.Kind.REMOVED));
                } else if (!former.get(match.before()).equals(latter.get(match.after()))) {
                    changed(former.get(match.before()), latter.get(match.after()), match.after());
                }
            }

            /** A row that has nothing in common with the one in its place is told whole. */
            private void changed(Record one, Record other, int row) {
                if (hasInCommon(one, other)) {
                    var head = words.head(one, before);
                    var name = head.isBlank() ? words.head(other, after) : head;
                    new Walk(at(row), under(named(part), name), before.in(one), after.in(other), found).record();
                } else {
                    single(at(row), named(part), words.row(one, before), words.row(other, after));
                }
            }

            private boolean hasInCommon(Record one, Record other) {
                return Component.all(one.getClass()).stream().anyMatch(component -> component.in(one).equals(component.in(other)) && !component.isBlankIn(one));
            }

            private String at(int row) {
                return below(part) + "." + row;
            }

            private String heads(List<Record> rows, Scope scope) {
                return rows.stream().map(row -> words.head(row, scope)).filter(head -> !head.isBlank()).collect(Collectors.joining(", "));
            }
        }
    }

    /** Whether a group of that name tells nobody anything by it. */
    static boolean isUnnamed(String group) {
        return UNNAMED.contains(group);
    }

    /** What a field within another is called; either may be blank. */
    static String under(String label, String name) {
        return label.isBlank() ? name : name.isBlank() ? label : label + " › " + name;
    }

    /** What is in a list beyond what is in another; what stands there twice counts twice. */
    private static List<Object> without(List<?> all, List<?> others) {
        var left = new ArrayList<Object>(all);
        others.forEach(left::remove);
        return left;
    }

    private static List<Record> records(Object rows) {
        return ((List<?>) rows).stream().map(Record.class::cast).toList();
    }
}
