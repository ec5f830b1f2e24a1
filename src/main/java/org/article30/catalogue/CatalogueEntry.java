package org.article30.catalogue;

import org.article30.fact.Provenance;
import org.article30.fact.SpecialCategory;
import org.article30.law.Catalogue;
import org.article30.records.Kind;

/**
 * An own entry of one of the catalogues: a category of data subjects or data, a purpose, a source, a recipient, a measure, a retention trigger.
 *
 * @param list the catalogue it belongs to
 * @param label what it is called
 * @param description what it covers, examples
 * @param near the shipped term it comes closest to, by code; blank where none
 * @param special whether its data are special (Articles 9 and 10 GDPR); for data categories
 * @param provenance where this comes from
 */
public record CatalogueEntry(
        Catalogue list,
        String label,
        String description,
        String near,
        SpecialCategory special,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final CatalogueEntry BLANK = new CatalogueEntry(Catalogue.DATA_SUBJECTS, "", "", "", SpecialCategory.NOT_STATED, Provenance.BLANK);

    /** How own entries are kept: named "catalogue-entry", titled by their label. */
    public static final Kind<CatalogueEntry> KIND = new Kind<>("catalogue-entry", CatalogueEntry.class, CatalogueEntry::label, BLANK);
}
