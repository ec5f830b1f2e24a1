package org.article30.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article30.store.Id;
import org.junit.jupiter.api.Test;

/** References move, wherever in a value they stand. */
class RepointedTest {

    private static final Id<Tale> OLD = Id.of("old");
    private static final Id<Tale> NEW = Id.of("new");
    private static final Id<Tale> THIRD = Id.of("third");

    private record Row(Id<Tale> to, String said) {
    }

    private record Holder(Id<Tale> one, List<Id<Tale>> list, Set<Id<Tale>> set, Map<String, Row> map, List<Row> rows, String text) {
    }

    private static Holder holder(Id<Tale> id) {
        return new Holder(id, List.of(THIRD, id), Set.of(id), Map.of("a", new Row(id, "b")), List.of(new Row(id, "c"), new Row(THIRD, "d")), "see " + id + ".");
    }

    @Test
    void movesEveryIdInRecordsListsSetsMapsAndTexts() {
        assertThat(Repointed.of(holder(OLD), OLD, NEW)).isEqualTo(holder(NEW));
    }

    @Test
    void givesTheVerySameValueWhereNothingRefers() {
        var value = holder(THIRD);

        assertThat(Repointed.of(value, OLD, NEW)).isSameAs(value);
    }

    @Test
    void dropsWhatBecomesEqualAndLeavesOtherRepetitionsAlone() {
        var value = new Holder(NEW, List.of(NEW, THIRD, THIRD, OLD), Set.of(OLD, NEW), Map.of(), List.of(new Row(OLD, "c"), new Row(NEW, "c"), new Row(OLD, "e")), "");

        var moved = Repointed.of(value, OLD, NEW);

        assertThat(moved.list()).containsExactly(NEW, THIRD, THIRD);
        assertThat(moved.set()).containsExactly(NEW);
        assertThat(moved.rows()).containsExactly(new Row(NEW, "c"), new Row(NEW, "e"));
    }
}
