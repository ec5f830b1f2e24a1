package org.article30.exchange;

import java.util.Map;

/**
 * What the evidence files of a {@link RegisterZip} are.
 *
 * @param mediaTypes the media type of each file by its SHA-256 in lower-case hexadecimal
 */
record EvidenceList(Map<String, String> mediaTypes) {

    EvidenceList {
        mediaTypes = Map.copyOf(mediaTypes);
    }
}
