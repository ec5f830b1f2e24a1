package org.article30.register;

import java.util.List;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.PartialDate;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * Whose register this is and what is printed on every cover.
 *
 * @param title the title
 * @param organisations the organisations whose register it is
 * @param contact whom to contact about it
 * @param about what it covers, in a few sentences
 * @param disclaimer a notice printed on every cover, such as that a sample is not the organisation’s own register
 * @param statedOn the day the facts were taken, where the register was made from documents
 * @param historyKept how long values are kept in the history after they were superseded; blank for as long as the register is
 * @param notes internal notes
 */
public record Register(
        String title,
        List<Id<Party>> organisations,
        String contact,
        String about,
        String disclaimer,
        PartialDate statedOn,
        CalendarPeriod historyKept,
        String notes) {

    /** Nothing recorded yet. */
    public static final Register BLANK = new Register("", List.of(), "", "", "", PartialDate.BLANK, CalendarPeriod.BLANK, "");

    public Register {
        organisations = List.copyOf(organisations);
    }

    /** The id of the one record of this kind in a register file. */
    public static final Id<Register> ID = Id.of("register");

    /** How the register's own particulars are kept: one record named "register". */
    public static final Kind<Register> KIND = new Kind<>("register", Register.class, Register::title, BLANK);
}
