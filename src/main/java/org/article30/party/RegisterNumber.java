package org.article30.party;

import org.article30.fact.Provenance;

/**
 * A number under which a register knows a party.
 *
 * @param register the register’s code as in the law data: ICO, COMPANIES_HOUSE, SIREN …, or own words
 * @param number the number, verbatim
 * @param provenance where this comes from
 */
public record RegisterNumber(
        String register,
        String number,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final RegisterNumber BLANK = new RegisterNumber("", "", Provenance.BLANK);
}
