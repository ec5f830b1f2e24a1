package org.article30.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.DataItem;
import org.article30.activity.DataSource;
import org.article30.activity.DataSubject;
import org.article30.activity.LegalBasis;
import org.article30.activity.Measure;
import org.article30.activity.Operation;
import org.article30.activity.Purpose;
import org.article30.activity.Recipient;
import org.article30.activity.RetentionRule;
import org.article30.activity.SpecialCondition;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.PartialDate;
import org.article30.fact.SpecialCategory;
import org.article30.fact.Term;
import org.article30.law.Catalogue;
import org.article30.law.Catalogues;
import org.article30.law.Countries;
import org.article30.party.Contact;
import org.article30.party.Seat;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Json;
import org.article30.store.RecordShape;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Safeguard;

/**
 * Facts drawn from a register in the words of a language: choices and terms by their labels, records by their titles, countries
 * by name, dates as the language writes them.
 */
public final class FactWords {

    private static final Map<Class<?>, Catalogue> LISTS = Map.ofEntries(
            Map.entry(DataSubject.class, Catalogue.DATA_SUBJECTS), Map.entry(DataItem.class, Catalogue.PERSONAL_DATA),
            Map.entry(Purpose.class, Catalogue.PURPOSES), Map.entry(LegalBasis.class, Catalogue.LEGAL_BASES),
            Map.entry(DataSource.class, Catalogue.SOURCES_OF_DATA), Map.entry(Recipient.class, Catalogue.RECIPIENTS),
            Map.entry(RetentionRule.class, Catalogue.RETENTION_TRIGGERS), Map.entry(Measure.class, Catalogue.MEASURES),
            Map.entry(Operation.class, Catalogue.OPERATIONS), Map.entry(SpecialCondition.class, Catalogue.ART9_CONDITIONS),
            Map.entry(Safeguard.class, Catalogue.TRANSFER_TOOLS));
    private static final Set<Class<?>> PLAIN = Set.of(Seat.class, Contact.class);

    private final Texts texts;
    private final RegisterView view;
    private final Map<Id<?>, Map<String, String>> keys = new HashMap<>();
    private final Map<Id<?>, String> activities = new HashMap<>();

    /** Words for the facts of an extract. */
    public FactWords(RegisterExtract extract, Texts texts) {
        this.texts = texts;
        view = extract.view();
        extract.activities().forEach(this::learn);
    }

    private void learn(Stored<Activity> activity) {
        var facts = view.factsOf(activity.value());
        Map<String, String> known = new HashMap<>();
        facts.subjects().forEach(row -> known.put("subjects." + row.key(), of(row.term(), Catalogue.DATA_SUBJECTS)));
        facts.data().forEach(row -> known.put("data." + row.key(), of(row.term(), Catalogue.PERSONAL_DATA)));
        facts.sources().forEach(row -> known.put("sources." + row.key(), of(row.term(), Catalogue.SOURCES_OF_DATA)));
        facts.retention().forEach(row -> known.put("retention." + row.key(), row.scope()));
        keys.put(activity.id(), known);
        activities.put(activity.id(), activity.value().title());
    }

    /** The texts of the language. */
    Texts texts() {
        return texts;
    }

    /** What the record at a place is called; the name of its kind where it has no title. */
    public String record(Place place) {
        var title = title(place.kind(), place.id());
        return title.isBlank() ? texts.record(place.kind().type()) : title;
    }

    /** What a place of a record is called, such as "Legal bases, 2". */
    public String label(Place place) {
        var row = Arrays.stream(place.path().split("\\.")).filter(name -> name.matches("\\d+")).findFirst();
        var label = texts.field(place.owner(), place.component().getName());
        return row.map(number -> label + ", " + (Integer.parseInt(number) + 1)).orElse(label);
    }

    /** What stands at a place, one line for each row of a list; nothing where nothing is stated. */
    public List<String> lines(Place place, String json) {
        var value = read(place, json);
        var lines = value instanceof List<?> rows ? rows.stream().map(row -> of(place, place.component(), row)) : Stream.of(of(place, place.component(), value));
        return lines.filter(line -> !line.isBlank()).toList();
    }

    /** What stands at a place, as its type; the text itself where it cannot be read as such, as in a file written elsewhere. */
    static Object read(Place place, String json) {
        var mapper = Json.mapper();
        try {
            Object value = mapper.readerFor(mapper.constructType(place.component().getGenericType())).readValue(json);
            return value == null ? json : value;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return json;
        }
    }

