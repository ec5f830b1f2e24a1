package org.article30.law;

import java.time.LocalDate;

/**
 * Which state of the law the shipped data describes.
 *
 * @param version the name of the data set, printed on reports
 * @param asOf the day as of which it was compiled; later changes of the law are unknown to it
 */
public record LawDataSet(String version, LocalDate asOf) {

    /** The data set of this version of the program. */
    public static LawDataSet shipped() {
        return LawResource.object("data-set.json", LawDataSet.class);
    }
}
