package org.article30.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The law data in use: that which ships with the program, or a set that the user has loaded and that is kept in the
 * program's settings folder. Loading a set changes what judges, never what a register records.
 */
public final class KeptLaw {

    private final Path file;
    private final Path beside;
    private Optional<InUse> inUse = Optional.empty();

    /** What was read of the folder: the law, whether the user loaded it, and what is wrong with a set that is not in use. */
    private record InUse(Law law, boolean loaded, Optional<UnusableLaw> fault) {
    }

    /** The law data kept in {@code folder}, which need not exist yet; it is read once, when first asked for. Can be used by several threads. */
    public KeptLaw(Path folder) {
        file = folder.resolve("law-data.zip");
        beside = folder.resolve("law-data.instead-of");
    }

    /**
     * The law in use: the set that the user loaded, unless the program has since come to ship a newer one, or the set
     * cannot be read any more ({@link #fault} says so).
     */
    public Law current() {
        return inUse().law();
    }

    /** Why the set that the user loaded is not in use, where it is damaged. */
    public Optional<UnusableLaw> fault() {
        return inUse().fault();
    }

    /** Whether the law in use is one that the user loaded. */
    public boolean isLoaded() {
        return inUse().loaded();
    }

    private synchronized InUse inUse() {
        var known = inUse.orElseGet(this::read);
        inUse = Optional.of(known);
        return known;
    }

    private InUse read() {
        try {
            return loaded().map(law -> new InUse(law, true, Optional.empty())).orElseGet(() -> new InUse(Law.shipped(), false, Optional.empty()));
        } catch (UnusableLaw e) {
            return new InUse(Law.shipped(), false, Optional.of(e));
        }
    }

    private Optional<Law> loaded() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var law = LawFile.read(LawFile.bytes(file));
        var shipped = Law.shipped().set();
        return law.set().asOf().isBefore(shipped.asOf()) && !insteadOf().equals(shipped.version()) ? Optional.empty() : Optional.of(law);
    }

    /** The shipped set that the user put the loaded one in the place of. */
    private String insteadOf() {
        try {
            return Files.exists(beside) ? Files.readString(beside, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * Takes a set from a file, wholly or not at all; it is in use from the next question for the current law on.
     *
     * @param source a ZIP file, see docs/law-data.md
     * @param evenOlder whether it may describe an older state of the law than the set in use
     * @throws UnusableLaw when anything in the file is wrong, or it is older and may not be, or it cannot be kept
     */
    public synchronized Law take(Path source, boolean evenOlder) {
        var bytes = LawFile.bytes(source);
        var law = LawFile.read(bytes);
        var present = current().set();
        if (!evenOlder && law.set().asOf().isBefore(present.asOf())) {
            throw new UnusableLaw(UnusableLaw.OLDER, law.set().version(), law.set().asOf(), present.version(), present.asOf());
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            keep(bytes, file);
            keep(Law.shipped().set().version().getBytes(StandardCharsets.UTF_8), beside);
        } catch (IOException e) {
            throw new UnusableLaw("not-kept", file.toString());
        }
        inUse = Optional.of(new InUse(law, true, Optional.empty()));
        return law;
    }

    private static void keep(byte[] bytes, Path target) throws IOException {
        var fresh = Files.createTempFile(target.toAbsolutePath().getParent(), "law-data", ".part");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