    /** A value of a component in words; blank where nothing is stated. */
    String of(Place place, RecordComponent component, Object value) {
        return switch (value) {
            case String text -> text(place, component, text);
            case Term term -> of(term, component);
            case Enum<?> choice -> choice.name().startsWith("NOT_STATED") ? "" : texts.choice(choice);
            case Boolean yes -> yes ? texts.field(owner(component), component.getName()) : "";
            case Integer number -> number == 0 ? "" : number.toString();
            case PartialDate date -> date.format(texts.language());
            case CalendarPeriod period -> period(period);
            case Id<?> id -> id.isNone() ? "" : titled(id);
            case List<?> rows -> rows.stream().map(row -> of(place, component, row)).filter(words -> !words.isBlank()).collect(Collectors.joining(", "));
            case Record whole -> row(place, whole);
            default -> value.toString();
        };
    }

    /** A record in one line: first what it is, then its other components by name. */
    String row(Place place, Record value) {
        var parts = new ArrayList<String>();
        for (var component : value.getClass().getRecordComponents()) {
            var part = part(value, component.getName());
            var words = isLeftOut(component) || part == SpecialCategory.NO ? "" : value instanceof DataItem item && part instanceof Term ? item(place, item) : of(place, component, part);
            if (!words.isBlank()) {
                parts.add(parts.isEmpty() || PLAIN.contains(value.getClass()) || part instanceof Boolean ? words : labelled(component, words));
            }
        }
        return String.join(PLAIN.contains(value.getClass()) ? ", " : " · ", parts);
    }

    /** An item that was drawn only with what it is linked to is called what the register calls it. */
    private String item(Place place, DataItem item) {
        return item.term().isBlank() ? keys.getOrDefault(place.id(), Map.of()).getOrDefault("data." + item.key(), texts.text("editor.key.gone"))
                : of(item.term(), Catalogue.PERSONAL_DATA);
    }

    private String labelled(RecordComponent component, String words) {
        return texts.text("report.labelled", texts.field(owner(component), component.getName()), words);
    }

    static boolean isLeftOut(RecordComponent component) {
        return component.getName().equals("provenance") || component.getName().equals("key");
    }

    static Object part(Record value, String name) {
        return RecordShape.part(value, name);
    }

    private String text(Place place, RecordComponent component, String text) {
        var name = component.getName();
        if (text.isBlank()) {
            return "";
        } else if (name.equals("country")) {
            return Countries.name(text, texts.language());
        } else if (component.getType() == List.class && component.getDeclaringRecord().getPackage() == DataItem.class.getPackage()) {
            return keys.getOrDefault(place.id(), Map.of()).getOrDefault(name + "." + text, texts.text("editor.key.gone"));
        }
        return text.strip();
    }

    private String of(Term term, RecordComponent component) {
        var list = LISTS.get(component.getDeclaringRecord());
        return list == null ? term.text() : of(term, list);
    }

    private String of(Term term, Catalogue list) {
        var label = term.entry().isNone() ? Catalogues.shipped().find(list, term.code()).map(known -> known.label(texts.language())).orElse(term.code())
                : view.catalogueEntry(term.entry()).label();
        return label.isBlank() ? term.text() : term.text().isBlank() ? label : texts.text("report.labelled", label, term.text());
    }

    private String period(CalendarPeriod period) {
        return Stream.of(Map.entry("years", period.years()), Map.entry("months", period.months()), Map.entry("days", period.days()))
                .filter(unit -> unit.getValue() > 0).map(unit -> texts.text("editor.period.count." + unit.getKey(), unit.getValue())).collect(Collectors.joining(" "));
    }

    private String titled(Id<?> id) {
        return RegisterContent.KINDS.stream().map(kind -> title(kind, id)).filter(title -> !title.isBlank()).findFirst().orElseGet(() -> texts.text("editor.key.gone"));
    }

    private <T extends Record> String title(Kind<T> kind, Id<?> id) {
        if (kind.equals(Activity.KIND)) {
            return activities.getOrDefault(id, "");
        }
        return view.all(kind).stream().filter(stored -> stored.id().equals(id)).findFirst().map(stored -> kind.title().apply(stored.value())).orElse("");
    }

    @SuppressWarnings("unchecked") // only a record declares record components
    private static Class<? extends Record> owner(RecordComponent component) {
        return (Class<? extends Record>) component.getDeclaringRecord();
    }
}
