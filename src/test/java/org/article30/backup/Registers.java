package org.article30.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.article30.catalogue.CatalogueEntry;
import org.article30.exchange.Import;
import org.article30.fact.Provenance;
import org.article30.fact.SpecialCategory;
import org.article30.law.Catalogue;
import org.article30.exchange.RegisterJson;
import org.article30.exchange.Samples;
import org.article30.register.OpenRegister;
import org.article30.store.Password;

/** Registers and backups for tests of backups. */
final class Registers {

    static final Instant BEGIN = Instant.parse("2026-11-22T19:30:15Z");
    static final Clock CLOCK = Clock.fixed(BEGIN, ZoneOffset.UTC);
    static final String CANARY = "Kanarienvogel-Zeile";

    private Registers() {
    }

    static Clock after(Duration time) {
        return Clock.offset(CLOCK, time);
    }

    static Password password(String text) {
        return Password.of(text.toCharArray());
    }

    /** A register of a sample, with an evidence file and a change and a removal in its history; the canary is in each of these. */
    static Path make(Path file, String sample, String password) {
        try (var register = OpenRegister.create(file, password(password), CLOCK, "Ada’s \\ ' name")) {
            new Import(register, Samples.load(sample)).run("line\none\r\n" + CANARY);
            register.evidence().put((CANARY + "\0\u00ff").getBytes(StandardCharsets.UTF_8), "text/plain");
            register.evidence().put(new byte[70_000], "application/octet-stream");
            var entries = register.records(CatalogueEntry.KIND);
            var added = entries.add(entry(CANARY));
            entries.remove(entries.save(added.with(entry(CANARY + " 2")), "two\nlines"), "gone " + CANARY);
            entries.add(entry(CANARY + " stays"));
        }
        return file;
    }

    static CatalogueEntry entry(String label) {
        return new CatalogueEntry(Catalogue.PURPOSES, label, "", "", SpecialCategory.NOT_STATED, Provenance.BLANK);
    }

    static OpenRegister look(Path file, String password) {
        return OpenRegister.look(file, password(password));
    }

    static BackupHeader backUp(Path file, String password, Path target) {
        try (var register = look(file, password)) {
            return new Backup(register.database(), CLOCK).writeTo(target, _ -> { });
        }
    }

    static Restore restore(Path backup, Path file, String password) {
        return Restore.of(backup, file, password(password), _ -> { });
    }

    /** What an export of a register says. */
    static String export(OpenRegister register) throws IOException {
        var text = new java.io.StringWriter();
        RegisterJson.write(register.content(), text);
        return text.toString();
    }

    static String text(Path backup) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(backup))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Writes a backup in plain text anew, as somebody else would have it. */
    static Path forge(Path backup, UnaryOperator<String> change) throws IOException {
        var forged = backup.resolveSibling("forged.sql.gz");
        try (var writer = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(forged)), StandardCharsets.UTF_8))) {
            writer.write(change.apply(text(backup)));
        }
        return forged;
    }
}
