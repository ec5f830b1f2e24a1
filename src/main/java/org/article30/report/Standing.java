package org.article30.report;

import org.article30.history.Knowledge;

/**
 * What a report says of the state of the register it shows.
 *
 * @param knowledge as it was known on that day, or as it is known now
 * @param past whether it is a state of the past
 * @param changes how many changes the register's history has
 * @param head the hash of the last of them, which proves later that nothing before it was altered; blank where none is to be printed
 */
public record Standing(Knowledge knowledge, boolean past, long changes, String head) {

    /** The register as it is, with no word on its history. */
    public static final Standing TODAY = new Standing(Knowledge.NOW, false, 0, "");
}
