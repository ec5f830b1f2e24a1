package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.article30.evidence.EvidenceDocument;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do with records: make, delete, put back, import, attach files, print. */
class RecordsJourneysTest extends Journey {

    @ParameterizedTest
    @CsvSource({"party, Name", "transfer, Name", "engagement, Name", "document, Title", "catalogue-entry, Name", "general-provisions, Name"})
    void makesSavesAndOpensARecordAgain(String kind, String field) {
        var file = folder.resolve("own.mv.db");
        OpenRegister.create(file, Password.none(), Clock.systemUTC(), "").close();
        app.open(file);
        app.goes(kind);
        app.fires("#nothing-act");
        app.fills(field, "Words of our own");
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.until(() -> text("#status").contains("Words of our own"));
        app.fires("#back");
        app.opensFirst();
        assertThat(((TextInputControl) app.field(field).getControl()).getText()).isEqualTo("Words of our own");
    }

    @Test
    void deletesNoRecordToWhichOthersReferAndNamesThem() {
        app.open(sample());
        app.goes("party");
        app.selects("BPE");
        app.presses(KeyCode.DELETE);
        app.until(() -> app.dialog() != null);
        answers("Delete");
        app.until(() -> app.dialog() != null && app.dialog().getContentText().contains("cannot be deleted"));
        assertThat(app.dialog().getContentText()).contains("records refer to it");
        app.chooses(0);
    }

    @Test
    void putsADeletedRecordBack() {
        app.open(sample());
        app.goes("transfer");
        app.until(() -> app.table() != null && !app.table().getItems().isEmpty());
        var before = app.table().getItems().size();
        app.selects("T01");
        app.presses(KeyCode.DELETE);
        app.until(() -> app.dialog() != null);
        app.chooses(0);
        app.until(() -> app.table().getItems().size() == before - 1 && text("#status").startsWith("Deleted"));
        app.presses(KeyCode.CONTROL, KeyCode.Z);
        app.until(() -> app.table().getItems().size() == before && text("#status").startsWith("Put back"));
    }

    @Test
    void showsWhatAnImportWouldChangeAndTakesAllOfItBack() throws IOException {
        app.open(sample());
        app.picks("menu.export");
        var written = folder.resolve("register.json");
        app.until(() -> text("#status").contains(written.toString()));
        Files.writeString(written, Files.readString(written).replace("\"Fulfil orders of products", "\"Carry out orders of products"));
        chosen = Optional.of(written);
        app.startsPicking("menu.import");
        app.until(() -> app.dialog() != null);
        var changes = app.find("#import-changes") instanceof ListView<?> list ? list.getItems().toString() : "";
        assertThat(text("#import-counts")).startsWith("0 new, ").doesNotContain("0 changed");
        assertThat(changes).contains("Changed · ");
        app.chooses(0);
        app.until(() -> text("#status").startsWith("Added 0, changed "));
        assertThat(text("#status")).doesNotContain("changed 0");
        app.goes("party");
        app.presses(KeyCode.CONTROL, KeyCode.Z);
        app.until(() -> text("#status").contains("taken back"));
        chosen = Optional.of(written);
        app.startsPicking("menu.import");
        app.until(() -> app.dialog() != null);
        assertThat(text("#import-counts")).doesNotContain("0 changed");
        app.chooses(1);
    }

    @Test
    void saysWhereAnImportedFileIsMalformedAndWritesNothing() throws IOException {
        app.open(sample());
        chosen = Optional.of(Files.writeString(folder.resolve("bad.json"), "{ \"format\": \"article30-register\",\n  \"version\": 1,\n  \"parties\": [ oops"));
        app.startsPicking("menu.import");
        app.until(() -> app.dialog() != null);
        assertThat(app.dialog().getContentText()).startsWith("Line 3, column ");
        app.chooses(0);
        chosen = Optional.of(Files.write(folder.resolve("bytes.json"), new byte[] {(byte) 0x89, 0x50, (byte) 0xff, 0x00}));
        app.startsPicking("menu.import");
        app.until(() -> app.dialog() != null);
        assertThat(app.dialog().getContentText()).startsWith("Line 1, column ");
        app.chooses(0);
    }

    @Test
    void savesAPdfAndLeavesNoHalfFileOfACancelledOne() throws IOException {
        app.open(sample());
        app.goes("reports");
        app.until(() -> app.find("#report-save") != null && !app.find("#report-save").isDisabled());
        app.firesBoth("#report-save", "#cancel");
        assertThat(pdfs()).as("after cancelling").isEmpty();
        assertThat(text("#status")).doesNotContain(".pdf");
        app.fires("#report-save");
        app.until(() -> text("#status").contains(".pdf"));
        assertThat(pdfs()).hasSize(1).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void attachesAFileSavesACopyOfItAndDetachesIt() throws IOException {
        var file = sample();
        var contract = Files.writeString(folder.resolve("contract.txt"), "What was agreed");
        chosen = Optional.of(contract);
        app.open(file);
        app.goes("document");
        app.opensFirst();
        app.fires("#evidence-attach");
        app.until(() -> ((TextInputControl) app.field("File name").getControl()).getText().equals("contract.txt"));
        Files.delete(contract);
        app.fires("#evidence-copy");
        app.until(() -> Files.exists(contract));
        assertThat(contract).hasContent("What was agreed");
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.until(() -> text("#status").startsWith("Saved"));
        assertThat(documentsWithFile(file)).isEqualTo(1);
        app.open(file);
        app.goes("document");
        app.opensFirst();
        app.fires("#evidence-detach");
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.until(() -> text("#status").startsWith("Saved"));
        assertThat(documentsWithFile(file)).isZero();
    }

    @Test
    void saysBesideTheReferenceThatAnotherActivityHasItToo() {
        app.open(sample());
        app.goes("activity");
        app.until(() -> app.table().getItems().size() == 25);
        app.opensFirst();
        app.fills("Reference", "BPE-A02");
        app.until(() -> app.field("Reference").lookupAll(".label").stream().map(Labeled.class::cast).anyMatch(label -> label.getText().contains("begins with this reference too")));
    }

    private void answers(String button) {
        app.onWindow(() -> app.dialog().getButtonTypes().stream().filter(type -> type.getText().equals(button)).findFirst()
                .ifPresent(type -> ((ButtonBase) app.dialog().lookupButton(type)).fire()));
    }

    private List<Path> pdfs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains(".pdf")).toList();
        }
    }

    private long documentsWithFile(Path file) {
        app.picks("menu.close");
        try (var register = OpenRegister.open(file, Password.none(), Clock.systemUTC(), "")) {
            return register.records(EvidenceDocument.KIND).all().stream().filter(document -> !document.value().fileHash().isBlank()).count();
        }
    }
}
