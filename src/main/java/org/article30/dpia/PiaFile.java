package org.article30.dpia;

import java.util.List;
import java.util.Map;

/**
 * A file of the CNIL’s PIA tool as it was imported, property by property as JSON text, inert; kept so that an export
 * loses nothing.
 *
 * @param pia the properties of the assessment
 * @param parts answers, measures, evaluations and comments, in their order
 * @param rest properties beside these
 */
public record PiaFile(
        Map<String, String> pia,
        List<PiaPart> parts,
        Map<String, String> rest) {

    /** Nothing recorded yet. */
    public static final PiaFile BLANK = new PiaFile(
            Map.of(), List.of(), Map.of());

    public PiaFile {
        pia = Map.copyOf(pia);
        parts = List.copyOf(parts);
        rest = Map.copyOf(rest);
    }
}
