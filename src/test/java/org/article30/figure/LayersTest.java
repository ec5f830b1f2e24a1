package org.article30.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {

    @Test
    void putsABoxBesideTheMiddleOfWhatItLeadsTo() {
        var boxes = List.of(new Layers.Box(0, 20), new Layers.Box(1, 20), new Layers.Box(1, 20), new Layers.Box(1, 20));
        var placed = Layers.place(boxes, List.of(new Layers.Line(0, 1), new Layers.Line(0, 2), new Layers.Line(0, 3)), 10);
        assertThat(placed).containsExactly(40, 10, 40, 70);
    }

    @Test
    void turnsTheOrderRoundWhereLinesWouldCross() {
        var boxes = List.of(new Layers.Box(0, 20), new Layers.Box(0, 20), new Layers.Box(1, 20), new Layers.Box(1, 20));
        var placed = Layers.place(boxes, List.of(new Layers.Line(0, 3), new Layers.Line(1, 2)), 10);
        assertThat(placed[0] < placed[1]).isEqualTo(placed[3] < placed[2]);
    }

    @Test
    void letsNoTwoBoxesOfAColumnOverlap() {
        var boxes = new ArrayList<Layers.Box>();
        var lines = new ArrayList<Layers.Line>();
        for (int i = 0; i < 300; i++) {
            boxes.add(new Layers.Box(i == 0 ? 0 : 1 + i % 5, 20 + i % 7));
            if (i > 5) {
                lines.add(new Layers.Line(i - 6 + i % 3, i));
            }
        }
        var placed = Layers.place(boxes, lines, 10);
        for (int i = 0; i < 300; i++) {
            for (int j = 0; j < i; j++) {
                if (boxes.get(i).layer() == boxes.get(j).layer()) {
                    assertThat(Math.abs(placed[i] - placed[j])).isGreaterThan((boxes.get(i).height() + boxes.get(j).height()) / 2 + 9.99);
                }
            }
        }
    }
}
