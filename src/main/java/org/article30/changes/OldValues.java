package org.article30.changes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.article30.fact.Moment;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.history.PastText;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Component;

/**
 * Single values from the history of a record in the words of a language: those that can tell of a person, which are texts, days and
 * references to other records. Choices from a list and keys, by which rows are linked, tell of nobody and are left out.
 */
final class OldValues {

    /** What the layout says of texts that are chosen from a list. */
    private static final List<String> CODES = List.of("country", "instrument", "near");

    private final Class<? extends Record> owner;
    private final Texts texts;
    private final Function<Id<?>, String> titles;

    /** Of records of that class; {@code titles} tells what a record is or was called. */
    OldValues(Class<? extends Record> owner, Texts texts, Function<Id<?>, String> titles) {
        this.owner = owner;
        this.texts = texts;
        this.titles = titles;
    }

    /** Those of these values that can tell of a person, field by field in the order in which they came. */
    List<OldValue> told(Collection<PastText> values) {
        return values.stream().filter(value -> !value.text().isBlank()).flatMap(value -> told(value).stream()).distinct().toList();
    }

    private Optional<OldValue> told(PastText value) {
        var steps = List.of(value.field().split("\\."));
        return last(owner, steps).filter(OldValues::canTell)
                .map(part -> new OldValue(value, isFile(part) ? texts.text("changes.take-out.file") : label(owner, steps), words(part, value.text())))
                .filter(old -> !old.words().isBlank());
    }

    private static boolean canTell(Component part) {
        var type = part.held();
        var isText = type == String.class || type == Term.class;
        return isText ? CODES.stream().noneMatch(part::has) && part.hint("keys").isEmpty() && !ValueWords.isSilent(part)
                : type == PartialDate.class || type == Moment.class || type == Id.class;
    }

    /** The hash of an evidence file stands for the file, which goes with it. */
    private static boolean isFile(Component part) {
        return part.has("file");
    }

    private String words(Component part, String text) {
        return part.held() == Id.class ? titles.apply(Id.of(text)) : text;
    }

    /** The component at the end of a path; nothing where the path leads nowhere in the form of today, or to what a list chooses. */
    private static Optional<Component> last(Class<?> owner, List<String> steps) {
        if (steps.isEmpty() || !owner.isRecord() || !Component.has(owner.asSubclass(Record.class), steps.getFirst())) {
            return Optional.empty();
        }
        var part = Component.of(owner.asSubclass(Record.class), steps.getFirst());
        var rest = steps.subList(1, steps.size());
        if (part.held() == Map.class) {
            return source(rest);
        } else if (part.held() == Term.class) {
            return rest.equals(List.of("text")) ? Optional.of(part) : Optional.empty();
        }
        return rest.isEmpty() ? Optional.of(part) : last(part.held(), rest);
    }

    /** Sources are kept by the path of the field they are of, which has as many steps as it likes. */
    private static Optional<Component> source(List<String> steps) {
        return IntStream.range(1, steps.size()).boxed().flatMap(from -> last(Provenance.class, steps.subList(from, steps.size())).stream()).findFirst();
    }

    private String label(Class<?> from, List<String> steps) {
        var part = Component.of(from.asSubclass(Record.class), steps.getFirst());
        var rest = steps.subList(1, steps.size());
        var inner = rest.isEmpty() || part.held() == Term.class || part.held() == Map.class ? "" : label(part.held(), rest);
        return FieldDifference.under(FieldDifference.isUnnamed(part.name()) ? "" : part.label(texts), inner);
    }
}
