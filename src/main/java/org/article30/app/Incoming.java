package org.article30.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.article30.exchange.Import;
import org.article30.exchange.Import.Change;
import org.article30.exchange.RegisterJson;
import org.article30.exchange.RegisterZip;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterContent;
import org.article30.store.MalformedInput;

/** An exchange file that was read to be taken into a register: JSON, or ZIP with the evidence files. What is taken is what was looked at. */
final class Incoming implements AutoCloseable {

    private final RegisterContent content;
    private final Optional<RegisterZip> zip;

    /**
     * What was done to a register.
     *
     * @param changes what became of each record
     * @param after the place in the history before the first change
     * @param upTo the place in the history of the last one
     */
    record Taken(List<Change> changes, long after, long upTo) {
    }

    private Incoming(RegisterContent content, Optional<RegisterZip> zip) {
        this.content = content;
        this.zip = zip;
    }

    /** Whether a file's name says that it is a ZIP file. */
    static boolean isZip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Reads a file. Throws an {@link org.article30.store.ExpectedFailure} where it is none of this format, and where in it. */
    static Incoming read(Path file) throws IOException {
        return isZip(file) ? unpacked(RegisterZip.open(file)) : new Incoming(json(file), Optional.empty());
    }

    private static Incoming unpacked(RegisterZip zip) {
        try {
            return new Incoming(zip.content(), Optional.of(zip));
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static RegisterContent json(Path file) throws IOException {
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return RegisterJson.read(in);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new MalformedInput(MalformedInput.Fault.SYNTAX, 1, 1, "", "");
            }
            throw e.getCause();
        }
    }

    /** What taking the records would change; nothing is written. Throws what {@link #take} would throw. */
    List<Change> preview(OpenRegister register) {
        zip.ifPresent(RegisterZip::check);
        return new Import(register, content).preview();
    }

    /** Takes the records, and the evidence files if there are any, all or none. */
    Taken take(OpenRegister register, String reason) {
        return register.database().write(_ -> {
            var after = register.history().length();
            zip.ifPresent(evidence -> evidence.keep(register.evidence()));
            var changes = new Import(register, content).run(reason);
            return new Taken(changes, after, register.history().length());
        });
    }

    @Override
    public void close() {
        zip.ifPresent(RegisterZip::close);
    }
}
