package org.article30.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.article30.exchange.Import.Change;
import org.article30.records.EvidenceFiles;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterContent;

/** A file in which a register is exchanged, read to be taken into another: what is taken is what was looked at. */
public final class ExchangeFile implements AutoCloseable {

    private final RegisterContent content;
    private final Optional<RegisterZip> zip;

    /** The formats. */
    public enum Format {

        /** The records as one JSON text. */
        JSON,
        /** The JSON text and the evidence files. */
        ZIP;

        /** The one that a file's name ends in, else JSON. */
        public static Format of(Path file) {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip") ? ZIP : JSON;
        }
    }

    /**
     * What was done to a register.
     *
     * @param changes what became of each record
     * @param after the place in the history before the first change
     * @param upTo the place in the history of the last one
     */
    public record Taken(List<Change> changes, long after, long upTo) {
    }

    private ExchangeFile(RegisterContent content, Optional<RegisterZip> zip) {
        this.content = content;
        this.zip = zip;
    }

    /**
     * Reads a file.
     *
     * @throws org.article30.store.ExpectedFailure where it is none of this format, and where in it
     * @throws java.nio.charset.CharacterCodingException when it is no UTF-8 text
     * @throws IOException when it cannot be read
     */
    public static ExchangeFile read(Path file, Format format) throws IOException {
        return format == Format.ZIP ? unpacked(RegisterZip.open(file)) : new ExchangeFile(json(file), Optional.empty());
    }

    private static ExchangeFile unpacked(RegisterZip zip) {
        try {
            return new ExchangeFile(zip.content(), Optional.of(zip));
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static RegisterContent json(Path file) throws IOException {
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return RegisterJson.read(in);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes a register; the same register gives the same bytes. The stream stays open. */
    public static Format write(RegisterContent content, EvidenceFiles evidence, Format format, OutputStream out) {
        switch (format) {
            case JSON -> RegisterJson.write(content, new OutputStreamWriter(out, StandardCharsets.UTF_8));
            case ZIP -> RegisterZip.write(content, evidence, out);
        }
        return format;
    }

    /** What taking the records would change; nothing is written. Throws what {@link #take} would throw. */
    public List<Change> preview(OpenRegister register) {
        zip.ifPresent(RegisterZip::check);
        return new Import(register, content).preview();
    }

    /** Takes the records, true from today on. See {@link #take(OpenRegister, String, LocalDate)}. */
    public Taken take(OpenRegister register, String reason) {
        return take(register, reason, register.history().today());
    }

    /**
     * Takes the records, and the evidence files if there are any, all or none.
     *
     * @param reason why, as the history will say
     * @param since since when what they say is true
     */
    public Taken take(OpenRegister register, String reason, LocalDate since) {
        return register.database().write(_ -> {
            var after = register.history().length();
            zip.ifPresent(evidence -> evidence.keep(register.evidence()));
            var changes = new Import(register, content).run(reason, since);
            return new Taken(changes, after, register.history().length());
        });
    }

    @Override
    public void close() {
        zip.ifPresent(RegisterZip::close);
    }
}
