package org.article30.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.article30.exchange.MalformedZip.Fault;
import org.article30.records.EvidenceFiles;
import org.article30.register.OpenRegister;
import org.article30.store.Database;
import org.article30.store.MalformedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterZipTest {

    private static final byte[] CONTRACT = "Data processing agreement".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = EvidenceFiles.sha256(CONTRACT);
    private static final byte[] REGISTER = "{\"format\":\"article30-register\",\"version\":1}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void carriesEvidenceFilesWithTheirMediaTypesAndGivesTheSameBytesAgain() throws IOException {
        try (var register = inMemory(); var other = inMemory()) {
            new Import(register, Samples.load("ubpartner")).run("");
            register.evidence().put(CONTRACT, "application/pdf");
            register.evidence().put(new byte[100_000], "image/png");
            var file = Files.write(folder.resolve("r.zip"), written(register));
            take(file, other);
            assertThat(other.evidence().mediaTypes()).isEqualTo(register.evidence().mediaTypes());
            assertThat(other.evidence().get(HASH).orElseThrow().bytes()).isEqualTo(CONTRACT);
            assertThat(written(other)).isEqualTo(Files.readAllBytes(file));
            try (var zip = new ZipFile(file.toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName).toList()).isSorted().hasSize(4).contains("register.json", "evidence.json", "evidence/" + HASH);
            }
        }
    }

    @Test
    void refusesWhatDoesNotBelongInItWhateverItsName() throws IOException {
        for (var name : List.of("../../home/.bashrc", "/etc/passwd", "evidence/../register.json", "evidence/" + HASH.toUpperCase(Locale.ROOT),
                "evidence/", "C:\\autoexec.bat", "evidence/" + HASH + "/x", "notes.txt", "a\nb\u001b[31m")) {
            var entries = entries();
            entries.put(name, REGISTER);
            refused(zip(entries), Fault.UNKNOWN_ENTRY);
        }
    }

    @Test
    void refusesAnEntryThatIsThereTwice() throws IOException {
        var entries = entries();
        entries.put("register.jsoN", REGISTER);
        var bytes = new String(zipped(entries), StandardCharsets.ISO_8859_1).replace("register.jsoN", "register.json");
        refused(Files.write(folder.resolve("twice.zip"), bytes.getBytes(StandardCharsets.ISO_8859_1)), Fault.REPEATED);
    }

    @Test
    void refusesBombs() throws IOException {
        var zeros = new byte[EvidenceFiles.MOST_BYTES + 1];
        var entries = entries();
        entries.put("evidence/" + EvidenceFiles.sha256(zeros), zeros);
        var large = zip(entries);
        assertThat(Files.size(large)).isLessThan(50_000);
        refused(large, Fault.TOO_LARGE);
        var usual = zip(entries());
        for (var limits : List.of(new RegisterZip.Limits(2, 1_000, 1_000, 1_000), new RegisterZip.Limits(3, 40, 1_000, 1_000),
                new RegisterZip.Limits(3, 1_000, CONTRACT.length - 1, 1_000), new RegisterZip.Limits(3, 1_000, 1_000, CONTRACT.length - 1))) {
            assertThatThrownBy(() -> readAll(usual, limits)).asInstanceOf(type(MalformedZip.class))
                    .returns(Fault.TOO_LARGE, MalformedZip::fault);
        }
        readAll(usual, new RegisterZip.Limits(3, 1_000, CONTRACT.length, CONTRACT.length));
    }

    @Test
    void refusesEvidenceThatIsNotWhatItsNameSays() throws IOException {
        var entries = entries();
        entries.put("evidence/" + HASH, "Another agreement".getBytes(StandardCharsets.UTF_8));
        refused(zip(entries), Fault.ALTERED);
    }

    @Test
    void refusesAZipThatLacksSomethingOrCannotBeRead() throws IOException {
        for (var name : List.of("register.json", "evidence.json", "evidence/" + HASH)) {
            var entries = entries();
            entries.remove(name);
            refused(zip(entries), Fault.MISSING);
        }
        for (var list : List.of("{}", "{\"mediaTypes\":{\"" + HASH + "\":\"none\"}}")) {
            var entries = entries();
            entries.put("evidence.json", list.getBytes(StandardCharsets.UTF_8));
            refused(zip(entries), Fault.MEDIA_TYPE);
        }
        var whole = zipped(entries());
        refused(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2)), Fault.UNREADABLE);
        refused(Files.writeString(folder.resolve("text.zip"), "Dear DPO"), Fault.UNREADABLE);
    }

    @Test
    void saysWhereTheRegisterInItGoesWrong() throws IOException {
        var entries = entries();
        entries.put("register.json", "{\"format\":\"article30-register\",\"version\":1,\n\"people\":[]}".getBytes(StandardCharsets.UTF_8));
        var file = zip(entries);
        assertThatThrownBy(() -> readAll(file, RegisterZip.Limits.USUAL)).asInstanceOf(type(MalformedInput.class)).returns(2, MalformedInput::line);
    }

    /** Refused, with nothing of it in a register that it was to go to. */
    private static void refused(Path file, Fault fault) {
        try (var register = inMemory()) {
            assertThatThrownBy(() -> take(file, register)).asInstanceOf(type(MalformedZip.class)).returns(fault, MalformedZip::fault);
            assertThat(register.evidence().all()).isEmpty();
            assertThat(register.content().size()).isZero();
        }
    }

    private static void take(Path file, OpenRegister register) {
        try (var zip = RegisterZip.open(file)) {
            var content = zip.content();
            register.database().write(_ -> {
                zip.keep(register.evidence());
                return new Import(register, content).run("");
            });
        }
    }

    private static void readAll(Path file, RegisterZip.Limits limits) {
        try (var zip = RegisterZip.open(file, limits)) {
            zip.content();
            zip.check();
        }
    }

    private static Map<String, byte[]> entries() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("evidence.json", ("{\"mediaTypes\":{\"" + HASH + "\":\"application/pdf\"}}").getBytes(StandardCharsets.UTF_8));
        entries.put("evidence/" + HASH, CONTRACT);
        entries.put("register.json", REGISTER);
        return entries;
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        return Files.write(folder.resolve("made.zip"), zipped(entries));
    }

    private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] written(OpenRegister register) {
        var out = new ByteArrayOutputStream();
        RegisterZip.write(register.content(), register.evidence(), out);
        return out.toByteArray();
    }

    private static OpenRegister inMemory() {
        return new OpenRegister(Database.inMemory(), Clock.systemUTC(), "Ada");
    }
}
