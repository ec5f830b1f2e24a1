package org.article30.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/** What a file says about itself: title, author, subject, date, language, standards, colours, attachments. */
final class Metadata {

    private static final String PRODUCER = "Article 30 with OpenPDF";
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'");

    private final PageWriter writer;
    private final Document document;
    private final boolean tagged;
    private final String author;

    private Metadata(PageWriter writer, Document document, boolean tagged) {
        this.writer = writer;
        this.document = document;
        this.tagged = tagged;
        this.author = document.cover().owner().isEmpty() ? "" : document.cover().owner().getFirst();
    }

    /** Writes everything but structure and bookmarks. */
    static void write(PageWriter writer, Document document, boolean tagged, List<Attachment> attachments) {
        var metadata = new Metadata(writer, document, tagged);
        metadata.properties();
        metadata.catalog();
        if (!attachments.isEmpty()) {
            metadata.attach(attachments);
        }
        writer.setXmpMetadata(metadata.xmp().getBytes(StandardCharsets.UTF_8));
    }

    private String date() {
        return document.cover().date().atOffset(ZoneOffset.UTC).format(PDF_DATE);
    }

    private void properties() {
        var info = writer.getInfo();
        info.put(PdfName.TITLE, unicode(document.title()));
        info.put(PdfName.AUTHOR, unicode(author));
        info.put(PdfName.SUBJECT, unicode(document.subtitle()));
        info.put(PdfName.CREATOR, unicode("Article 30"));
        info.put(PdfName.PRODUCER, unicode(PRODUCER));
        info.put(PdfName.CREATIONDATE, new PdfString(date()));
        info.put(PdfName.MODDATE, new PdfString(date()));
        // OpenPDF takes the identity of the file from here; its own would be a new one each time
        var name = author + '\n' + document.title() + '\n' + document.subtitle() + '\n' + document.cover();
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
        info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
    }

    private void catalog() {
        var catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(document.language().toLanguageTag()));
        catalog.put(PdfName.MARKINFO, new PdfLiteral("<</Marked " + tagged + ">>"));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.OUTPUTINTENTS, new PdfLiteral("[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier"
                + "(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile " + colours() + " 0 R>>]"));
    }

    /** The Java platform's own sRGB profile. */
    private int colours() {
        var stream = new PdfStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        stream.put(PdfName.N, new PdfLiteral("3"));
        return add(stream);
    }

    private void attach(List<Attachment> attachments) {
        var files = new StringBuilder();
        var names = new StringBuilder();
        for (var attachment : attachments.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList()) {
            var name = PdfSyntax.text(attachment.name());
            int stream = embed(attachment);
            int file = writer.write("<</Type/Filespec/AFRelationship/Data/F" + name + "/UF" + name + "/Desc"
                    + PdfSyntax.text(attachment.description()) + "/EF<</F " + stream + " 0 R/UF " + stream + " 0 R>>>>");
            files.append(file).append(" 0 R ");
            names.append(name).append(file).append(" 0 R ");
        }
        writer.getExtraCatalog().put(PdfName.AF, new PdfLiteral("[" + files + "]"));
        writer.getExtraCatalog()
                .put(PdfName.NAMES, new PdfLiteral("<</EmbeddedFiles<</Names[" + names + "]>>>>"));
    }

    private int embed(Attachment attachment) {
        var content = attachment.content();
        var stream = new PdfStream(content);
        stream.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
        stream.put(PdfName.SUBTYPE, new PdfName(attachment.mediaType()));
        stream.put(PdfName.PARAMS, new PdfLiteral("<</Size " + content.length + "/ModDate(" + date() + ")>>"));
        return add(stream);
    }

    private int add(PdfStream stream) {
        stream.flateCompress();
        try {
            return writer.addToBody(stream).getIndirectReference().getNumber();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private String xmp() {
        var date = document.cover().date().truncatedTo(ChronoUnit.SECONDS).toString();
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"%s>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
                <xmp:CreatorTool>Article 30</xmp:CreatorTool><pdf:Producer>%s</pdf:Producer>
                <pdfaid:part>3</pdfaid:part><pdfaid:conformance>%s</pdfaid:conformance>%s
                </rdf:Description>%s
                </rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>""".formatted(
                tagged ? " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"" : "",
                escaped(document.title()),
                escaped(author),
                escaped(document.subtitle()),
                escaped(document.language().toLanguageTag()),
                date,
                date,
                PRODUCER,
                tagged ? "A" : "U",
                tagged ? "<pdfuaid:part>1</pdfuaid:part>" : "",
                tagged ? UA_SCHEMA : "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ");
    }

    /** PDF/A wants every schema that it does not know described: here the mark of PDF/UA. */
    private static final String UA_SCHEMA = """

            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>""";
}
