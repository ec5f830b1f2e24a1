package org.article30.dpia;

/**
 * Why an item of data is needed.
 *
 * @param item the data
 * @param need why they are needed
 * @param recipients why recipients get them
 * @param retention why they are kept so long
 * @param quality how right and current they are
 */
public record DataNeed(
        String item,
        String need,
        String recipients,
        String retention,
        String quality) {

    /** Nothing recorded yet. */
    public static final DataNeed BLANK = new DataNeed(
            "", "", "", "", "");
}
