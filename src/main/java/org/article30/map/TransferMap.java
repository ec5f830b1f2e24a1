package org.article30.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.article30.document.Block;
import org.article30.document.Block.Ink;
import org.article30.law.Countries;
import org.article30.law.Law;
import org.article30.map.WorldMap.Mark;
import org.article30.map.WorldMap.Way;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Movement;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferStatus;

/** Where the data of a register goes, and how each destination stands on a day. Destinations within the exporter's own regime are left out. */
public final class TransferMap {

    /**
     * A transfer, or a hop to a processor, to one country.
     *
     * @param kind the kind of its record
     * @param record the id of it
     * @param title what it is called
     * @param movement from where to where
     * @param status how it stands
     */
    public record Entry(Kind<?> kind, Id<?> record, String title, Movement movement, TransferStatus status) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final RegisterView view;
    private final Law law;
    private final LocalDate day;
    private final Texts texts;
    private final Block.Figure figure;

    /** The map of a register by the law of a day, in a language. */
    public TransferMap(RegisterView view, Law law, LocalDate day, Texts texts) {
        this.view = view;
        this.law = law;
        this.day = day;
        this.texts = texts;
        view.all(Transfer.KIND).forEach(transfer -> add(Transfer.KIND, transfer, List.of(view.movement(transfer.value()))));
        view.all(Engagement.KIND).forEach(engagement -> add(Engagement.KIND, engagement, view.movements(engagement.value())));
        figure = drawn();
    }

    private <T extends Record> void add(Kind<T> kind, Stored<T> stored, List<Movement> movements) {
        for (var movement : movements) {
            var status = TransferStatus.of(movement, law, day);
            if (status.state() != TransferStatus.State.NO_TRANSFER) {
                entries.add(new Entry(kind, stored.id(), kind.title().apply(stored.value()), movement, status));
            }
        }
    }

    /** The transfers and hops, those without a country too. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The transfers and hops that cannot be shown, because no country is named. */
    public List<Entry> unplaced() {
        return entries.stream().filter(entry -> !WorldMap.has(entry.movement().country())).toList();
    }

    /** Whether there is anything to be seen on the map. */
    public boolean isEmpty() {
        return unplaced().size() == entries.size();
    }

    /** The drawing; a click on a country leads to its code. */
    public Block.Figure figure() {
        return figure;
    }

    private Block.Figure drawn() {
        var destinations = destinations();
        var marks = new ArrayList<Mark>();
        exporters().stream().filter(country -> !destinations.containsKey(country))
                .forEach(country -> marks.add(new Mark(country, Ink.ACCENT, texts.text("map.exporter", name(country)), "")));
        destinations.forEach((country, there) -> marks.add(new Mark(country, ink(there), texts.text("map.mark", name(country), words(there)), country)));
        var ways = entries.stream().filter(entry -> WorldMap.has(entry.movement().country()))
                .map(entry -> new Way(entry.movement().exporterCountry(), entry.movement().country(), Ink.TEXT)).distinct().toList();
        var legend = List.of(
                new WorldMap.Meaning(Ink.ACCENT, texts.text("map.legend.exporter")),
                new WorldMap.Meaning(Ink.GOOD, texts.text("status.state.COVERED")),
                new WorldMap.Meaning(Ink.CAUTION, texts.text("map.legend.caution")),
                new WorldMap.Meaning(Ink.BAD, texts.text("status.state.NOT_COVERED")));
        return WorldMap.of(marks, ways, legend, texts.text("map.caption", texts.day(day)), alternative(destinations));
    }

    private String alternative(Map<String, List<Entry>> destinations) {
        var exporters = exporters().stream().map(this::name).collect(Collectors.joining(", "));
        var there = destinations.entrySet().stream().map(entry -> name(entry.getKey()) + " (" + words(entry.getValue()) + ")").collect(Collectors.joining("; "));
        return texts.text("map.alternative", exporters.isEmpty() ? "–" : exporters, there.isEmpty() ? "–" : there);
    }

    private Map<String, List<Entry>> destinations() {
        return entries.stream().filter(entry -> WorldMap.has(entry.movement().country()))
                .collect(Collectors.groupingBy(entry -> entry.movement().country(), TreeMap::new, Collectors.toList()));
    }

    private Collection<String> exporters() {
        return entries.stream().map(entry -> entry.movement().exporterCountry()).filter(WorldMap::has).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The colour of the worst that goes there. */
    private static Ink ink(List<Entry> there) {
        return switch (worst(there)) {
            case COVERED, NO_TRANSFER -> Ink.GOOD;
            case NOT_COVERED -> Ink.BAD;
            case LIMITED, COUNTRY_UNKNOWN, OUTSIDE_DATA -> Ink.CAUTION;
        };
    }

    private static TransferStatus.State worst(List<Entry> there) {
        var states = there.stream().map(entry -> entry.status().state()).toList();
        return states.contains(TransferStatus.State.NOT_COVERED) ? TransferStatus.State.NOT_COVERED
                : states.stream().filter(state -> state != TransferStatus.State.COVERED).findFirst().orElse(TransferStatus.State.COVERED);
    }

    private String words(List<Entry> there) {
        return there.stream().map(entry -> entry.status().state()).distinct().sorted().map(state -> texts.text("status.state." + state)).collect(Collectors.joining(", "));
    }

    private String name(String country) {
        return Countries.name(country, texts.language());
    }
}
