package org.article30.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The outlines of the countries, from Natural Earth’s countries at 1 : 110 million in TopoJSON: borders are kept once, as
 * arcs, and a country is made of arcs, some of them (~n) taken backwards.
 */
final class Outlines {

    /** A point in degrees. */
    record Degrees(double longitude, double latitude) {
    }

    /**
     * The shapes of a country, without the holes in them.
     *
     * @param numeric its ISO 3166-1 numeric code; blank for the few areas that have none
     */
    record Outline(String numeric, List<List<Degrees>> rings) {
    }

    private final JsonNode topology;
    private final List<List<Degrees>> arcs = new ArrayList<>();

    private Outlines(JsonNode topology) {
        this.topology = topology;
        topology.get("arcs").forEach(arc -> arcs.add(decoded(arc)));
    }

    /** All outlines; read once. */
    static List<Outline> all() {
        return Shipped.ALL;
    }

    /** Points are the differences from the one before, in steps of a grid. */
    private List<Degrees> decoded(JsonNode arc) {
        var scale = topology.at("/transform/scale");
        var translate = topology.at("/transform/translate");
        var points = new ArrayList<Degrees>();
        long x = 0;
        long y = 0;
        for (var step : arc) {
            x += step.get(0).asLong();
            y += step.get(1).asLong();
            points.add(new Degrees(
                    x * scale.get(0).asDouble() + translate.get(0).asDouble(), y * scale.get(1).asDouble() + translate.get(1).asDouble()));
        }
        return points;
    }

    private Outline outline(JsonNode country) {
        var rings = new ArrayList<List<Degrees>>();
        if (country.get("type").asText().equals("Polygon")) {
            rings.add(ring(country.get("arcs").get(0)));
        } else {
            country.get("arcs").forEach(polygon -> rings.add(ring(polygon.get(0))));
        }
        return new Outline(country.path("id").asText(""), List.copyOf(rings));
    }

    private List<Degrees> ring(JsonNode numbers) {
        var ring = new ArrayList<Degrees>();
        for (var number : numbers) {
            int arc = number.asInt();
            var points = arc < 0 ? arcs.get(~arc).reversed() : arcs.get(arc);
            ring.addAll(ring.isEmpty() ? points : points.subList(1, points.size()));
        }
        return List.copyOf(ring);
    }

    private static final class Shipped {

        static final List<Outline> ALL = read();

        private static List<Outline> read() {
            try (var in = Objects.requireNonNull(Outlines.class.getResourceAsStream("countries-110m.json"))) {
                var topology = new ObjectMapper().readTree(in);
                var outlines = new Outlines(topology);
                var all = new ArrayList<Outline>();
                topology.at("/objects/countries/geometries").forEach(country -> all.add(outlines.outline(country)));
                return List.copyOf(all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
