package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article30.store.MalformedInput.Fault;
import org.junit.jupiter.api.Test;

class JsonTest {

    enum Colour { NOT_STATED, RED, GREEN }

    record Month(int year, int month) {
        @JsonCreator
        static Month of(String text) {
            if (!text.matches("\\d{4}-\\d{2}")) {
                throw new IllegalArgumentException(text);
            }
            return new Month(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
        }

        @Override
        @JsonValue
        public String toString() {
            return "%04d-%02d".formatted(year, month);
        }
    }

    record Place(String town, String country) {
        static final Place BLANK = new Place("", "XX");
    }

    record House(String name, Colour colour, int rooms, boolean old, Place place, List<Place> visited, Set<Colour> colours,
                 Map<Colour, String> meanings, Id<House> next, Month built, LocalDate sold, List<House> parts,
                 Map<Id<House>, Integer> distances) {
        static final House BLANK = new House("", Colour.NOT_STATED, 0, false, Place.BLANK, List.of(), Set.of(), Map.of(),
                Id.none(), new Month(1970, 1), LocalDate.EPOCH, List.of(), Map.of());
    }

    record Pair(String left, Place place, List<String> more, Colour colour, Id<House> house) {
    }

    private static final House FULL = new House("Ł \"Ωmega\"", Colour.GREEN, 7, true, new Place("Łódź", "XX"),
            List.of(new Place("", "PL"), Place.BLANK), Set.of(Colour.GREEN, Colour.RED, Colour.NOT_STATED),
            Map.of(Colour.RED, "stop", Colour.GREEN, "go"), Id.of("next door"), new Month(1899, 12),
            LocalDate.of(2024, 2, 29), List.of(House.BLANK), Map.of(Id.of("b"), 2, Id.of("a"), 1));

    @Test
    void readsBackWhatItWrote() {
        assertThat(Json.read(Json.compact(FULL), House.class)).isEqualTo(FULL);
        assertThat(Json.read(Json.pretty(FULL), House.class)).isEqualTo(FULL);
    }

    @Test
    void leavesOutWhatIsAsInTheBlank() {
        assertThat(Json.compact(House.BLANK)).isEqualTo("{}");
        assertThat(Json.read("{}", House.class)).isEqualTo(House.BLANK);
        House named = Json.read("{\"name\":\"x\",\"place\":{\"town\":\"y\"}}", House.class);
        assertThat(named.place()).isEqualTo(new Place("y", "XX"));
        assertThat(Json.compact(named)).isEqualTo("{\"name\":\"x\",\"place\":{\"town\":\"y\"}}");
    }

    @Test
    void takesTheBlanksOfTheTypesWhereARecordHasNone() {
        assertThat(Json.read("{}", Pair.class)).isEqualTo(new Pair("", Place.BLANK, List.of(), Colour.NOT_STATED, Id.none()));
    }

    @Test
    void writesComponentsInDeclarationOrderAndSetsAndMapsSorted() {
        assertThat(Json.compact(FULL)).startsWith("{\"name\":\"Ł \\\"Ωmega\\\"\",\"colour\":\"GREEN\",\"rooms\":7,\"old\":true,")
                .contains("\"colours\":[\"NOT_STATED\",\"RED\",\"GREEN\"]")
                .contains("\"meanings\":{\"RED\":\"stop\",\"GREEN\":\"go\"}")
                .contains("\"built\":\"1899-12\",\"sold\":\"2024-02-29\"");
        Map<Id<House>, Integer> distances = new LinkedHashMap<>();
        FULL.distances().entrySet().stream().sorted((a, b) -> b.getKey().compareTo(a.getKey()))
                .forEach(e -> distances.put(e.getKey(), e.getValue()));
        House other = new House(FULL.name(), FULL.colour(), FULL.rooms(), FULL.old(), FULL.place(), FULL.visited(),
                FULL.colours(), FULL.meanings(), FULL.next(), FULL.built(), FULL.sold(), FULL.parts(), distances);
        assertThat(Json.compact(other)).isEqualTo(Json.compact(FULL));
    }

    @Test
    void writesLinesTheSameOnEverySystem() {
        assertThat(Json.pretty(new Pair("a", Place.BLANK, List.of("b", "c"), Colour.NOT_STATED, Id.none())))
                .isEqualTo("{\n  \"left\": \"a\",\n  \"more\": [\n    \"b\",\n    \"c\"\n  ]\n}");
    }

