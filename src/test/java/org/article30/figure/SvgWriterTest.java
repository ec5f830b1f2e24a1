package org.article30.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.article30.document.Block;
import org.article30.document.Block.Align;
import org.article30.document.Block.Ink;
import org.article30.document.Block.Shape;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgWriterTest {

    @Test
    void writesEachShapeAndSaysWhatTheDrawingShows() throws Exception {
        var svg = read(new Block.Figure("Łódź & Co", "One <thing> leads to another", 100, 50, List.of(
                new Shape.Box(1, 2, 30, 20, Ink.PALE, Ink.MUTED),
                new Shape.Line(31, 12, 60, 12, true, Ink.ACCENT),
                Shape.Area.disc(70, 12, 8, Ink.BAD, Ink.TEXT),
                new Shape.Label(5, 14, "<script>alert(1)</script>", 9, Align.LEFT, Ink.TEXT),
                new Shape.Spot(1, 2, 30, 20, "party/1", "A party"))));
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 100 50");
        assertThat(text(svg, "title")).isEqualTo("Łódź & Co");
        assertThat(text(svg, "desc")).isEqualTo("One <thing> leads to another");
        assertThat(text(svg, "text")).isEqualTo("<script>alert(1)</script>");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(2);
        assertThat(svg.getElementsByTagName("line").getLength()).isEqualTo(1);
        assertThat(svg.getElementsByTagName("polygon").getLength()).isEqualTo(2);
    }

    private static Document read(Block.Figure figure) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(figure).getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(Block.Figure figure) throws IOException {
        var out = new StringWriter();
        SvgWriter.write(figure, out);
        return out.toString();
    }

    private static String text(Document svg, String element) {
        return svg.getElementsByTagName(element).item(0).getTextContent();
    }
}
