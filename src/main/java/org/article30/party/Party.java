package org.article30.party;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.law.Countries;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A party of the register: whoever processes, receives, represents, advises or supervises.
 *
 * @param kind what sort of party
 * @param name the full name
 * @param otherNames further names
 * @param legalForm legal form
 * @param founded when founded
 * @param sector what the party does
 * @param seats addresses
 * @param contacts ways to reach it
 * @param numbers register numbers
 * @param parent the group or parent it belongs to
 * @param members members, of a group or category
 * @param representatives representatives or the decisions to have none
 * @param officer data protection officer or the decision to have none
 * @param roleHolders roles inside the party
 * @param regimes regimes that apply
 * @param mainEstablishment Article 56
 * @param exemption Article 30(5)
 * @param unverified why the party’s particulars still need verifying; blank when they do not
 * @param notes internal notes, never printed for an authority
 * @param provenance where single fields come from, by field name
 */
public record Party(
        PartyKind kind,
        String name,
        List<OtherName> otherNames,
        String legalForm,
        PartialDate founded,
        String sector,
        List<Seat> seats,
        List<Contact> contacts,
        List<RegisterNumber> numbers,
        Id<Party> parent,
        List<Member> members,
        List<Representative> representatives,
        DataProtectionOfficer officer,
        List<RoleHolder> roleHolders,
        List<Regime> regimes,
        MainEstablishment mainEstablishment,
        RecordExemption exemption,
        String unverified,
        String notes,
        Map<String, Provenance> provenance) {

    /** Nothing recorded yet. */
    public static final Party BLANK = new Party(
            PartyKind.NOT_STATED,
            "",
            List.of(),
            "",
            PartialDate.BLANK,
            "",
            List.of(),
            List.of(),
            List.of(),
            Id.none(),
            List.of(),
            List.of(),
            DataProtectionOfficer.BLANK,
            List.of(),
            List.of(),
            MainEstablishment.BLANK,
            RecordExemption.BLANK,
            "",
            "",
            Map.of());

    public Party {
        otherNames = List.copyOf(otherNames);
        seats = List.copyOf(seats);
        contacts = List.copyOf(contacts);
        numbers = List.copyOf(numbers);
        members = List.copyOf(members);
        representatives = List.copyOf(representatives);
        roleHolders = List.copyOf(roleHolders);
        regimes = List.copyOf(regimes);
        provenance = Map.copyOf(provenance);
    }

    /** Whether one of its seats whose country is known lies in such a country. */
    public boolean sitsIn(Predicate<String> country) {
        return seats.stream().map(Seat::country).filter(Countries::isCode).anyMatch(country);
    }

    /** How parties are kept: named "party", titled by their name. */
    public static final Kind<Party> KIND = new Kind<>("party", Party.class, Party::name, BLANK);
}
