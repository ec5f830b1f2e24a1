package org.article30.figure;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.article30.document.Block;
import org.article30.document.Block.Ink;
import org.article30.document.Block.Shape;

/** Writes a drawing as SVG 1.1: with its words as words, its description for those who cannot see it, and no script. */
public final class SvgWriter {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter out;

    private SvgWriter(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes a drawing to {@code target}, which stays open. Throws IOException if it cannot be written. */
    public static void write(Block.Figure figure, Writer target) throws IOException {
        try {
            var out = XMLOutputFactory.newInstance().createXMLStreamWriter(target);
            new SvgWriter(out).figure(figure);
            out.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
        target.flush();
    }

    private void figure(Block.Figure figure) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("svg");
        out.writeDefaultNamespace(NAMESPACE);
        attribute("width", figure.width());
        attribute("height", figure.height());
        out.writeAttribute("viewBox", "0 0 " + number(figure.width()) + " " + number(figure.height()));
        out.writeAttribute("role", "img");
        out.writeAttribute("font-family", "Liberation Sans, Arial, Helvetica, sans-serif");
        text("title", figure.caption());
        text("desc", figure.alternative());
        for (var shape : figure.shapes()) {
            shape(shape);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void shape(Shape shape) throws XMLStreamException {
        switch (shape) {
            case Shape.Line line -> line(line);
            case Shape.Box box -> box(box);
            case Shape.Label label -> label(label);
            case Shape.Area area -> area(area.corners(), area.fill(), area.border());
            case Shape.Spot spot -> spot(spot);
        }
    }

    private void line(Shape.Line line) throws XMLStreamException {
        out.writeEmptyElement("line");
        attribute("x1", line.x1());
        attribute("y1", line.y1());
        attribute("x2", line.x2());
        attribute("y2", line.y2());
        out.writeAttribute("stroke", color(line.ink()));
        if (line.arrow()) {
            area(line.head(FigureView.ARROW_HEAD), line.ink(), line.ink());
        }
    }

    private void box(Shape.Box box) throws XMLStreamException {
        out.writeEmptyElement("rect");
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        out.writeAttribute("fill", color(box.fill()));
        out.writeAttribute("stroke", color(box.border()));
    }

    private void area(List<Double> corners, Ink fill, Ink border) throws XMLStreamException {
        var points = new StringBuilder();
        corners.forEach(number -> points.append(points.isEmpty() ? "" : " ").append(number(number)));
        out.writeEmptyElement("polygon");
        out.writeAttribute("points", points.toString());
        out.writeAttribute("fill", color(fill));
        out.writeAttribute("stroke", color(border));
        out.writeAttribute("stroke-width", "0.4");
    }

    private void label(Shape.Label label) throws XMLStreamException {
        out.writeStartElement("text");
        attribute("x", label.x());
        attribute("y", label.y());
        attribute("font-size", label.size());
        out.writeAttribute("text-anchor", switch (label.align()) {
            case LEFT -> "start";
            case CENTER -> "middle";
            case RIGHT -> "end";
        });
        out.writeAttribute("fill", color(label.ink()));
        out.writeCharacters(label.text());
        out.writeEndElement();
    }

    /** Names what is under the pointer; the rectangle is there, but cannot be seen. */
    private void spot(Shape.Spot spot) throws XMLStreamException {
        out.writeStartElement("rect");
        attribute("x", spot.x());
        attribute("y", spot.y());
        attribute("width", spot.width());
        attribute("height", spot.height());
        out.writeAttribute("fill", "#ffffff");
        out.writeAttribute("fill-opacity", "0");
        text("title", spot.title());
        out.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        if (!text.isBlank()) {
            out.writeStartElement(element);
            out.writeCharacters(text);
            out.writeEndElement();
        }
    }

    private void attribute(String name, double value) throws XMLStreamException {
        out.writeAttribute(name, number(value));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }

    private static String color(Ink ink) {
        return String.format(Locale.ROOT, "#%06x", ink.rgb());
    }
}