    @Test
    void givesCollectionsThatCannotBeChanged() {
        House read = Json.read(Json.compact(FULL), House.class);
        assertThatThrownBy(() -> read.visited().add(Place.BLANK)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> read.colours().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> read.meanings().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> read.distances().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void saysWhereAnUnknownPropertyStands() {
        MalformedInput malformed = reading("{\n  \"name\": \"x\",\n  \"visited\": [{}, {\"town\": \"y\", \"land\": \"z\"}]\n}");
        assertThat(malformed.fault()).isEqualTo(Fault.UNKNOWN_PROPERTY);
        assertThat(malformed.pointer()).isEqualTo("/visited/1/land");
        assertThat(malformed.line()).isEqualTo(3);
        assertThat(malformed.column()).isEqualTo(33);
        assertThat(malformed.detail()).isEqualTo("land");
    }

    @Test
    @SuppressWarnings("NullAway") // what is not allowed is what is tested
    void saysWhatElseIsWrongAndWhere() {
        refuses("{\"colour\": \"BLUE\"}", Fault.UNKNOWN_WORD, "/colour", 12);
        refuses("{\"colour\": 1}", Fault.WRONG_TYPE, "/colour", 12);
        refuses("{\"rooms\": \"7\"}", Fault.WRONG_TYPE, "/rooms", 11);
        refuses("{\"rooms\": 7.5}", Fault.WRONG_TYPE, "/rooms", 11);
        refuses("{\"rooms\": 99999999999}", Fault.WRONG_TYPE, "/rooms", 11);
        refuses("{\"name\": 7}", Fault.WRONG_TYPE, "/name", 10);
        refuses("{\"name\": true}", Fault.WRONG_TYPE, "/name", 10);
        refuses("{\"name\": null}", Fault.WRONG_TYPE, "/name", 10);
        refuses("{\"old\": \"true\"}", Fault.WRONG_TYPE, "/old", 9);
        refuses("{\"visited\": [null]}", Fault.WRONG_TYPE, "/visited/0", 14);
        refuses("{\"visited\": {}}", Fault.WRONG_TYPE, "/visited", 13);
        refuses("{\"place\": []}", Fault.WRONG_TYPE, "/place", 11);
        refuses("{\"place\": \"\"}", Fault.WRONG_TYPE, "/place", 11);
        refuses("{\"next\": 7}", Fault.WRONG_TYPE, "/next", 10);
        refuses("{\"sold\": \"2023-02-29\"}", Fault.UNKNOWN_WORD, "/sold", 10);
        refuses("{\"built\": \"soon\"}", Fault.UNKNOWN_WORD, "/built", 11);
        refuses("{\"colours\": [\"RED\", \"RED\"]}", Fault.REPEATED, "/colours", 26);
        refuses("{\"name\": \"a\", \"name\": \"b\"}", Fault.REPEATED, "/name", 21);
        refuses("{\"meanings\": {\"RED\": \"a\", \"RED\": \"b\"}}", Fault.REPEATED, "/meanings/RED", 32);
        refuses("{\"meanings\": {\"BLUE\": \"a\"}}", Fault.UNKNOWN_WORD, "/meanings/BLUE", 15);
        refuses("{\"name\": \"a\"} {}", Fault.TRAILING, "", 15);
        refuses("{\"name\": \"a", Fault.SYNTAX, "/name", 12);
        refuses("{\"name\" \"a\"}", Fault.SYNTAX, "/name", 9);
        refuses("{\"visited\": [{\"town\" \"a\"}]}", Fault.SYNTAX, "/visited/0/town", 22);
        refuses("null", Fault.WRONG_TYPE, "", 1);
        refuses("", Fault.SYNTAX, "", 1);
        refuses("[".repeat(50_000), Fault.WRONG_TYPE, "", 1);
        refuses("{\"parts\":[".repeat(50_000), Fault.TOO_LARGE, null, null);
        refuses("{\"name\": \"" + "x".repeat(2_000_000) + "\"}", Fault.TOO_LARGE, "/name", null);
    }

    private static void refuses(String text, Fault fault, String pointer, Integer column) {
        MalformedInput malformed = reading(text);
        assertThat(malformed.fault()).as(malformed.toString()).isEqualTo(fault);
        if (pointer != null) {
            assertThat(malformed.pointer()).as(malformed.toString()).isEqualTo(pointer);
        }
        if (column != null) {
            assertThat(malformed.column()).as(malformed.toString()).isEqualTo(column);
        }
    }

    private static MalformedInput reading(String text) {
        return catchThrowableOfType(MalformedInput.class, () -> Json.read(text, House.class));
    }
}
