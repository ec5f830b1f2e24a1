package org.article30.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfRendererTest {

    private static byte[] render(Document document) {
        var out = new ByteArrayOutputStream();
        new PdfRenderer().render(document, out);
        return out.toByteArray();
    }

    @Test
    void everyBlockConformsToPdfA3aAndPdfUa1() throws Exception {
        var out = new ByteArrayOutputStream();
        var attachment = new Attachment(
                "register.json", "application/json", "The register", "{}".getBytes(StandardCharsets.UTF_8));
        var result = new PdfRenderer().render(Samples.everything(), out, List.of(attachment));
        Files.write(Path.of("target/look.pdf"), out.toByteArray());
        assertThat(result.tagged()).isTrue();
        assertThat(Conformance.faults(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.faults(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aFileBeyondTheLimitIsUntaggedPdfA3uAndSaysSo() throws Exception {
        var out = new ByteArrayOutputStream();
        var result = new PdfRenderer(3).render(Samples.everything(), out);
        assertThat(result.tagged()).isFalse();
        assertThat(Conformance.faults(out.toByteArray(), PDFAFlavour.PDFA_3_U)).isEmpty();
    }
}
