package org.article30.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.article30.dpia.AssessmentSection;

/**
 * What the register says for one section of an impact assessment, in no language: what is not stated is left out, and so is
 * where a fact comes from.
 *
 * @param section the section
 * @param facts for each {@link Place}, as text, what stands there as JSON; in the order in which it is read
 */
public record DrawnSection(AssessmentSection section, Map<String, String> facts) {

    /** Keeps its own copy of the facts, in their order. */
    public DrawnSection {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
