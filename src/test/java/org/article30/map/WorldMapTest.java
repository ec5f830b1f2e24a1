package org.article30.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article30.document.Block;
import org.article30.document.Block.Ink;
import org.article30.document.Block.Shape;
import org.junit.jupiter.api.Test;

class WorldMapTest {

    @Test
    void hasAPlaceForEveryCountryThereIs() {
        assertThat(Locale.getISOCountries()).allMatch(WorldMap::has);
    }

    @Test
    void marksACountryWhereItLies() {
        var map = map("FR", Ink.GOOD);
        var france = area(map, Ink.GOOD).max(Comparator.comparing(area -> area.corners().size())).orElseThrow();
        assertThat(inside(france, map.width(), 45, 54)).isTrue();
        assertThat(france.corners()).hasSizeGreaterThan(10);
    }

    @Test
    void givesADiscToATerritoryTooSmallToBeSeen() {
        assertThat(area(map("SG", Ink.BAD), Ink.BAD)).singleElement().satisfies(disc -> assertThat(disc.corners()).hasSize(32));
    }

    @Test
    void keepsCountriesThatReachOver180DegreesInOnePiece() {
        assertThat(map("RU", Ink.CAUTION).shapes()).allSatisfy(shape -> {
            if (shape instanceof Shape.Area area) {
                assertThat(width(area)).isLessThan(460);
            }
        });
    }

    @Test
    void drawsAWayOnlyBetweenCountriesItKnows() {
        var ways = List.of(new WorldMap.Way("FR", "US", Ink.TEXT), new WorldMap.Way("FR", "", Ink.TEXT), new WorldMap.Way("FR", "FR", Ink.TEXT));
        var map = WorldMap.of(List.of(), ways, List.of(), "", "ways");
        assertThat(map.shapes()).filteredOn(Shape.Line.class::isInstance).singleElement()
                .satisfies(line -> assertThat(((Shape.Line) line).x2()).isLessThan(((Shape.Line) line).x1()));
    }

    private static Block.Figure map(String country, Ink ink) {
        return WorldMap.of(List.of(new WorldMap.Mark(country, ink, country, "")), List.of(), List.of(), "", country);
    }

    private static Stream<Shape.Area> area(Block.Figure map, Ink ink) {
        return map.shapes().stream().filter(Shape.Area.class::isInstance).map(Shape.Area.class::cast).filter(area -> area.fill() == ink);
    }

    private static boolean inside(Shape.Area area, double width, double fromPercent, double toPercent) {
        return xs(area).allMatch(x -> x > width * fromPercent / 100 && x < width * toPercent / 100);
    }

    private static double width(Shape.Area area) {
        var sorted = xs(area).sorted().toList();
        return sorted.getLast() - sorted.getFirst();
    }

    private static Stream<Double> xs(Shape.Area area) {
        return IntStream.range(0, area.corners().size() / 2).mapToObj(i -> area.corners().get(2 * i));
    }
}
