package org.article30.cnil;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.article30.cnil.PiaProblem.Fault;
import org.article30.dpia.PiaFile;
import org.article30.dpia.PiaPart;
import org.article30.dpia.PiaPartKind;
import org.article30.store.Json;

/**
 * Reads a file of the CNIL’s PIA tool as hostile input: it is taken wholly, property by property and inert, or refused
 * with a sentence. Properties that are not known are kept; those of later versions need not be there.
 */
public final class PiaReader {

    /** How many bytes a file may have. */
    public static final long MOST = 10L << 20;

    /** How long a property may be as JSON text, for the register reads no longer texts. */
    private static final int LONGEST = Json.LIMITS.getMaxStringLength();

    /** The names of the lists, by what they hold. */
    static final Map<PiaPartKind, String> LISTS = Map.of(
            PiaPartKind.ANSWER, "answers", PiaPartKind.MEASURE, "measures",
            PiaPartKind.EVALUATION, "evaluations", PiaPartKind.COMMENT, "comments");

    private PiaReader() {
    }

    /**
     * What was read.
     *
     * @param file the file, inert
     * @param notes what there is to know about it
     */
    public record Read(PiaFile file, List<PiaNote> notes) {

        /** Keeps its own copy of the notes. */
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Reads a file.
     *
     * @throws PiaProblem when it is too large, no text, or not of this format
     * @throws org.article30.store.MalformedInput when it is no JSON, with line and column
     */
    public static Read read(Path file) {
        var name = String.valueOf(file.getFileName());
        try (var in = Files.newInputStream(file)) {
            if (Files.size(file) > MOST) {
                throw tooLarge(name);
            }
            var bytes = in.readNBytes((int) MOST + 1);
            if (bytes.length > MOST) {
                throw tooLarge(name);
            }
            return of(text(bytes, name), name);
        } catch (IOException e) {
            throw new PiaProblem(Fault.UNREADABLE, name, "");
        }
    }

    private static PiaProblem tooLarge(String name) {
        return new PiaProblem(Fault.TOO_LARGE, name, String.valueOf(MOST >> 20));
    }

    private static String text(byte[] bytes, String name) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new PiaProblem(Fault.NOT_TEXT, name, "");
        }
    }

    private static Read of(String text, String name) {
        var root = PiaValues.document(text);
        if (!root.path("pia").isObject()) {
            throw new PiaProblem(Fault.NO_PIA, name, "");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(root.toString())) {
            throw new PiaProblem(Fault.NOT_TEXT, name, "");
        }
        var notes = new PiaCheck(root).notes();
        var file = new PiaFile(kept("pia", root.path("pia")), parts(root), rest(root));
        return new Read(file, notes);
    }

    private static List<PiaPart> parts(JsonNode root) {
        var parts = new ArrayList<PiaPart>();
        for (var kind : PiaPartKind.values()) {
            var list = LISTS.get(kind);
            for (var i = 0; i < root.path(list).size(); i++) {
                parts.add(new PiaPart(kind, kept(list + "[" + i + "]", root.path(list).get(i))));
            }
        }
        return parts;
    }

    private static Map<String, String> rest(JsonNode root) {
        var rest = new TreeMap<String, String>();
        kept("", root, LISTS.values().stream().toList()).forEach(rest::put);
        rest.remove("pia");
        return rest;
    }

    private static Map<String, String> kept(String place, JsonNode object) {
        return kept(place, object, List.of());
    }

    private static Map<String, String> kept(String place, JsonNode object, List<String> but) {
        var texts = PiaValues.texts(object);
        texts.keySet().removeAll(but);
        if (place.isEmpty()) {
            texts.remove("pia");
        }
        texts.forEach((name, text) -> {
            if (text.length() > LONGEST) {
                throw new PiaProblem(Fault.TOO_LONG, place.isEmpty() ? name : place + "." + name, "");
            }
        });
        return texts;
    }
}
