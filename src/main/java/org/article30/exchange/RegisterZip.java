package org.article30.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.article30.exchange.MalformedZip.Fault;
import org.article30.records.EvidenceFiles;
import org.article30.register.RegisterContent;
import org.article30.store.Json;
import org.article30.store.MalformedInput;

/**
 * The register with its evidence files as a ZIP file (docs/register-format.md): {@code register.json} as
 * {@link RegisterJson} writes it, each file as {@code evidence/} and its SHA-256, and their media types in
 * {@code evidence.json}. The same register gives the same bytes. A file that is read is taken to be hostile: nothing of
 * it is ever written under a name of its own, and nothing but these entries is accepted, each once and within limits.
 */
public final class RegisterZip implements AutoCloseable {

    private static final String REGISTER = "register.json";
    private static final String LIST = "evidence.json";
    private static final String FOLDER = "evidence/";
    private static final Pattern EVIDENCE = Pattern.compile(FOLDER + "[0-9a-f]{64}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?=.{3,200}$)[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(;[ -~]*)?");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * How much a file may hold.
     *
     * @param entries how many entries
     * @param text bytes of each of its two JSON texts
     * @param evidence bytes of one evidence file
     * @param total bytes of all evidence files
     */
    record Limits(int entries, long text, long evidence, long total) {

        /** What the program accepts: 10,000 files of 25 MB, 2 GB together, and 512 MB of JSON. */
        static final Limits USUAL = new Limits(10_002, 512L << 20, EvidenceFiles.MOST_BYTES, 2L << 30);
    }

    private final ZipFile zip;
    private final Limits limits;
    private final SortedMap<String, ZipEntry> entries = new TreeMap<>();

    private RegisterZip(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        if (zip.size() > limits.entries()) {
            throw new MalformedZip(Fault.TOO_LARGE, Integer.toString(zip.size()));
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            accept(entry);
        }
    }

    private void accept(ZipEntry entry) {
        var name = entry.getName();
        if (!name.equals(REGISTER) && !name.equals(LIST) && !EVIDENCE.matcher(name).matches()) {
            throw new MalformedZip(Fault.UNKNOWN_ENTRY, name);
        }
        if (entries.put(name, entry) != null) {
            throw new MalformedZip(Fault.REPEATED, name);
        }
    }

    /**
     * Writes a register and its evidence files. The stream is left open.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(RegisterContent content, EvidenceFiles evidence, OutputStream out) {
        try {
            var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            var mediaTypes = evidence.mediaTypes();
            begin(zip, LIST);
            zip.write((Json.pretty(new EvidenceList(mediaTypes)) + "\n").getBytes(StandardCharsets.UTF_8));
            for (var sha256 : mediaTypes.keySet()) {
                begin(zip, FOLDER + sha256);
                zip.write(evidence.get(sha256).orElseThrow().bytes());
            }
            begin(zip, REGISTER);
            RegisterJson.write(content, new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /**
     * Opens a file to be read.
     *
     * @throws MalformedZip when it is none of this format; more may be found wrong when its parts are read
     */
    public static RegisterZip open(Path file) {
        return open(file, Limits.USUAL);
    }

    static RegisterZip open(Path file, Limits limits) {
        try {
            var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            try {
                return new RegisterZip(zip, limits);
            } catch (RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new MalformedZip(Fault.UNREADABLE, file.toString());
        }
    }

    /**
     * Reads the register.
     *
     * @throws MalformedZip when there is none or it cannot be read
     * @throws org.article30.store.MalformedInput where its text is no register
     */
    public RegisterContent content() {
        return text(REGISTER, RegisterJson::read);
    }

    /**
     * Keeps every evidence file in a register, which has to be within one write, so that all of them are kept or none.
     *
     * @throws MalformedZip when one of them is not what it should be
     */
    public void keep(EvidenceFiles register) {
        each((bytes, mediaType) -> register.put(bytes, mediaType));
    }

    /**
     * Reads every evidence file and keeps none.
     *
     * @throws MalformedZip when one of them is not what it should be
     */
    public void check() {
        each((_, _) -> { });
    }

    private void each(BiConsumer<byte[], String> action) {
        var mediaTypes = text(LIST, in -> Json.read(in, EvidenceList.class)).mediaTypes();
        mediaTypes.keySet().forEach(sha256 -> entry(FOLDER + sha256));
        long left = limits.total();
        for (var file : entries.tailMap(FOLDER).headMap(REGISTER).entrySet()) {
            var sha256 = file.getKey().substring(FOLDER.length());
            var bytes = bytes(file.getValue(), Math.min(left, limits.evidence()));
            left -= bytes.length;
            if (!EvidenceFiles.sha256(bytes).equals(sha256)) {
                throw new MalformedZip(Fault.ALTERED, file.getKey());
            }
            action.accept(bytes, mediaType(mediaTypes, sha256));
        }
    }

    private static String mediaType(Map<String, String> mediaTypes, String sha256) {
        var type = mediaTypes.getOrDefault(sha256, "");
        if (!MEDIA_TYPE.matcher(type).matches()) {
            throw new MalformedZip(Fault.MEDIA_TYPE, sha256);
        }
        return type;
    }

    private byte[] bytes(ZipEntry entry, long most) {
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw new MalformedZip(Fault.TOO_LARGE, entry.getName());
            }
            return bytes;
        } catch (IOException e) {
            throw new MalformedZip(Fault.UNREADABLE, entry.getName());
        }
    }

    private <T> T text(String name, Function<Reader, T> read) {
        var entry = entry(name);
        try (var limited = new AtMost(zip.getInputStream(entry), limits.text()); var in = new CheckedInputStream(limited, new CRC32())) {
            return text(name, entry, limited, in, read);
        } catch (IOException | UncheckedIOException e) {
            throw new MalformedZip(Fault.UNREADABLE, name);
        }
    }

    private static <T> T text(String name, ZipEntry entry, AtMost limited, CheckedInputStream in, Function<Reader, T> read) {
        try {
            var text = read.apply(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
            if (in.getChecksum().getValue() != entry.getCrc()) {
                throw new MalformedZip(Fault.ALTERED, name);
            }
            return text;
        } catch (MalformedInput | UncheckedIOException e) {
            throw limited.fault().<RuntimeException>map(fault -> new MalformedZip(fault, name)).orElse(e);
        }
    }

    private ZipEntry entry(String name) {
        var entry = entries.get(name);
        if (entry == null) {
            throw new MalformedZip(Fault.MISSING, name);
        }
        return entry;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
