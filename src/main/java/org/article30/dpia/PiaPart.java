package org.article30.dpia;

import java.util.Map;

/**
 * One answer, measure, evaluation or comment of a file of the CNIL’s PIA tool.
 *
 * @param kind what it is
 * @param properties its properties, each as JSON text
 */
public record PiaPart(
        PiaPartKind kind,
        Map<String, String> properties) {

    /** Nothing recorded yet. */
    public static final PiaPart BLANK = new PiaPart(
            PiaPartKind.ANSWER, Map.of());

    public PiaPart {
        properties = Map.copyOf(properties);
    }
}
