package org.article30.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.article30.register.JudgedMovement;
import org.article30.register.RegisterView;
import org.article30.text.Texts;
import org.article30.transfer.TransferStatus.State;

/** Where the data of a register goes, and how each destination stands on a day. Destinations within the exporter's own regime are left out. */
public final class TransferMap {

    private final List<JudgedMovement> entries;
    private final LocalDate day;
    private final Texts texts;
    private final Block.Figure figure;

    /** The map of a register by the law of a day, in a language. */
    public TransferMap(RegisterView view, Law law, LocalDate day, Texts texts) {
        this.day = day;
        this.texts = texts;
        entries = JudgedMovement.all(view, law, day).stream().filter(one -> one.status().state() != State.NO_TRANSFER).toList();
        figure = drawn();
    }

    /** The transfers and hops, those without a country too. */
    public List<JudgedMovement> entries() {
        return entries;
    }

    /** The transfers and hops that cannot be shown, because no country is named. */
    public List<JudgedMovement> unplaced() {
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
        destinations.forEach((country, there) -> marks.add(new Mark(country, ink(worst(there)), texts.text("map.mark", name(country), words(there)), country)));
        var ways = entries.stream().filter(entry -> WorldMap.has(entry.movement().country()))
                .map(entry -> new Way(entry.movement().exporterCountry(), entry.movement().country(), Ink.TEXT)).distinct().toList();
        var legend = List.of(
                new WorldMap.Meaning(Ink.ACCENT, texts.text("map.legend.exporter")),
                new WorldMap.Meaning(Ink.GOOD, texts.choice(State.COVERED)),
                new WorldMap.Meaning(Ink.CAUTION, texts.text("map.legend.caution")),
                new WorldMap.Meaning(Ink.BAD, texts.choice(State.NOT_COVERED)));
        return WorldMap.of(marks, ways, legend, texts.text("map.caption", texts.date(day)), alternative(destinations));
    }

    private String alternative(Map<String, List<JudgedMovement>> destinations) {
        var exporters = exporters().stream().map(this::name).collect(Collectors.joining(", "));
        var there = destinations.entrySet().stream().map(entry -> name(entry.getKey()) + " (" + words(entry.getValue()) + ")").collect(Collectors.joining("; "));
        return texts.text("map.alternative", exporters.isEmpty() ? "–" : exporters, there.isEmpty() ? "–" : there);
    }

    private Map<String, List<JudgedMovement>> destinations() {
        return entries.stream().filter(entry -> WorldMap.has(entry.movement().country()))
                .collect(Collectors.groupingBy(entry -> entry.movement().country(), TreeMap::new, Collectors.toList()));
    }

    private Collection<String> exporters() {
        return entries.stream().map(entry -> entry.movement().exporterCountry()).filter(WorldMap::has).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The colour in which drawings show how something stands. */
    public static Ink ink(State state) {
        return switch (state) {
            case COVERED, NO_TRANSFER -> Ink.GOOD;
            case NOT_COVERED -> Ink.BAD;
            case LIMITED, COUNTRY_UNKNOWN, OUTSIDE_DATA -> Ink.CAUTION;
        };
    }

    private static State worst(List<JudgedMovement> there) {
        return there.stream().map(entry -> entry.status().state()).max(Comparator.naturalOrder()).orElseThrow();
    }

    private String words(List<JudgedMovement> there) {
        return there.stream().map(entry -> entry.status().state()).distinct().sorted().map(state -> texts.choice(state)).collect(Collectors.joining(", "));
    }

    private String name(String country) {
        return Countries.name(country, texts.language());
    }
}
