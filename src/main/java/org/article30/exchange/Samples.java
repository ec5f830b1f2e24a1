package org.article30.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.article30.register.RegisterContent;

/** The registers that ship with the program: five published policies recorded as facts, and one that lacks nothing. */
public final class Samples {

    /** The names of the samples. */
    public static final List<String> NAMES = List.of("complete", "bpe", "cet-power", "bm-connect", "bpo7", "ubpartner");

    private Samples() {
    }

    /**
     * Reads a sample.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public static RegisterContent load(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no sample " + name);
        }
        try (var in = Samples.class.getResourceAsStream("samples/" + name + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("no sample " + name);
            }
            return RegisterJson.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
