package org.article30.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** The tools of a page's head stand beside its titles, or below them where both do not fit. */
class PageHeadTest {

    private final Region titles = sized(250, 40);
    private final OneLine tools = new OneLine(sized(300, 36), sized(200, 36));
    private final PageHead head = new PageHead();

    PageHeadTest() {
        head.getChildren().addAll(titles, tools);
    }

    private static Region sized(double width, double height) {
        var region = new Region();
        region.setPrefSize(width, height);
        region.setMinSize(width, height);
        return region;
    }

    private void layOut(double width) {
        head.resize(width, head.prefHeight(width));
        head.layout();
        tools.layout();
    }

    @Test
    void setsTheToolsBesideTheTitlesWhereBothFit() {
        layOut(800);
        assertThat(head.getHeight()).isEqualTo(40);
        assertThat(tools.getLayoutX()).isEqualTo(300);
        assertThat(tools.getLayoutY()).isZero();
    }

    @Test
    void setsTheToolsBelowTheTitlesWhereTheyDoNotFitBesideThem() {
        layOut(749);
        assertThat(head.getHeight()).isEqualTo(76);
        assertThat(tools.getLayoutY()).isEqualTo(40);
        assertThat(tools.getWidth()).isEqualTo(749);
    }

    @Test
    void wrapsTheToolsWhereTheyAreWiderThanTheHead() {
        layOut(400);
        assertThat(head.getHeight()).isEqualTo(112);
    }

    @Test
    void asksForNoMoreWidthThanTheWiderOfTheTwoCanDoWith() {
        assertThat(head.minWidth(-1)).isEqualTo(300);
    }
}
