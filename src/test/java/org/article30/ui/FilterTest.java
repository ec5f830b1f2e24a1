package org.article30.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.junit.jupiter.api.Test;

class FilterTest {

    private record Place(String name, List<String> notes) {
    }

    private static final List<Column<Place>> COLUMNS = List.of(Column.of("name", "Name", 10, String::compareTo, place -> "shown as " + place.name()));

    private final Filter<Place> filter = new Filter<>();

    FilterTest() {
        filter.show(filter.prepare(Stream.of(new Place("Zürich", List.of("Łódź")), new Place("Straße", List.of()), new Place("Athens", List.of("Ödön")))
                .map(place -> new Stored<>(Id.<Place>create(), 1, place)).toList(), COLUMNS));
    }

    @Test
    void findsWhateverTheCaseAndTheDiacritics() {
        assertThat(found("ZURICH")).containsExactly("Zürich");
        assertThat(found("strasse")).containsExactly("Straße");
        assertThat(found("lodz")).containsExactly("Zürich");
    }

    @Test
    void findsEveryWordAnywhereInTheRecordOrItsColumns() {
        assertThat(found("odon athens")).containsExactly("Athens");
        assertThat(found("shown")).hasSize(3);
        assertThat(found("athens zurich")).isEmpty();
    }

    @Test
    void findsAgainWhatAShorterSearchLetsIn() {
        assertThat(found("zurich")).hasSize(1);
        assertThat(found("zurich lodz")).hasSize(1);
        assertThat(found("z")).hasSize(1);
        assertThat(found("")).hasSize(3);
    }

    @Test
    void remembersALayoutAsOneLine() {
        var layout = new TableLayout(Map.of("name", 12.5), "name", true);
        assertThat(TableLayout.of(layout.toString())).isEqualTo(layout);
        assertThat(TableLayout.of("")).isEqualTo(TableLayout.BLANK);
        assertThat(TableLayout.of("no:sense:at,all;")).isEqualTo(TableLayout.BLANK);
    }

    private List<String> found(String words) {
        filter.look(words);
        return filter.sorted().stream().map(row -> row.stored().value().name()).toList();
    }
}
