package org.article30.figure;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;
import javafx.scene.transform.NonInvertibleTransformException;
import org.article30.document.Block;
import org.article30.document.Block.Ink;

/**
 * A drawing in a window. The wheel or + and - zoom, dragging or the arrow keys move it, 0 fits it in again; a click on what
 * stands for something leads there.
 */
public final class FigureView extends Pane {

    static final double ARROW_HEAD = 6;

    private static final String FAMILY = family();
    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 20;
    private static final double MARGIN = 12;
    private static final double READABLE = 0.5;
    private static final double NUDGE = 40;
    private static final Block.Figure NONE = new Block.Figure("", "", 1, 1, List.of());

    private final Group drawing = new Group();
    private final Affine place = new Affine();
    private final Consumer<String> open;
    private Point2D grabbed = Point2D.ZERO;
    private boolean fitted = true;
    private Block.Figure figure = NONE;

    /** A view without a drawing yet; {@code open} is told the target of the spot that is clicked. */
    public FigureView(Consumer<String> open) {
        this.open = open;
        getStyleClass().add("figure-view");
        getStylesheets().add(FigureView.class.getResource("figure.css").toExternalForm());
        drawing.getTransforms().setAll(place);
        drawing.setManaged(false);
        getChildren().add(drawing);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setFocusTraversable(true);
        setMinSize(0, 0);
        listen();
    }

    private void listen() {
        layoutBoundsProperty().subscribe(() -> {
            if (fitted) {
                fit();
            }
        });
        setOnScroll(this::scrolled);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnKeyPressed(this::typed);
    }

    /** Shows a drawing, fitted into the view. */
    public void show(Block.Figure figure) {
        this.figure = figure;
        setAccessibleText(figure.alternative());
        drawing.getChildren().setAll(figure.shapes().stream().map(this::node).toList());
        fit();
    }

    /** Shows nothing. */
    public void clear() {
        show(NONE);
    }

    /** Shows all of the drawing, as large as it can be, but no larger than it was drawn. */
    public void fit() {
        fitted = true;
        double scale = Math.min(1.5, Math.min((getWidth() - 2 * MARGIN) / figure.width(), (getHeight() - 2 * MARGIN) / figure.height()));
        place.setToIdentity();
        if (scale > 0) {
            place.appendTranslation((getWidth() - figure.width() * scale) / 2, (getHeight() - figure.height() * scale) / 2);
            place.appendScale(scale, scale);
        }
    }

    /**
     * Where all of the drawing would be too small to be read, shows a part of it in a size that can be.
     *
     * @param x a place of the drawing, which comes to stand in the middle of the view's left half
     * @param y the same
     */
    public void beginAt(double x, double y) {
        if (fitted && place.getMxx() < READABLE && getWidth() > 0) {
            place.setToIdentity();
            place.appendTranslation(getWidth() / 4, getHeight() / 2);
            place.appendTranslation(-x, -y);
            fitted = false;
        }
    }

    /** Shows it larger (more than 1) or smaller (less than 1), around the middle of the view. */
    public void zoom(double factor) {
        zoom(factor, new Point2D(getWidth() / 2, getHeight() / 2));
    }

    private void zoom(double factor, Point2D around) {
        double scale = place.getMxx() * factor;
        if (scale < SMALLEST || scale > LARGEST) {
            return;
        }
        try {
            Point2D kept = place.inverseTransform(around);
            place.appendScale(factor, factor, kept.getX(), kept.getY());
            fitted = false;
        } catch (NonInvertibleTransformException e) {
            fit(); // the view had no size yet
        }
    }

    private void move(double x, double y) {
        place.prependTranslation(x, y);
        fitted = false;
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, new Point2D(event.getX(), event.getY()));
            event.consume();
        }
    }

    private void pressed(MouseEvent event) {
        grabbed = new Point2D(event.getX(), event.getY());
        requestFocus();
    }

    private void dragged(MouseEvent event) {
        move(event.getX() - grabbed.getX(), event.getY() - grabbed.getY());
        grabbed = new Point2D(event.getX(), event.getY());
    }

    private void typed(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoom(STEP);
            case MINUS, SUBTRACT -> zoom(1 / STEP);
            case DIGIT0, NUMPAD0 -> fit();
            case LEFT -> move(NUDGE, 0);
            case RIGHT -> move(-NUDGE, 0);
            case UP -> move(0, NUDGE);
            case DOWN -> move(0, -NUDGE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Node node(Block.Shape shape) {
        return switch (shape) {
            case Block.Shape.Line line -> line(line);
            case Block.Shape.Box box -> inked(new Rectangle(box.x(), box.y(), box.width(), box.height()), box.fill(), box.border());
            case Block.Shape.Label label -> label(label);
            case Block.Shape.Area area -> polygon(area.corners(), area.fill(), area.border());
            case Block.Shape.Spot spot -> spot(spot);
        };
    }

    private static Node line(Block.Shape.Line line) {
        var stroke = new Line(line.x1(), line.y1(), line.x2(), line.y2());
        stroke.getStyleClass().add("border-" + name(line.ink()));
        return line.arrow() ? new Group(stroke, polygon(line.head(ARROW_HEAD), line.ink(), line.ink())) : stroke;
    }

    private static Shape polygon(List<Double> corners, Ink fill, Ink border) {
        var polygon = new Polygon();
        polygon.getPoints().setAll(corners);
        polygon.setStrokeWidth(0.4);
        return inked(polygon, fill, border);
    }

    private static Node label(Block.Shape.Label label) {
        var text = new Text(label.text());
        text.setFont(Font.font(FAMILY, label.size()));
        text.setTextOrigin(VPos.BASELINE);
        text.getStyleClass().add("ink-" + name(label.ink()));
        Bounds bounds = text.getLayoutBounds();
        text.setY(label.y());
        text.setX(label.x() - switch (label.align()) {
            case LEFT -> 0;
            case CENTER -> bounds.getWidth() / 2;
            case RIGHT -> bounds.getWidth();
        });
        return text;
    }

    private Node spot(Block.Shape.Spot spot) {
        var area = new Rectangle(spot.x(), spot.y(), spot.width(), spot.height());
        area.getStyleClass().add("spot");
        area.setAccessibleText(spot.title());
        Tooltip.install(area, new Tooltip(spot.title()));
        if (!spot.target().isEmpty()) {
            area.setCursor(Cursor.HAND);
            area.setOnMouseClicked(event -> {
                if (event.isStillSincePress()) {
                    open.accept(spot.target());
                }
            });
        }
        return area;
    }

    /** The face that reports are printed in, so that words take the room they were given. */
    private static String family() {
        try (var face = FigureView.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            var font = face == null ? null : Font.loadFont(face, Font.getDefault().getSize());
            return font == null ? Font.getDefault().getFamily() : font.getFamily();
        } catch (IOException e) {
            return Font.getDefault().getFamily();
        }
    }

    private static Shape inked(Shape shape, Ink fill, Ink border) {
        shape.getStyleClass().addAll("ink-" + name(fill), "border-" + name(border));
        return shape;
    }

    private static String name(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT);
    }
}
