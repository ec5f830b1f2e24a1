package org.article30.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article30.document.Block;
import org.article30.document.Block.Ink;
import org.article30.document.Block.Shape;

/**
 * A map of the world on which some countries are marked and data goes from one to another. Territories too small to be seen
 * get a disc.
 */
public final class WorldMap {

    /**
     * A country to be marked.
     *
     * @param country ISO 3166-1 alpha-2 code
     * @param ink its colour
     * @param title what is said of it, with its name
     * @param target where a click on it leads, or ""
     */
    public record Mark(String country, Ink ink, String title, String target) {
    }

    /**
     * Data that goes from one country to another.
     *
     * @param from ISO 3166-1 alpha-2 code
     * @param to the same
     * @param ink its colour
     */
    public record Way(String from, String to, Ink ink) {
    }

    /**
     * What a colour means.
     *
     * @param ink the colour
     * @param words what it says
     */
    public record Meaning(Ink ink, String words) {
    }

    private static final double WIDTH = 760;
    private static final double LEGEND = 26;
    private static final double LETTERS = 9;
    private static final double DISC = 3.2;
    private static final double SPOT = 9;

    private final Projection projection = new Projection(WIDTH);
    private final Map<String, Place> places = Place.all();
    private final Map<String, Ink> inks = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    private WorldMap(List<Mark> marks) {
        marks.forEach(mark -> inks.put(mark.country(), mark.ink()));
    }

    /**
     * The drawing. What it shows has to be said in words too: colour alone tells nothing to some.
     *
     * @param legend what the colours mean, written below the map
     * @param caption printed below
     * @param alternative what the map shows, in words
     */
    public static Block.Figure of(List<Mark> marks, List<Way> ways, List<Meaning> legend, String caption, String alternative) {
        var map = new WorldMap(marks);
        map.countries();
        ways.stream().distinct().forEach(map::way);
        marks.forEach(map::spot);
        map.legend(legend);
        return new Block.Figure(caption, alternative, WIDTH, map.projection.height() + (legend.isEmpty() ? 0 : LEGEND), map.shapes);
    }

    private void legend(List<Meaning> legend) {
        double width = WIDTH / Math.max(1, legend.size());
        double y = projection.height() + LEGEND - 8;
        for (int i = 0; i < legend.size(); i++) {
            shapes.add(new Shape.Box(i * width, y - LETTERS, LETTERS, LETTERS, legend.get(i).ink(), Ink.MUTED));
            shapes.add(new Shape.Label(i * width + LETTERS * 1.7, y - 1, legend.get(i).words(), LETTERS, Block.Align.LEFT, Ink.TEXT));
        }
    }

    /** Whether a country has a place on the map. */
    public static boolean has(String country) {
        return Place.all().containsKey(country);
    }

    private void countries() {
        var byNumber = new HashMap<String, String>();
        places.values().forEach(place -> byNumber.put(place.numeric(), place.country()));
        Set<String> seen = new HashSet<>();
        for (var outline : Outlines.all()) {
            var country = outline.numeric().isEmpty() ? "" : byNumber.getOrDefault(outline.numeric(), "");
            seen.add(country);
            var ink = inks.getOrDefault(country, Ink.PALE);
            outline.rings().forEach(ring -> ring(ring, ink));
        }
        inks.forEach((country, ink) -> {
            if (!seen.contains(country) && places.containsKey(country)) {
                shapes.add(Shape.Area.disc(x(country), y(country), DISC, ink, Ink.TEXT));
            }
        });
    }

    private void ring(List<Outlines.Degrees> ring, Ink ink) {
        if (ring.stream().allMatch(point -> point.latitude() < -58)) {
            return; // the south that the map leaves out
        }
        var corners = new ArrayList<Double>(ring.size() * 2);
        double longitude = Projection.onMap(ring.getFirst().longitude());
        for (var point : ring) {
            longitude += Math.IEEEremainder(point.longitude() - longitude, 360); // an outline is whole even where it crosses 180°
            corners.add(projection.x(longitude, point.latitude()));
            corners.add(projection.down(point.latitude()));
        }
        shapes.add(new Shape.Area(corners, ink, Ink.MUTED));
    }

    private void way(Way way) {
        if (places.containsKey(way.from()) && places.containsKey(way.to()) && !way.from().equals(way.to())) {
            shapes.add(new Shape.Line(x(way.from()), y(way.from()), x(way.to()), y(way.to()), true, way.ink()));
        }
    }

    private void spot(Mark mark) {
        if (places.containsKey(mark.country())) {
            shapes.add(new Shape.Spot(x(mark.country()) - SPOT, y(mark.country()) - SPOT, 2 * SPOT, 2 * SPOT, mark.target(), mark.title()));
        }
    }

    private double x(String country) {
        var place = place(country);
        return projection.x(Projection.onMap(place.longitude()), place.latitude());
    }

    private double y(String country) {
        return projection.down(place(country).latitude());
    }

    private Place place(String country) {
        var place = places.get(country);
        if (place == null) {
            throw new IllegalArgumentException("no place for " + country);
        }
        return place;
    }
}
