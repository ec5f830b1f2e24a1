package org.article30.dpia;

import java.util.List;

/**
 * How an impact assessment judges the legal bases, the principles and the rights (section 2 of the EDPB’s template).
 *
 * @param basis why each basis holds (Art. 6)
 * @param specialData why special categories may be processed (Art. 9(2), 10)
 * @param needs why each item is needed, who receives it and how long it is kept
 * @param minimisation why the data are limited to what is needed (Art. 5(1)(c))
 * @param accuracy how data are kept right (Art. 5(1)(d))
 * @param storage why the periods are not longer than needed (Art. 5(1)(e))
 * @param information how people are informed (Art. 12-14)
 * @param consent how consent is asked for and withdrawn (Art. 7, 8)
 * @param access how these rights are granted (Art. 15, 20)
 * @param rectification how these rights are granted (Art. 16, 17)
 * @param objection how these rights are granted (Art. 18, 21, 22)
 * @param processors how processors are bound and watched (Art. 28)
 * @param transfers how data are protected in third countries (Art. 44-49)
 * @param design how protection is built in (Art. 25)
 * @param security how security is ensured (Art. 32)
 */
public record Lawfulness(
        String basis,
        String specialData,
        List<DataNeed> needs,
        String minimisation,
        String accuracy,
        String storage,
        String information,
        String consent,
        String access,
        String rectification,
        String objection,
        String processors,
        String transfers,
        String design,
        String security) {

    /** Nothing recorded yet. */
    public static final Lawfulness BLANK = new Lawfulness(
            "", "", List.of(), "", "", "", "", "", "", "", "", "", "", "", "");

    public Lawfulness {
        needs = List.copyOf(needs);
    }
}
