package org.article30.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.article30.document.Text;

/** Numbers the rows of one table of one record, D1, D2 …, so that later rows can refer to them. */
final class Marks {

    private final String letter;
    private final String scope;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Numbers rows in their order; {@code scope} keeps the anchors of different records apart. */
    <T> Marks(String letter, String scope, List<T> rows, Function<T, String> key) {
        this.letter = letter;
        this.scope = scope;
        for (int i = 0; i < rows.size(); i++) {
            numbers.putIfAbsent(key.apply(rows.get(i)), i + 1);
        }
    }

    /** The mark of a row where it is explained. */
    Text of(int index) {
        return Text.anchor(letter + (index + 1), anchor(index + 1));
    }

    /** References to rows by their keys; keys without a row are left out, and all where the table is not printed (no scope). */
    Text to(List<String> keys) {
        var references = new ArrayList<Text>();
        for (var key : keys) {
            var number = numbers.getOrDefault(key, 0);
            if (number > 0 && !scope.isBlank()) {
                references.add(Text.reference(letter + number, anchor(number)));
            }
        }
        return Text.joined(", ", references);
    }

    private String anchor(int number) {
        return scope + "-" + letter + number;
    }
}
