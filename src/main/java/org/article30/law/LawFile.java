package org.article30.law;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A set of law data in one ZIP file: data-set.json, adequacy.csv, adequacy-other-regimes.csv, safeguards.csv and
 * countries.csv, in UTF-8, as the program ships them. The file may come from anywhere: it is read in memory, within limits,
 * and taken only where everything in it is sound.
 */
final class LawFile {

    /** What a set consists of. */
    static final List<String> TABLES = List.of("adequacy.csv", "adequacy-other-regimes.csv", "safeguards.csv", "countries.csv");

    static final String DATA_SET = "data-set.json";

    private static final int LARGEST_FILE = 4 << 20;
    private static final int LARGEST_PART = 2 << 20;
    private static final int MOST_ROWS = 5_000; // each decision is held against all others

    private LawFile() {
    }

    /** The bytes of a file; throws UnusableLaw when it cannot be read or is larger than any law data. */
    static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new UnusableLaw("too-large", file.toString());
            }
            return bytes;
        } catch (IOException e) {
            throw new UnusableLaw("unreadable", file.toString());
        }
    }

    /** The law in the bytes of a ZIP file; throws UnusableLaw, naming file, line and column, when anything is wrong with it. */
    static Law read(byte[] zip) {
        Map<String, String> parts = parts(zip);
        LawDataSet set = LawResource.dataSet(part(parts, DATA_SET));
        Map<String, List<CsvRow>> tables = new LinkedHashMap<>();
        for (String name : TABLES) {
            List<CsvRow> rows = CsvRow.parse(name, part(parts, name));
            if (rows.isEmpty()) {
                throw new UnusableLaw("no-rows", name);
            }
            if (rows.size() > MOST_ROWS) {
                throw new UnusableLaw("too-large", name);
            }
            tables.put(name, rows);
        }
        LawChecks checks = new LawChecks(set, tables);
        checks.ids();
        Law law = Law.of(set, table -> tables.getOrDefault(table, List.of()));
        checks.contents(law);
        return law;
    }

    private static String part(Map<String, String> parts, String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new UnusableLaw("missing-file", name);
        }
        return part;
    }

    private static Map<String, String> parts(byte[] zip) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (!TABLES.contains(name) && !name.equals(DATA_SET)) {
                    throw new UnusableLaw("foreign-file", shown(name));
                }
                if (parts.put(name, text(name, in.readNBytes(LARGEST_PART + 1))) != null) {
                    throw new UnusableLaw("twice-file", name);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableLaw("not-zip");
        }
        if (parts.isEmpty()) {
            throw new UnusableLaw("not-zip");
        }
        return parts;
    }

    private static String text(String name, byte[] bytes) {
        if (bytes.length > LARGEST_PART) {
            throw new UnusableLaw("too-large", name);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableLaw("not-utf8", name);
        }
    }

    /** A name from a file nobody knows, fit to be shown. */
    private static String shown(String name) {
        return name.codePoints().limit(60).map(character -> Character.isISOControl(character) ? '?' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
