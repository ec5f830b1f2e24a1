package org.article30.law;

import java.util.Locale;

/** The code lists that ship with the program. The user's own entries stand beside them in the register. */
public enum Catalogue {
    /** Whose data it is: Art. 30(1)(c). */
    DATA_SUBJECTS,
    /** What data it is: Art. 30(1)(c), with the marks of Art. 9 and 10. */
    PERSONAL_DATA,
    /** Why it is processed: Art. 30(1)(b). */
    PURPOSES,
    /** Who receives it: Art. 30(1)(d). */
    RECIPIENTS,
    /** Technical and organisational measures: Art. 30(1)(g), 32. */
    MEASURES,
    /** From when or until when data is kept: Art. 30(1)(f). */
    RETENTION_TRIGGERS,
    /** The letters of Art. 6(1). */
    LEGAL_BASES,
    /** The letters of Art. 9(2). */
    ART9_CONDITIONS,
    /** The grounds for transfers of Art. 45, 46 and 49. */
    TRANSFER_TOOLS,
    /** The parts an organisation can play. */
    ROLES,
    /** What is done with the data: Art. 4(2). */
    OPERATIONS,
    /** Documents that belong to a record. */
    RECORD_DOCUMENTS,
    /** Where the data comes from: Art. 14(2)(f). */
    SOURCES_OF_DATA;

    /** The name of the list in files, such as "data-subjects". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
