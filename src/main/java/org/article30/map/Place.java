package org.article30.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * About the middle of a country or territory, where its marker stands and its arrows meet.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param numeric ISO 3166-1 numeric code, three digits, by which the shapes are named; blank where there is none
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 */
record Place(String country, String numeric, double latitude, double longitude) {

    /** All places, by alpha-2 code. */
    static Map<String, Place> all() {
        return Shipped.ALL;
    }

    private static Place of(String line) {
        var cells = line.split(",", -1);
        return new Place(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
    }

    private static final class Shipped {

        static final Map<String, Place> ALL = read();

        private static Map<String, Place> read() {
            try (var in = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(Place.class.getResourceAsStream("places.csv")), StandardCharsets.UTF_8))) {
                return in.lines().skip(1).map(Place::of).collect(Collectors.toUnmodifiableMap(Place::country, Function.identity()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
