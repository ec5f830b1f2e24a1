package org.article30.assessment;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.article30.document.Block;
import org.article30.dpia.ImpactAssessment;
import org.article30.figure.FigureView;
import org.article30.text.Texts;
import org.article30.ui.Form;

/** The matrix of the risks of an assessment while it is edited, and what its numbers stand for. */
final class MatrixPanel extends VBox {

    private static final double MARGIN = 12;
    private static final double LARGEST = 1.5;

    private final FigureView picture;
    private final VBox legend = new VBox();
    private final Consumer<String> show;
    private final Texts texts;
    private Block.Figure shown = new Block.Figure("", "", 1, 1, java.util.List.of());

    MatrixPanel(Form<ImpactAssessment> form, Consumer<String> show, Texts texts) {
        this.show = show;
        this.texts = texts;
        getStyleClass().add("risk-matrix");
        picture = new FigureView(show);
        picture.setId("risk-matrix");
        picture.setOnScroll(null); // the wheel moves the page
        picture.setOnMouseDragged(null);
        picture.layoutBoundsProperty().subscribe(_ -> picture.fit());
        picture.widthProperty().subscribe(_ -> fit());
        getChildren().setAll(picture, legend);
        form.whole().property().subscribe(this::update);
    }

    private void update(ImpactAssessment now) {
        var figure = RiskMatrix.of(now, texts);
        if (!figure.equals(shown)) {
            shown = figure;
            picture.show(figure);
            fit();
            legend.getChildren().setAll(IntStream.range(0, now.risks().size()).mapToObj(risk -> line(risk, now)).toList());
        }
    }

    /** As wide as the page allows, and as high as that makes it. */
    private void fit() {
        var scale = Math.clamp((picture.getWidth() - 2 * MARGIN) / shown.width(), 0.5, LARGEST);
        picture.setMinHeight(shown.height() * scale + 2 * MARGIN);
        picture.setPrefHeight(picture.getMinHeight());
        picture.fit();
    }

    private Hyperlink line(int risk, ImpactAssessment now) {
        var link = new Hyperlink(RiskMatrix.line(risk, now, texts));
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(_ -> show.accept("risks." + risk));
        return link;
    }
}
